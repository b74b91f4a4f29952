package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Percentage;
import org.fundtrace.generated.ProjectDraft.ShareDraft;
import org.jspecify.annotations.Nullable;

/** Draws the projects of an account. */
final class ProjectDrafts {

	/** How many projects accounts have, about nine on average. */
	private static final List<Integer> COUNTS = List.of(1, 2, 2, 3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 9, 10, 11, 12, 13,
			15, 18, 22, 25);

	private final AccountPlan plan;

	private final Draw draw;

	private final List<String> units;

	/**
	 * For one account.
	 * @param units the names of the units that the account lists, the head office first
	 */
	ProjectDrafts(AccountPlan plan, List<String> units) {
		this.plan = plan;
		this.draw = plan.draw(5);
		this.units = units;
	}

	/** The first of the department's projects, not all of them in every year. */
	List<ProjectDraft> draw() {
		int lasting = this.plan.department().draw(4).from(COUNTS);
		int count = Math.clamp(lasting + this.draw.between(-1, 1), 1, ProjectNames.MOST);
		int named = Math.min(count + count / 4, ProjectNames.MOST);
		List<String> names = this.draw.some(this.plan.department().projects().subList(0, named), count);
		return names.stream().map((name) -> draw(name.replace(ProjectNames.YEAR, "" + this.plan.year()))).toList();
	}

	private ProjectDraft draw(String name) {
		MoneyPrint print = this.draw.oneIn(9) ? this.draw.from(List.of(MoneyPrint.values()))
				: MoneyPrint.TEN_THOUSAND_YUAN;
		List<ShareDraft> shares = shares(name);
		Measures sum = Measures.sum(shares.stream().map(ShareDraft::measures).toList());
		Measures total = printed(sum);
		return new ProjectDraft(name, print, shares, total, rate(total), !this.draw.oneIn(5), unit(),
				!this.draw.oneIn(20));
	}

	/**
	 * One of a few sources alone in most projects, and a row of zeros for other funds.
	 */
	private List<ShareDraft> shares(String name) {
		List<ShareDraft> shares = new ArrayList<>();
		if (this.draw.oneIn(6)) {
			shares.add(new ShareDraft(Source.CURRENT_YEAR_CENTRAL, measures(true)));
			shares.add(new ShareDraft(Source.CURRENT_YEAR_LOCAL, measures(false)));
		}
		else {
			shares.add(new ShareDraft(Source.CURRENT_YEAR, measures(true)));
		}
		if (name.contains(Source.CARRYOVER.label()) || this.draw.oneIn(6)) {
			shares.add(new ShareDraft(Source.CARRYOVER, measures(false)));
		}
		if (!this.draw.oneIn(8)) {
			shares
				.add(new ShareDraft(Source.OTHER_PROJECT_FUNDS, this.draw.oneIn(8) ? measures(false) : Measures.ZERO));
		}
		return shares;
	}

	private Measures measures(boolean all) {
		long initial = this.draw.amount(17);
		long fullYear = this.draw.oneIn(3) ? this.draw.part(initial, 60, 180) : initial;
		long executed = switch ((int) this.draw.below(8)) {
			case 0 -> 0;
			case 1, 2, 3 -> fullYear;
			default -> this.draw.part(fullYear, 10, 100);
		};
		boolean missing = !all && this.draw.oneIn(10);
		return new Measures(missing ? null : Long.valueOf(initial), fullYear, executed);
	}

	private Measures printed(Measures sum) {
		return switch ((int) this.draw.below(40)) {
			case 0, 1 -> new Measures(null, sum.fullYearBudget(), sum.executed());
			case 2 -> new Measures(sum.initialBudget(), null, sum.executed());
			case 3 -> new Measures(sum.initialBudget(), sum.fullYearBudget(), null);
			case 4 -> roundedUp(sum);
			default -> sum;
		};
	}

	/** With a cent too much, as sums of rounded figures have. */
	private static Measures roundedUp(Measures sum) {
		return new Measures(sum.initialBudget(), sum.fullYearBudget(),
				Stream.ofNullable(sum.executed()).map((executed) -> executed + 1).findFirst().orElse(null));
	}

	private @Nullable Percentage rate(Measures total) {
		return switch ((int) this.draw.below(25)) {
			case 0 -> null;
			case 1 -> Rates.of(total.executed(), total.initialBudget());
			default -> total.executionRate();
		};
	}

	private @Nullable String unit() {
		return switch ((int) this.draw.below(12)) {
			case 0 -> null;
			case 1, 2 -> this.plan.department().unlistedUnit();
			case 3, 4, 5 -> this.draw.from(this.units);
			default -> this.units.getFirst();
		};
	}

}
