package org.fundtrace.graphimport;

import java.util.List;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.Objective;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;
import org.jspecify.annotations.Nullable;

/** Self-evaluations with their objectives and indicators. */
final class EvaluationTypes {

	static final NodeType<SelfEvaluation> EVALUATION = NodeType
		.owned(Labels.SELF_EVALUATION, Account::selfEvaluations,
				(keys, evaluation) -> keys.evaluation(evaluation.ordinal()))
		.with("executionRate", SelfEvaluation::executionRatio)
		.with("project", (evaluation) -> null)
		.from(Relationships.HAS_EVALUATION, EvaluationTypes::evaluated)
		.to(Relationships.EVALUATION_IN, (keys, evaluation) -> keys.account());

	static final NodeType<Objective> OBJECTIVE = NodeType
		.owned(Labels.OBJECTIVE, Account::objectives,
				(keys, objective) -> keys.owned(Labels.OBJECTIVE, keys.evaluated(objective.evaluation()),
						objective.ordinal()))
		.with("evaluation", (objective) -> null)
		.from(Relationships.HAS_OBJECTIVE, (keys, objective) -> keys.evaluation(objective.evaluation()));

	static final NodeType<Indicator> INDICATOR = NodeType
		.owned(Labels.INDICATOR, Account::indicators, AccountKeys::indicator)
		.with("evaluation", (indicator) -> null)
		.with("met", Indicator::met)
		.with("scoreRate", Indicator::scoreRate)
		.from(Relationships.HAS_INDICATOR, (keys, indicator) -> keys.evaluation(indicator.evaluation()))
		.from(Relationships.MEASURED_BY, EvaluationTypes::measured);

	static final List<NodeType<?>> ALL = List.of(EVALUATION, OBJECTIVE, INDICATOR);

	private EvaluationTypes() {
	}

	private static String evaluated(AccountKeys keys, SelfEvaluation evaluation) {
		return (evaluation.project() != null) ? keys.project(evaluation.project()) : keys.account();
	}

	/** The project that the table of an indicator evaluates. */
	private static @Nullable String measured(AccountKeys keys, Indicator indicator) {
		String project = keys.evaluated(indicator.evaluation());
		return project.isEmpty() ? null : keys.project(project);
	}

}
