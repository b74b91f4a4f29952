package org.fundtrace.differential;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Sourced;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one account into a graph. */
final class AccountReading {

	private final Account account;

	private final ReferenceGraph graph;

	private final NaturalKeys keys;

	private final Citations citations;

	AccountReading(Account account, ReferenceGraph graph) {
		this.account = account;
		this.graph = graph;
		this.keys = new NaturalKeys(account);
		this.citations = new Citations(account, graph.node("Document", this.keys.document()));
	}

	void read() {
		new DocumentFacts(this).read();
		new SharedFacts(this).read();
		new OrganizationFacts(this).read();
		new StatementFacts(this).read();
		new ProjectFacts(this).read();
		new EvaluationFacts(this).read();
		new FindingFacts(this).read();
	}

	Account account() {
		return this.account;
	}

	NaturalKeys keys() {
		return this.keys;
	}

	ReferenceGraph graph() {
		return this.graph;
	}

	/** The account itself. */
	Item finalAccount() {
		return this.graph.node("FinalAccount", this.keys.account());
	}

	/** The item of a name or key; null for none. */
	@Nullable Item named(String type, @Nullable String name, Function<String, String> id) {
		return (name != null) ? this.graph.node(type, id.apply(name)) : null;
	}

	/** An item that belongs to the account, with the values of its row. */
	Item owned(String type, String id, Record row) {
		return filled(this.graph.node(type, id), row).set("fiscalYear",
				this.account.finalAccount().fiscalYear().value());
	}

	/** An item without an id, with the values of its row. */
	Item part(String type, Record row) {
		return filled(new Item(type, ""), row);
	}

	@Nullable Item partOrNull(String type, @Nullable Record row) {
		return (row != null) ? part(type, row) : null;
	}

	List<Item> parts(String type, List<? extends Record> rows) {
		return rows.stream().map((row) -> part(type, row)).toList();
	}

	private Item filled(Item item, Record row) {
		item.setAll(Components.of(row));
		if (row instanceof Sourced sourced) {
			item.set("source", source(sourced));
		}
		return item;
	}

	/** The lines of the document that print a fact. */
	Item source(Sourced fact) {
		return this.citations.source(fact.lines());
	}

	/** What the account says of something that others name too. */
	void describe(Item item, boolean own, Sourced row, Map<String, @Nullable Object> fields) {
		String year = this.account.finalAccount().fiscalYear().toString();
		String precedence = (own ? "1" : "0") + year
				+ (this.account.finalAccount().scope().name().startsWith("C") ? "1" : "0") + this.keys.account();
		fields.put("source", source(row));
		this.graph.describe(item, precedence, fields);
	}

}
