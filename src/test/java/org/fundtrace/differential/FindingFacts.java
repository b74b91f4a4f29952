package org.fundtrace.differential;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.fundtrace.audit.Audit;
import org.fundtrace.audit.Finding;
import org.fundtrace.budget.AccountStatement;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Division;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.budget.Sourced;
import org.fundtrace.budget.VehicleCount;

/** What the audit finds, below all that it used. */
record FindingFacts(AccountReading reading) {

	/** What a finding may be about. */
	static final List<String> SUBJECTS = List.of("FinalAccount", "Project", "BudgetLine");

	/** What a rule may use and an answer can show. */
	static final List<String> INPUTS = List.of("FinalAccount", "BudgetLine", "Allocation", "Project", "Division",
			"SelfEvaluation", "Indicator");

	void read() {
		Audit.of(this.reading.account()).forEach(this::finding);
	}

	private void finding(Finding row) {
		Item account = this.reading.finalAccount();
		Item subject = item(row.subject());
		List<Item> inputs = row.inputs()
			.stream()
			.filter((fact) -> INPUTS.contains(type(fact)))
			.map(this::item)
			.toList();
		String id = this.reading.keys().owned("Finding", row.rule().key(), id(row.checked()));
		Item item = this.reading.owned("Finding", id, row)
			.set("rule", row.rule().key())
			.set("statement", row.rule().statement())
			.set("statementZh", row.rule().statementZh())
			.set("finalAccount", account)
			.set("department", account.there("department"))
			.set("subject", subject)
			.set("inputs", inputs)
			.set("sources", row.inputs().stream().map(this.reading::source).toList());
		Set<Item> holders = new LinkedHashSet<>(inputs);
		holders.add(account);
		if (subject.type().equals("Project")) {
			holders.add(subject);
		}
		holders.forEach((holder) -> holder.append("findings", item));
	}

	private Item item(Sourced fact) {
		return this.reading.graph().node(type(fact), id(fact));
	}

	private static String type(Sourced fact) {
		return fact.getClass().getSimpleName();
	}

	/** Of what an account has once at most, the type is all of its key. */
	private String id(Sourced fact) {
		NaturalKeys keys = this.reading.keys();
		return switch (fact) {
			case FinalAccount whole -> keys.account();
			case BudgetLine line -> keys.owned("BudgetLine", line.key());
			case Allocation allocation -> keys.allocation(allocation);
			case Project project -> keys.project(project.name());
			case Division division -> keys.owned("Division", division.name());
			case SelfEvaluation table -> keys.evaluation(table);
			case Indicator indicator -> keys.indicator(indicator);
			case VehicleCount vehicles -> keys.owned("VehicleCount", String.valueOf(vehicles.ordinal()));
			case AccountStatement statement -> keys.owned("AccountStatement", String.valueOf(statement.ordinal()));
			default -> keys.owned(type(fact));
		};
	}

}
