package org.fundtrace.publish.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.ChangeWord;
import org.fundtrace.budget.Count;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.DocumentText;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.PrintedDate;
import org.fundtrace.budget.StateAssets;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.Copy;
import org.fundtrace.graphimport.ImportProgress;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Values that are printed in another than the canonical way come back as printed. */
class UnusualPrintsIT {

	private final Account seed = TestImport.seed();

	@BeforeEach
	void clear() {
		TestGraph.clear();
	}

	@Test
	void numbersKeepTheirCommasAndZeros() {
		StateAssets assets = new StateAssets(PrintedDate.parse("2023年12月"), Money.parse("1,000.00 元"),
				Figure.parse("42,454.310"), null, Count.parse("1,512"), Money.parse("-0.00 亿元"), Count.parse("007"),
				this.seed.finalAccount().lines());
		assertReturns(Copy.of(this.seed, "stateAssets", assets));
	}

	@Test
	void changesKeepTheSignsThatTheyArePrintedWith() {
		assertReturns(withFirstLine((line) -> change(line, ChangeWord.DECREASE, "-5.00 万元", "-1.50%")));
		assertReturns(withFirstLine((line) -> change(line, ChangeWord.DROP, "5.00 万元", "1.5 ％")));
		assertReturns(withFirstLine((line) -> change(line, ChangeWord.GROWTH, "-0.00 万元", "-0%")));
		assertReturns(withFirstLine(
				(line) -> Copy.of(Copy.of(change(line, ChangeWord.DECREASE, "-5.00 万元", "-1.5%"), "changeWord", null),
						"changeRateWord", null)));
	}

	@Test
	void aTextKeepsItsEnd() {
		assertReturns(Copy.of(this.seed, "text", new DocumentText(this.seed.text().content() + "\n\n")));
		assertReturns(Copy.of(this.seed, "text", new DocumentText(this.seed.text().content().stripTrailing())));
	}

	@Test
	void aDepartmentKeepsTheCodeThatItSaysItsRegionHas() {
		List<Department> departments = new ArrayList<>(this.seed.departments());
		departments
			.replaceAll((department) -> Copy.of(department, "regionCode", "65" + departments.indexOf(department)));
		assertReturns(Copy.of(this.seed, "departments", departments));
	}

	@Test
	void rowsAndNamesKeepTheirOrder() {
		Account turned = Copy.of(this.seed, "units", this.seed.units().reversed());
		turned = Copy.of(turned, "formWords", turned.formWords().reversed());
		assertReturns(Copy.of(turned, "responsibilities",
				turned.responsibilities()
					.stream()
					.map((duty) -> Copy.of(duty, "sharedWith", duty.sharedWith().reversed()))
					.toList()));
	}

	private Account withFirstLine(UnaryOperator<BudgetLine> change) {
		List<BudgetLine> lines = new ArrayList<>(this.seed.budgetLines());
		lines.set(0, change.apply(lines.getFirst()));
		return Copy.of(this.seed, "budgetLines", lines);
	}

	private static BudgetLine change(BudgetLine line, ChangeWord word, String amount, String rate) {
		BudgetLine changed = Copy.of(Copy.of(line, "changeWord", word), "change", Money.parse(amount));
		return Copy.of(Copy.of(changed, "changeRateWord", word), "changeRate", Percentage.parse(rate));
	}

	private static void assertReturns(Account account) {
		String id = TestImport.graphImport().importAccount(account, ImportProgress.SILENT).account();
		Account found = new DataPackages(TestGraph.reader()).find(id).orElseThrow().account();
		assertThat(found).isEqualTo(account);
	}

}
