package org.fundtrace.dataset;

import java.util.List;
import java.util.Map;

import org.fundtrace.dataset.checks.Coverage;
import org.fundtrace.dataset.tables.Problem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckReportTests {

	@Test
	void rendersCoverageWordsAndProblemsAsPlainText() {
		Coverage coverage = new Coverage(3, Map.of(7, "本表无数据"), Map.of("其中：", 23));
		Problem problem = new Problem("staff.csv", 2, "total", "51", "expected another");
		assertThat(new CheckReport("seed", 430, 1823, 584, coverage, List.of(problem)).text()).isEqualTo("""
				seed: 430 rows, 1823 printed values held against their lines, 584 of them figures
				coverage: 2 of 3 lines, 66.66 %
				  line 7 is not covered: 本表无数据
				form words: 1
				     23  其中：
				problems: 1
				  staff.csv, line 2, column total: "51": expected another
				""");
	}

	@Test
	void saysThatCoverageWasNotMeasured() {
		CheckReport report = new CheckReport("seed", 0, 0, 0, null,
				List.of(Problem.of("a.csv", "the file is missing")));
		assertThat(report.holds()).isFalse();
		assertThat(report.text()).contains("coverage: not measured, since not all rows could be read\n");
	}

}
