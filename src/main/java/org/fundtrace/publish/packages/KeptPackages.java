package org.fundtrace.publish.packages;

import java.util.Map;
import java.util.Optional;

import org.fundtrace.graph.GraphReader;
import org.fundtrace.query.ClientReader;
import org.fundtrace.query.OperationFailedException;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * The data packages that were asked for last, while the data set is of their revision: a
 * package is read whole, and its files are asked for one by one.
 */
@Component
public final class KeptPackages {

	private static final int MOST = 8;

	private static final String REVISION = "CYPHER 25 MATCH (account:FinalAccount {id: $account}) MATCH (n:Dataset) RETURN n.revision";

	private final GraphReader reader;

	private final ConcurrentLruCache<String, Optional<AccountPackage>> packages;

	/** Made by Spring; packages are read through this reader. */
	public KeptPackages(GraphReader reader) {
		this.reader = new ClientReader(reader);
		this.packages = new ConcurrentLruCache<>(MOST, new DataPackages(reader)::find);
	}

	/**
	 * As {@link DataPackages#find}.
	 * @throws UnpublishableAccountException when the graph does not hold the account as
	 * an import writes it
	 * @throws OperationFailedException when the store could not answer
	 */
	public Optional<AccountPackage> find(String account) {
		return this.reader.read(REVISION, Map.of("account", account))
			.stream()
			.findFirst()
			.flatMap((row) -> find(account, String.valueOf(row.getFirst())));
	}

	/** A package says itself of which revision it is. */
	private Optional<AccountPackage> find(String account, String revision) {
		Optional<AccountPackage> kept = this.packages.get(account);
		if (kept.isPresent() && kept.get().revision().equals(revision)) {
			return kept;
		}
		this.packages.remove(account);
		return this.packages.get(account);
	}

}
