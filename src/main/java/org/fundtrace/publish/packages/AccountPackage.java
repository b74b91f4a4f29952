package org.fundtrace.publish.packages;

import java.util.Map;
import java.util.Optional;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.graph.NodeId;

/**
 * The data package of one account as the graph holds it.
 *
 * @param id id of the account
 * @param revision revision of the dataset that it was read from
 * @param files its files by name, {@code datapackage.json} first; the same account has
 * the same bytes
 */
public record AccountPackage(String id, Account account, String revision, Map<String, byte[]> files) {

	static AccountPackage of(String id, Account account, String revision) {
		return new AccountPackage(id, account, revision, DataPackage.files(account));
	}

	/**
	 * A name for a directory: that of the package, and the account's key, since accounts
	 * of two regions can have one package name. It depends on nothing but the account.
	 */
	public String slug() {
		return DataPackage.name(this.account) + "-" + NodeId.key(this.id);
	}

	/** All files as one zip file, the same bytes whenever and wherever it is made. */
	public PublishedFile zip() {
		return new PublishedFile(slug() + ".zip", ZipFile.of(this.files));
	}

	/** One of its files. */
	public Optional<PublishedFile> file(String name) {
		return Optional.ofNullable(this.files.get(name)).map((content) -> new PublishedFile(name, content));
	}

}
