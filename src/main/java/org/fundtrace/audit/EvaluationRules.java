package org.fundtrace.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.Basis;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.budget.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * Rules of the tables of self-evaluations; findings are about the project that a table
 * evaluates, or about the account.
 */
final class EvaluationRules {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static final Rule SOURCES_INITIAL_BUDGET = new Rule("sources-initial-budget",
			"The initial budget of a self-evaluation is the sum of its funding sources.",
			"年度资金总额的年初预算数 = 各资金来源的年初预算数之和。", sources(SelfEvaluation::initialBudget, Allocation::initialBudget));

	static final Rule SOURCES_FULL_YEAR_BUDGET = new Rule("sources-full-year-budget",
			"The full-year budget of a self-evaluation is the sum of its funding sources.",
			"年度资金总额的全年预算数 = 各资金来源的全年预算数之和。", sources(SelfEvaluation::fullYearBudget, Allocation::fullYearBudget));

	static final Rule SOURCES_EXECUTED = new Rule("sources-executed",
			"The execution of a self-evaluation is the sum of its funding sources.", "年度资金总额的全年执行数 = 各资金来源的全年执行数之和。",
			sources(SelfEvaluation::executed, Allocation::executed));

	static final Rule EXECUTION_RATE = new Rule("execution-rate",
			"The execution rate is the execution over the full-year budget.", "执行率 = 全年执行数 ÷ 全年预算数。",
			EvaluationRules::executionRates);

	static final Rule EXECUTION_SCORE = new Rule("execution-score",
			"The score of execution is its weight times the execution rate, at most the weight.",
			"预算执行得分 = 分值 × min(1, 执行率)。", EvaluationRules::executionScores);

	static final Rule WEIGHTS_HUNDRED = new Rule("weights-hundred",
			"The weights of the indicators and of execution sum to 100.", "各项指标分值与预算执行分值之和 = 100。",
			(account) -> account.selfEvaluations().stream().map((evaluation) -> weights(account, evaluation)));

	static final Rule WEIGHTS_TOTAL = new Rule("weights-total",
			"The printed total of the weights is the sum of those of the indicators and of execution.",
			"总分（分值）= 各项指标分值之和 + 预算执行分值。", total(SelfEvaluation::totalWeight, SelfEvaluation::executionWeight,
					Indicator::weight, (printed) -> Tolerance.NONE));

	static final Rule SCORES_TOTAL = new Rule("scores-total",
			"The total score is the sum of the scores of the indicators and of execution.", "总得分 = 各项指标得分之和 + 预算执行得分。",
			total(SelfEvaluation::totalScore, SelfEvaluation::executionScore, Indicator::score, Operand::lastDigit));

	static final List<Rule> ALL = List.of(SOURCES_INITIAL_BUDGET, SOURCES_FULL_YEAR_BUDGET, SOURCES_EXECUTED,
			EXECUTION_RATE, EXECUTION_SCORE, WEIGHTS_HUNDRED, WEIGHTS_TOTAL, SCORES_TOTAL);

	private EvaluationRules() {
	}

	/** The project that a table evaluates; the account of the whole department's. */
	static Sourced subject(Account account, SelfEvaluation evaluation) {
		return account.projects()
			.stream()
			.filter((project) -> project.name().equals(evaluation.project()))
			.map(Sourced.class::cast)
			.findFirst()
			.orElse(account.finalAccount());
	}

	static List<Indicator> indicators(Account account, SelfEvaluation evaluation) {
		return account.indicators()
			.stream()
			.filter((indicator) -> indicator.evaluation() == evaluation.ordinal())
			.toList();
	}

	private static Check sources(Function<SelfEvaluation, @Nullable Money> whole,
			Function<Allocation, @Nullable Money> part) {
		return (account) -> account.selfEvaluations().stream().map((evaluation) -> {
			List<Operand> parts = account.allocations()
				.stream()
				.filter((allocation) -> allocation.basis() == Basis.STATED
						&& Objects.equals(allocation.project(), evaluation.project()))
				.map((allocation) -> Operand.of(part.apply(allocation), allocation))
				.toList();
			return Verdict.on(subject(account, evaluation), Operand.of(whole.apply(evaluation), evaluation))
				.with(parts)
				.isTheirSum();
		});
	}

	private static Stream<Verdict> executionRates(Account account) {
		return account.selfEvaluations().stream().map((evaluation) -> {
			Fact<SelfEvaluation> table = new Fact<>(evaluation);
			return Rates.verdict(subject(account, evaluation), table.rate(SelfEvaluation::executionRate),
					table.amount(SelfEvaluation::executed), table.amount(SelfEvaluation::fullYearBudget));
		});
	}

	private static Stream<Verdict> executionScores(Account account) {
		return account.selfEvaluations().stream().map((evaluation) -> {
			Fact<SelfEvaluation> table = new Fact<>(evaluation);
			Operand score = table.points(SelfEvaluation::executionScore);
			Operand weight = table.points(SelfEvaluation::executionWeight);
			Operand rate = table.rate(SelfEvaluation::executionRate);
			return Verdict.on(subject(account, evaluation), score)
				.with(weight, rate)
				.is(part(weight.value(), rate.value(), score.value()), score.lastDigit());
		});
	}

	/**
	 * So many percent of the weight, at most all of it, half up to the decimals of the
	 * score.
	 */
	private static @Nullable BigDecimal part(@Nullable BigDecimal weight, @Nullable BigDecimal rate,
			@Nullable BigDecimal score) {
		return (weight != null && rate != null && score != null)
				? weight.multiply(rate).divide(HUNDRED, score.scale(), RoundingMode.HALF_UP).min(weight) : null;
	}

	private static Verdict weights(Account account, SelfEvaluation evaluation) {
		List<Operand> weights = terms(account, evaluation, SelfEvaluation::executionWeight, Indicator::weight);
		Operand sum = new Operand(Operand.sum(weights), Unit.POINT, evaluation);
		return Verdict.on(subject(account, evaluation), sum).with(weights).is(HUNDRED, Tolerance.NONE);
	}

	private static Check total(Function<SelfEvaluation, @Nullable Figure> total,
			Function<SelfEvaluation, @Nullable Figure> execution, Function<Indicator, @Nullable Figure> part,
			Function<Operand, BigDecimal> tolerance) {
		return (account) -> account.selfEvaluations().stream().map((evaluation) -> {
			Operand printed = Operand.of(total.apply(evaluation), evaluation);
			List<Operand> terms = terms(account, evaluation, execution, part);
			return Verdict.on(subject(account, evaluation), printed)
				.with(terms)
				.is(Operand.sum(terms), tolerance.apply(printed));
		});
	}

	private static List<Operand> terms(Account account, SelfEvaluation evaluation,
			Function<SelfEvaluation, @Nullable Figure> execution, Function<Indicator, @Nullable Figure> part) {
		Stream<Operand> parts = indicators(account, evaluation).stream()
			.map((indicator) -> Operand.of(part.apply(indicator), indicator));
		return Stream.concat(Stream.of(Operand.of(execution.apply(evaluation), evaluation)), parts).toList();
	}

}
