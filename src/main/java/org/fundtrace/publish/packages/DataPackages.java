package org.fundtrace.publish.packages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fundtrace.graph.GraphReadException;
import org.fundtrace.graph.GraphReader;
import org.fundtrace.query.OperationFailedException;

import org.springframework.stereotype.Component;

/** The data packages of the accounts of the graph, made when they are asked for. */
@Component
public final class DataPackages {

	private static final String ACCOUNTS = "CYPHER 25 MATCH (account:FinalAccount) RETURN account.id AS id ORDER BY id";

	private final GraphReader reader;

	/** Made by Spring; packages are read through this reader. */
	public DataPackages(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Ids of all accounts, in order.
	 * @throws OperationFailedException when the store could not answer
	 */
	public List<String> accounts() {
		try {
			return this.reader.read(ACCOUNTS, Map.of()).stream().map((row) -> String.valueOf(row.getFirst())).toList();
		}
		catch (GraphReadException ex) {
			throw new OperationFailedException(ex);
		}
	}

	/**
	 * The data package of an account by its id.
	 * @throws UnpublishableAccountException when the graph does not hold the account as
	 * an import writes it
	 * @throws OperationFailedException when the store could not answer
	 */
	public Optional<AccountPackage> find(String account) {
		try {
			return new AccountReader(this.reader).find(account);
		}
		catch (GraphReadException ex) {
			throw new OperationFailedException(ex);
		}
	}

}
