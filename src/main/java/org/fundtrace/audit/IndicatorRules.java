package org.fundtrace.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.IndicatorCategory;
import org.fundtrace.budget.IndicatorValue;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.MoneyUnit;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.budget.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * Rules of indicators; findings are about the project that the indicator measures, or
 * about the account.
 */
final class IndicatorRules {

	/** Words of an actual value that score the full weight. */
	private static final String FULLY_REACHED = "完全达到预期";

	static final Rule SCORE_BOUND = new Rule("score-bound",
			"The score of an indicator, and of execution, is at most its weight.", "指标得分和预算执行得分 ≤ 各自分值。",
			IndicatorRules::bounds);

	/** As this template scores; others score a target of at most the other way round. */
	static final Rule INDICATOR_SCORE = new Rule("indicator-score",
			"The score of an indicator is its weight times the actual value over the target, at most the weight, also where the target is an upper bound; what is fully reached scores the weight.",
			"指标得分 = 分值 × min(1, 实际完成值 ÷ 年度指标值)，“≤”类指标相同；定性指标“完全达到预期（效果）”得满分。", ofIndicators(IndicatorRules::score));

	static final Rule COST_CAPS = new Rule("cost-caps",
			"Where the cost indicators of a project are amounts in 万元, their targets sum to the full-year budget.",
			"成本指标以万元计的项目：各成本指标值之和 = 全年预算数。", costs(Project::fullYearBudget, Indicator::target));

	static final Rule COST_ACTUALS = new Rule("cost-actuals",
			"Where the cost indicators of a project are amounts in 万元, their actual values sum to the execution.",
			"成本指标以万元计的项目：各成本指标实际完成值之和 = 全年执行数。", costs(Project::executed, Indicator::actual));

	static final List<Rule> ALL = List.of(SCORE_BOUND, INDICATOR_SCORE, COST_CAPS, COST_ACTUALS);

	private IndicatorRules() {
	}

	private static Stream<Verdict> bounds(Account account) {
		Stream<Verdict> ofExecution = account.selfEvaluations().stream().map((evaluation) -> {
			Fact<SelfEvaluation> table = new Fact<>(evaluation);
			return bound(EvaluationRules.subject(account, evaluation), table.points(SelfEvaluation::executionScore),
					table.points(SelfEvaluation::executionWeight));
		});
		return Stream.concat(ofIndicators((subject, indicator) -> bound(subject,
				Operand.of(indicator.score(), indicator), Operand.of(indicator.weight(), indicator)))
			.verdicts(account), ofExecution);
	}

	private static Verdict bound(Sourced subject, Operand score, Operand weight) {
		return Verdict.on(subject, score).with(weight).isAtMost(weight.value(), Tolerance.NONE);
	}

	private static Check ofIndicators(BiFunction<Sourced, Indicator, Verdict> verdict) {
		return (account) -> account.selfEvaluations().stream().flatMap((evaluation) -> {
			Sourced subject = EvaluationRules.subject(account, evaluation);
			return EvaluationRules.indicators(account, evaluation)
				.stream()
				.map((indicator) -> verdict.apply(subject, indicator));
		});
	}

	private static Verdict score(Sourced subject, Indicator indicator) {
		Operand weight = Operand.of(indicator.weight(), indicator);
		Operand score = Operand.of(indicator.score(), indicator);
		Verdict.Claim claim = Verdict.on(subject, score).with(weight);
		IndicatorValue target = indicator.target();
		IndicatorValue actual = indicator.actual();
		if (target == null || actual == null) {
			return claim.lacksData();
		}
		if (actual.raw().startsWith(FULLY_REACHED) || (target.date() != null && Boolean.TRUE.equals(indicator.met()))) {
			return claim.is(weight.value(), score.lastDigit());
		}
		if (target.number() == null || actual.number() == null || target.number().signum() == 0
				|| !Objects.equals(target.comparableUnit(), actual.comparableUnit())) {
			return claim.isNotJudged();
		}
		return claim.is(reached(weight, score, target.number(), actual.number()), score.lastDigit());
	}

	/** The weight for as much of the target as was reached, as the score is printed. */
	private static @Nullable BigDecimal reached(Operand weight, Operand score, BigDecimal target, BigDecimal actual) {
		if (weight.value() == null || score.value() == null) {
			return null;
		}
		BigDecimal part = weight.value().multiply(actual).divide(target, score.value().scale(), RoundingMode.HALF_UP);
		return part.min(weight.value());
	}

	private static Check costs(Function<Project, @Nullable Money> whole,
			Function<Indicator, @Nullable IndicatorValue> part) {
		return (account) -> account.projects().stream().map((project) -> {
			List<Indicator> costs = costs(account, project);
			List<Operand> amounts = costs.stream().map((cost) -> amount(part.apply(cost), cost)).toList();
			Verdict.Claim claim = Verdict.on(project, Operand.of(whole.apply(project), project)).with(amounts);
			boolean inAmounts = costs.stream()
				.map(Indicator::target)
				.filter(Objects::nonNull)
				.allMatch(IndicatorRules::isAmount);
			return (costs.isEmpty() || !inAmounts) ? claim.isNotJudged() : claim.isTheirSum();
		});
	}

	private static List<Indicator> costs(Account account, Project project) {
		return account.selfEvaluations()
			.stream()
			.filter((evaluation) -> project.name().equals(evaluation.project()))
			.flatMap((evaluation) -> EvaluationRules.indicators(account, evaluation).stream())
			.filter((indicator) -> indicator.category() == IndicatorCategory.COST)
			.toList();
	}

	private static boolean isAmount(@Nullable IndicatorValue value) {
		return value != null && value.number() != null && MoneyUnit.TEN_THOUSAND_YUAN.printed().equals(value.unit());
	}

	private static Operand amount(@Nullable IndicatorValue value, Indicator indicator) {
		Unit unit = Unit.of(MoneyUnit.TEN_THOUSAND_YUAN);
		BigDecimal number = isAmount(value) && value != null ? value.number() : null;
		return new Operand((number != null) ? unit.inBase(number) : null, unit, indicator);
	}

}
