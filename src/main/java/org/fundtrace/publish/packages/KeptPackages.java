package org.fundtrace.publish.packages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fundtrace.graph.GraphReadException;
import org.fundtrace.graph.GraphReader;
import org.fundtrace.query.OperationFailedException;
import org.jspecify.annotations.Nullable;

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

	private final ConcurrentLruCache<Edition, Optional<AccountPackage>> packages;

	/** Made by Spring; packages are read through this reader. */
	public KeptPackages(GraphReader reader) {
		this.reader = reader;
		DataPackages all = new DataPackages(reader);
		this.packages = new ConcurrentLruCache<>(MOST, (edition) -> all.find(edition.account()));
	}

	/**
	 * As {@link DataPackages#find}.
	 * @throws UnpublishableAccountException when the graph does not hold the account as
	 * an import writes it
	 * @throws OperationFailedException when the store could not answer
	 */
	public Optional<AccountPackage> find(String account) {
		List<List<@Nullable Object>> revision;
		try {
			revision = this.reader.read(REVISION, Map.of("account", account));
		}
		catch (GraphReadException ex) {
			throw new OperationFailedException(ex);
		}
		return revision.stream()
			.findFirst()
			.flatMap((row) -> this.packages.get(new Edition(account, String.valueOf(row.getFirst()))));
	}

	/** An account at one revision of the data set; a package read meanwhile is newer. */
	private record Edition(String account, String revision) {
	}

}
