package org.fundtrace.publish.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.DocumentText;
import org.fundtrace.dataset.tables.AccountRows;
import org.fundtrace.graph.GraphReader;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Reads an account out of the graph with one statement, so that all of it is of one
 * moment, also while another import replaces it.
 */
record AccountReader(GraphReader reader) {

	/** One branch for each table, so that each uses its index. */
	private static final String STATEMENT = "CYPHER 25\nMATCH (account:FinalAccount {id: $account})\nCALL (account) {\n"
			+ RowTypes.ALL.stream().map(RowType::statement).collect(Collectors.joining("UNION ALL\n"))
			+ "UNION ALL\nMATCH (n:Dataset) RETURN 'Dataset' AS label, properties(n) AS properties, {} AS links\n"
			+ "}\nRETURN label, properties, links";

	/**
	 * The account of an id.
	 * @throws UnpublishableAccountException when the graph does not hold it as an import
	 * writes it
	 */
	Optional<AccountPackage> find(String id) {
		Map<String, List<StoredRow>> rows = new HashMap<>();
		for (List<@Nullable Object> row : this.reader.read(STATEMENT, Map.of("account", id))) {
			rows.computeIfAbsent(String.valueOf(row.getFirst()), (label) -> new ArrayList<>()).add(storedRow(row));
		}
		return rows.isEmpty() ? Optional.empty() : Optional.of(accountPackage(id, new StoredAccount(rows)));
	}

	@SuppressWarnings("unchecked")
	private static StoredRow storedRow(List<@Nullable Object> row) {
		return new StoredRow((Map<String, Object>) row.get(1), (Map<String, List<String>>) row.get(2));
	}

	private static AccountPackage accountPackage(String id, StoredAccount stored) {
		Map<Class<?>, List<Record>> rows = new HashMap<>();
		RowTypes.ALL.forEach((type) -> rows.put(type.type(), type.rows(stored)));
		Account account = AccountRows.assemble(rows, text(stored.only(Labels.DOCUMENT)));
		String revision = String.valueOf(stored.only(Labels.DATASET).get(Properties.REVISION));
		return AccountPackage.of(id, account, revision);
	}

	/** The hash of the text tells whether its last line ends in a line feed. */
	private static DocumentText text(StoredRow document) {
		String joined = document.list("lines").stream().map(String::valueOf).collect(Collectors.joining("\n"));
		DocumentText open = new DocumentText(joined);
		return open.sha256().equals(document.get("sha256")) ? open : new DocumentText(joined + "\n");
	}

}
