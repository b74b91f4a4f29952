package org.fundtrace.graphimport;

import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.graph.Properties;

/**
 * An account as nodes and relationships.
 *
 * @param account id of the account
 * @param department id of its department
 * @param owned nodes that belong to the account
 * @param shared nodes that other accounts may name as well
 * @param links relationships of the account
 */
record AccountGraph(String account, String department, List<GraphNode> owned, List<GraphNode> shared,
		List<GraphLink> links) {

	static final List<NodeType<?>> TYPES = Stream
		.of(SharedTypes.ALL, OrganizationTypes.ALL, DocumentTypes.ALL, StatementTypes.ALL, ProjectTypes.ALL,
				EvaluationTypes.ALL, FindingTypes.ALL)
		.flatMap(List::stream)
		.toList();

	/**
	 * Maps an account.
	 * @throws UnfitValueException when the graph cannot keep a value exactly
	 */
	static AccountGraph of(Account account) {
		AccountKeys keys = new AccountKeys(account);
		AccountGraphBuilder builder = new AccountGraphBuilder(account, keys);
		TYPES.forEach(builder::add);
		return new AccountGraph(keys.account(), keys.department(), builder.owned(), builder.shared(), builder.links());
	}

	/** The same with the hash of the content on the account. */
	AccountGraph withHash(String hash) {
		List<GraphNode> nodes = this.owned.stream()
			.map((node) -> node.id().equals(this.account) ? node.with(Properties.CONTENT_HASH, hash) : node)
			.toList();
		return new AccountGraph(this.account, this.department, nodes, this.shared, this.links);
	}

	/** How many nodes and relationships there are to write. */
	int size() {
		return this.owned.size() + this.shared.size() + this.links.size();
	}

}
