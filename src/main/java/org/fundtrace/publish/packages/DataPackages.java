package org.fundtrace.publish.packages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fundtrace.graph.GraphReader;
import org.fundtrace.query.ClientReader;
import org.fundtrace.query.OperationFailedException;

import org.springframework.stereotype.Component;

/** The data packages of the accounts of the graph, made when they are asked for. */
@Component
public final class DataPackages {

	private static final String ACCOUNTS = "CYPHER 25 MATCH (account:FinalAccount) RETURN account.id AS id ORDER BY id";

	private final GraphReader reader;

	/** Made by Spring; packages are read through this reader. */
	public DataPackages(GraphReader reader) {
		this.reader = new ClientReader(reader);
	}

	/**
	 * Ids of all accounts, in order.
	 * @throws OperationFailedException when the store could not answer
	 */
	public List<String> accounts() {
		return this.reader.read(ACCOUNTS, Map.of()).stream().map((row) -> String.valueOf(row.getFirst())).toList();
	}

	/**
	 * The data package of an account by its id.
	 * @throws UnpublishableAccountException when the graph does not hold the account as
	 * an import writes it
	 * @throws OperationFailedException when the store could not answer
	 */
	public Optional<AccountPackage> find(String account) {
		return new AccountReader(this.reader).find(account);
	}

}
