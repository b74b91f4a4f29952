package org.fundtrace.graphimport;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.dataset.InvalidDataPackageException;

/**
 * Where an account of several comes from.
 *
 * @param name a name for people
 * @param account reads the account; it may throw {@link InvalidDataPackageException}
 */
public record ImportSource(String name, Supplier<Account> account) {

	/** A data package, named as its directory. */
	public static ImportSource of(Path directory) {
		return new ImportSource(String.valueOf(directory.getFileName()), () -> DataPackage.read(directory));
	}

	/** An account that is there already, named by its title. */
	public static ImportSource of(Account account) {
		return new ImportSource(account.finalAccount().title(), () -> account);
	}

}
