package org.fundtrace.graphimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.graph.Properties;
import org.fundtrace.graph.Relationships;
import org.fundtrace.graph.SearchTerms;

/** Makes nodes and relationships of the rows of one account. */
final class AccountGraphBuilder {

	private final Account account;

	private final AccountKeys keys;

	private final Provenance provenance;

	private final List<GraphNode> owned = new ArrayList<>();

	private final List<GraphNode> shared = new ArrayList<>();

	private final List<GraphLink> links = new ArrayList<>();

	AccountGraphBuilder(Account account, AccountKeys keys) {
		this.account = account;
		this.keys = keys;
		this.provenance = new Provenance(account);
	}

	<T extends Record> void add(NodeType<T> type) {
		int position = 0;
		for (T row : type.rows(this.account)) {
			position++;
			add(type, row, position);
		}
	}

	private <T extends Record> void add(NodeType<T> type, T row, int position) {
		String id = type.id(this.keys, row);
		NodeProperties properties = new NodeProperties();
		properties.add(Properties.ID, id);
		properties.add(Properties.ACCOUNT_ID, this.keys.account());
		if (!type.isShared()) {
			properties.add(Properties.FISCAL_YEAR, this.account.finalAccount().fiscalYear());
			properties.add(Properties.POSITION, position);
		}
		if (SearchTerms.LABELS.contains(type.label())) {
			properties.add(SearchTerms.PROPERTY, searchTerms(type));
		}
		type.values(this.keys, row).forEach((name, value) -> {
			if (value instanceof SourceSpans lines) {
				this.provenance.addTo(properties, lines);
			}
			else {
				properties.add(name, value);
			}
		});
		GraphNode node = new GraphNode(type.label(), id, properties.asMap());
		(type.isShared() ? this.shared : this.owned).add(node);
		link(type.isShared(), node, position);
		this.links.addAll(type.links(this.keys, row));
	}

	/** The years of what accounts share are those of all accounts that name it. */
	private List<String> searchTerms(NodeType<?> type) {
		String ofLabel = SearchTerms.ofLabel(type.label());
		return type.isShared() ? List.of(ofLabel)
				: List.of(ofLabel, SearchTerms.ofYear(this.account.finalAccount().fiscalYear().value()));
	}

	/**
	 * What accounts share is printed where the account says from which it is described.
	 */
	private void link(boolean isShared, GraphNode node, int position) {
		if (isShared) {
			Map<String, Object> description = new HashMap<>(node.properties());
			description.put(Properties.FISCAL_YEAR, (long) this.account.finalAccount().fiscalYear().value());
			description.put(Properties.POSITION, (long) position);
			this.links.add(new GraphLink(this.keys.account(), Relationships.NAMES, node.id(), description));
		}
		else if (node.properties().containsKey(Properties.SOURCE_SPANS)) {
			this.links.add(new GraphLink(node.id(), Relationships.PRINTED_IN, this.keys.document()));
		}
	}

	List<GraphNode> owned() {
		return List.copyOf(this.owned);
	}

	List<GraphNode> shared() {
		return List.copyOf(this.shared);
	}

	List<GraphLink> links() {
		return List.copyOf(this.links);
	}

}
