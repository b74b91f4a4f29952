package org.fundtrace.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.AccountScope;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.Document;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.dataset.tables.Problems;
import org.fundtrace.dataset.tables.Table;
import org.fundtrace.dataset.tables.TableReader;
import org.fundtrace.dataset.tables.TableRows;
import org.fundtrace.dataset.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Which account a data package holds, whatever it says of it. */
record PackageIdentity(String department, @Nullable String region, FiscalYear year, AccountScope scope) {

	static PackageIdentity of(Account account) {
		return of(account.finalAccount(), account.departments());
	}

	private static PackageIdentity of(FinalAccount account, List<Department> departments) {
		String region = departments.stream()
			.filter((each) -> each.name().equals(account.department()))
			.findFirst()
			.map(Department::region)
			.orElse(null);
		return new PackageIdentity(account.department(), region, account.fiscalYear(), account.scope());
	}

	/**
	 * What is in a directory beside a data package of this account: all of it, where it
	 * holds none or that of another account.
	 */
	List<String> foreignFiles(Path directory) {
		List<String> found = names(directory);
		List<FinalAccount> accounts = rows(directory, FinalAccount.class);
		if (accounts.size() != 1 || !of(accounts.getFirst(), rows(directory, Department.class)).equals(this)) {
			return found;
		}
		List<String> own = new ArrayList<>(List.of(Descriptor.FILE));
		Tables.ALL.forEach((table) -> own.add(table.fileName()));
		rows(directory, Document.class).forEach((document) -> own.add(document.path()));
		return found.stream().filter((name) -> !own.contains(name)).toList();
	}

	private static List<String> names(Path directory) {
		try (Stream<Path> files = Files.list(directory)) {
			return files.map((file) -> String.valueOf(file.getFileName())).sorted().toList();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The rows of one table that can be read. */
	private static <R extends Record> List<R> rows(Path directory, Class<R> type) {
		Table<?> table = Tables.ALL.stream().filter((each) -> each.type() == type).findFirst().orElseThrow();
		Problems ignored = new Problems();
		String text = new PackageFiles(directory, ignored).text(table.fileName());
		TableRows rows = (text != null) ? new TableReader(table, ignored).read(text) : null;
		return (rows != null) ? rows.values(type).toList() : List.of();
	}

}
