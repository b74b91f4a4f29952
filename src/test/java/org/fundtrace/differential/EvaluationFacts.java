package org.fundtrace.differential;

import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.Objective;
import org.fundtrace.budget.SelfEvaluation;
import org.jspecify.annotations.Nullable;

/** Self-evaluations with their objectives and indicators. */
record EvaluationFacts(AccountReading reading) {

	void read() {
		this.reading.account().selfEvaluations().forEach(this::evaluation);
		this.reading.account().objectives().forEach(this::objective);
		this.reading.account().indicators().forEach(this::indicator);
	}

	private void evaluation(SelfEvaluation row) {
		Item project = this.reading.named("Project", row.project(), this.reading.keys()::project);
		Item item = this.reading.owned("SelfEvaluation", this.reading.keys().evaluation(row), row)
			.set("project", project)
			.set("finalAccount", this.reading.finalAccount())
			.set("executionRate", row.executionRatio());
		((project != null) ? project : this.reading.finalAccount()).set("evaluation", item);
	}

	private void objective(Objective row) {
		Item evaluation = table(row.evaluation());
		String project = this.reading.keys().evaluated(row.evaluation());
		String id = this.reading.keys().owned("Objective", project, String.valueOf(row.ordinal()));
		evaluation.append("objectives", this.reading.owned("Objective", id, row).set("evaluation", evaluation));
	}

	private void indicator(Indicator row) {
		Item evaluation = table(row.evaluation());
		Item project = project(row.evaluation());
		Item item = this.reading.owned("Indicator", this.reading.keys().indicator(row), row)
			.set("evaluation", evaluation)
			.set("project", project)
			.set("met", row.met())
			.set("scoreRate", row.scoreRate());
		evaluation.append("indicators", item);
		if (project != null) {
			project.append("indicators", item);
		}
	}

	private Item table(int ordinal) {
		return this.reading.graph().node("SelfEvaluation", this.reading.keys().evaluation(ordinal));
	}

	private @Nullable Item project(int evaluation) {
		String name = this.reading.keys().evaluated(evaluation);
		return name.isEmpty() ? null : this.reading.graph().node("Project", this.reading.keys().project(name));
	}

}
