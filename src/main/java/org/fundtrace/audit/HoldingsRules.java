package org.fundtrace.audit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Count;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.Procurement;
import org.fundtrace.budget.Staff;
import org.fundtrace.budget.StateAssets;
import org.fundtrace.budget.ThreePublicCounts;
import org.jspecify.annotations.Nullable;

/** Rules of what a department buys, owns and counts; findings are about the account. */
final class HoldingsRules {

	static final Rule PROCUREMENT_SUM = new Rule("procurement-sum", "Procurement is goods plus works plus services.",
			"政府采购支出总额 = 货物支出 + 工程支出 + 服务支出。",
			(account) -> Stream.of(
					bought(account, Procurement::total)
						.with(amount(account, Procurement::goods), amount(account, Procurement::works),
								amount(account, Procurement::services))
						.isTheirSum()));

	static final Rule SMALL_AND_MEDIUM_BOUND = new Rule("small-and-medium-bound",
			"Contracts with small and medium enterprises are at most all procurement.", "授予中小企业合同金额 ≤ 政府采购支出总额。",
			(account) -> Stream.of(atMost(account, Procurement::smallAndMedium, Procurement::total)));

	static final Rule SMALL_AND_MICRO_BOUND = new Rule("small-and-micro-bound",
			"Contracts with small and micro enterprises are at most those with small and medium ones.",
			"授予小微企业合同金额 ≤ 授予中小企业合同金额。",
			(account) -> Stream.of(atMost(account, Procurement::smallAndMicro, Procurement::smallAndMedium)));

	static final Rule SMALL_AND_MEDIUM_SHARE = new Rule("small-and-medium-share",
			"The share of small and medium enterprises is their contracts over all procurement.",
			"中小企业合同占比 = 授予中小企业合同金额 ÷ 政府采购支出总额。",
			(account) -> share(account, Procurement::smallAndMediumShare, Procurement::smallAndMedium));

	static final Rule SMALL_AND_MICRO_SHARE = new Rule("small-and-micro-share",
			"The share of small and micro enterprises is their contracts over all procurement.",
			"小微企业合同占比 = 授予小微企业合同金额 ÷ 政府采购支出总额。",
			(account) -> share(account, Procurement::smallAndMicroShare, Procurement::smallAndMicro));

	static final Rule VEHICLES_BY_KIND = new Rule("vehicles-by-kind",
			"The vehicles among the fixed assets are the sum of their kinds.", "固定资产车辆数 = 各类用车数量之和。",
			(account) -> Stream.of(vehicles(account).with(kinds(account)).isTheirCount()));

	static final Rule VEHICLES_KEPT = new Rule("vehicles-kept",
			"The vehicles among the fixed assets are the official vehicles kept plus the difference that is explained.",
			"固定资产车辆数 = 公务用车保有量 + 差异车辆数。",
			(account) -> Stream.of(
					vehicles(account)
						.with(kept(account, ThreePublicCounts::vehiclesKept),
								kept(account, ThreePublicCounts::vehicleDifference))
						.isTheirCount()));

	static final Rule STAFF_SUM = new Rule("staff-sum",
			"All staff are those in active service, the retired veteran cadres and the retired.",
			"实有人数 = 在职人员 + 离休人员 + 退休人员。",
			(account) -> Stream.of(Verdict.on(account.finalAccount(), people(account, Staff::total))
				.with(people(account, Staff::active), people(account, Staff::veteranRetired),
						people(account, Staff::retired))
				.isTheirCount()));

	static final Rule DIVISIONS_COUNT = new Rule("divisions-count",
			"As many divisions are listed as the document says there are.", "下设处室数 = 所列处室个数。", (account) -> {
				FinalAccount whole = account.finalAccount();
				return Stream.of(Verdict.on(whole, Operand.of(whole.divisionCount(), Unit.ITEM, whole))
					.with(Operand.each(account.divisions(), Unit.ITEM))
					.isTheirNumber());
			});

	static final List<Rule> ALL = List.of(PROCUREMENT_SUM, SMALL_AND_MEDIUM_BOUND, SMALL_AND_MICRO_BOUND,
			SMALL_AND_MEDIUM_SHARE, SMALL_AND_MICRO_SHARE, VEHICLES_BY_KIND, VEHICLES_KEPT, STAFF_SUM, DIVISIONS_COUNT);

	private HoldingsRules() {
	}

	private static Operand amount(Account account, Function<Procurement, @Nullable Money> figure) {
		return new Fact<>(account.procurement()).amount(figure);
	}

	private static Verdict.Claim bought(Account account, Function<Procurement, @Nullable Money> figure) {
		return Verdict.on(account.finalAccount(), amount(account, figure));
	}

	private static Verdict atMost(Account account, Function<Procurement, @Nullable Money> part,
			Function<Procurement, @Nullable Money> whole) {
		Operand bound = amount(account, whole);
		return bought(account, part).with(bound).isAtMost(bound.value(), Tolerance.NONE);
	}

	private static Stream<Verdict> share(Account account, Function<Procurement, @Nullable Percentage> share,
			Function<Procurement, @Nullable Money> part) {
		Operand printed = new Fact<>(account.procurement()).rate(share);
		return Stream.of(Rates.verdict(account.finalAccount(), printed, amount(account, part),
				amount(account, Procurement::total)));
	}

	private static Verdict.Claim vehicles(Account account) {
		Operand all = new Fact<>(account.stateAssets()).count(StateAssets::vehicles, Unit.VEHICLE);
		return Verdict.on(account.finalAccount(), all);
	}

	private static List<Operand> kinds(Account account) {
		return account.vehicles().stream().map((kind) -> Operand.of(kind.count(), Unit.VEHICLE, kind)).toList();
	}

	private static Operand kept(Account account, Function<ThreePublicCounts, @Nullable Count> figure) {
		return new Fact<>(account.threePublicCounts()).count(figure, Unit.VEHICLE);
	}

	private static Operand people(Account account, Function<Staff, @Nullable Count> figure) {
		return new Fact<>(account.staff()).count(figure, Unit.PERSON);
	}

}
