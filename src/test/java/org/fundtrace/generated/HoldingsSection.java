package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.List;

import org.fundtrace.budget.Count;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.PrintedDate;
import org.fundtrace.budget.Procurement;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.StateAssets;
import org.fundtrace.budget.VehicleCount;
import org.jspecify.annotations.Nullable;

/** Prints what the department bought and holds; each part is missing in some accounts. */
final class HoldingsSection {

	private static final List<String> KINDS = Vocabulary
		.words("副部（省）级及以上领导用车 主要负责人用车 机要通信用车 应急保障用车 执法执勤用车 特种专业技术用车 离退休干部服务用车 其他用车");

	private final PrintedDocument document;

	private final Draw draw;

	private final MoneyPrint print;

	private final int year;

	private final List<VehicleCount> vehicles = new ArrayList<>();

	private @Nullable Procurement procurement;

	private @Nullable StateAssets assets;

	HoldingsSection(AccountPlan plan, PrintedDocument document, MoneyPrint print) {
		this.document = document;
		this.draw = plan.draw(3);
		this.print = print;
		this.year = plan.year();
	}

	List<VehicleCount> vehicles() {
		return this.vehicles;
	}

	@Nullable Procurement procurement() {
		return this.procurement;
	}

	@Nullable StateAssets assets() {
		return this.assets;
	}

	void print() {
		this.document.heading(2, "十一、", "其他重要事项的情况说明");
		this.document.heading(3, "（一）", "政府采购情况");
		this.procurement = this.draw.oneIn(5) ? null : printProcurement();
		this.document.heading(3, "（二）", "国有资产占用情况说明");
		this.assets = this.draw.oneIn(5) ? null : printAssets();
		if (!this.draw.oneIn(6)) {
			KINDS.forEach(this::printVehicles);
		}
	}

	private Procurement printProcurement() {
		long bought = this.draw.amount(14);
		long built = this.draw.oneIn(4) ? this.draw.amount(15) : 0;
		long served = this.draw.amount(14);
		long total = bought + built + served;
		long medium = this.draw.part(total, 40, 100);
		long micro = this.draw.part(medium, 30, 100);
		Money works = this.draw.oneIn(6) ? null : this.print.of(built);
		Percentage mediumShare = Rates.of(medium, total);
		Percentage microShare = Rates.of(micro, total);
		SourceSpans printed = this.document.row()
			.labelled(Word.PROCUREMENT, this.print.of(total))
			.labelled(Word.GOODS, this.print.of(bought))
			.labelled(Word.WORKS, works)
			.labelled(Word.SERVICES, this.print.of(served))
			.labelled(Word.MEDIUM, this.print.of(medium))
			.labelled(Word.SHARE, mediumShare)
			.labelled(Word.MICRO, this.print.of(micro))
			.labelled(Word.SHARE, microShare)
			.end();
		return new Procurement(this.print.of(total), this.print.of(bought), works, this.print.of(served),
				this.print.of(medium), mediumShare, this.print.of(micro), microShare, printed);
	}

	private StateAssets printAssets() {
		PrintedDate date = PrintedDate.parse(this.year + " 年 12 月 31 日");
		Money value = this.print.of(this.draw.amount(20));
		Figure area = this.draw.oneIn(5) ? null
				: Figure.parse(this.draw.between(800, 60_000) + "." + this.draw.between(10, 99));
		Money buildings = (area != null) ? this.print.of(this.draw.amount(19)) : null;
		Count held = Count.parse(Integer.toString(this.draw.between(0, 60)));
		Money worth = this.print.of(this.draw.amount(15));
		Count equipment = Count.parse(Integer.toString(this.draw.between(0, 4)));
		SourceSpans printed = this.document.row()
			.labelled(Word.AS_OF, date)
			.labelled(Word.FIXED_ASSETS, value)
			.labelled(Word.BUILDINGS, area)
			.labelled(Word.BUILDING_VALUE, buildings)
			.labelled(Word.VEHICLES, held)
			.labelled(Word.VEHICLE_VALUE, worth)
			.labelled(Word.EQUIPMENT, equipment)
			.end();
		return new StateAssets(date, value, area, buildings, held, worth, equipment, printed);
	}

	private void printVehicles(String kind) {
		Count count = Count.parse(Integer.toString(this.draw.oneIn(2) ? 0 : this.draw.between(1, 20)));
		String note = this.draw.oneIn(10) ? "一般公务用车、业务用车" : null;
		SourceSpans printed = this.document.row().value(kind).value(count).value(note).end();
		this.vehicles.add(new VehicleCount(this.vehicles.size() + 1, kind, count, note, printed));
	}

}
