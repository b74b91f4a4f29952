package org.fundtrace.dataset;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.fundtrace.dataset.tables.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** What is wrong with cells, keys and references is named by file, line and column. */
class DamagedRowTests {

	@ParameterizedTest
	@MethodSource({ "cells", "keys" })
	void namesWhatIsWrong(String file, String text, String replacement, String problem, @TempDir Path directory) {
		SeedCopy.in(directory).replace(file, text, replacement);
		assertThat(DataPackage.examine(directory).report().problems()).map(Problem::toString).contains(problem);
	}

	static Stream<Arguments> cells() {
		return Stream.of(argumentSet("malformed amount", "procurement.csv", "522.81 万元", "522.81",
				"procurement.csv, line 2, column total: \"522.81\": expected an amount, one space and its unit, such as 1,234.50 万元"),
				argumentSet("amount in an unknown unit", "procurement.csv", "522.81 万元", "522.81 千元",
						"procurement.csv, line 2, column total: \"522.81 千元\": expected an amount with its unit 元, 万元 or 亿元, such as 1,234.50 万元"),
				argumentSet("amount finer than a fen", "procurement.csv", "522.81 万元", "522.8100001 万元",
						"procurement.csv, line 2, column total: \"522.8100001 万元\": expected whole fen (分), and no more than 1000000000000000 元"),
				argumentSet("malformed percentage", "procurement.csv", "93.53%", "93.53",
						"procurement.csv, line 2, column smallAndMediumShare: \"93.53\": expected a percentage such as 72.67%"),
				argumentSet("malformed number", "state_assets.csv", "42,454.31", "42,45.31",
						"state_assets.csv, line 2, column buildingArea: \"42,45.31\": expected a number such as 1,234.50"),
				argumentSet("number finer than can be kept", "state_assets.csv", "42,454.31", "42,454.31001",
						"state_assets.csv, line 2, column buildingArea: \"42,454.31001\": expected at most 14 digits before and 4 behind the point"),
				argumentSet("target finer than can be kept", "indicators.csv", "=4 批次/千人", "=4.00001 批次/千人",
						"indicators.csv, line 2, column target: \"=4.00001 批次/千人\": expected at most 14 digits before and 4 behind the point"),
				argumentSet("percentage longer than can be kept", "procurement.csv", "93.53%", "123456789012345%",
						"procurement.csv, line 2, column smallAndMediumShare: \"123456789012345%\": expected at most 14 digits before and 4 behind the point"),
				argumentSet("control character", "divisions.csv", "办公室", "办\u0007公室",
						"divisions.csv, line 2, column name: \"办\\u0007公室\": expected text in one line, without white space around it"),
				argumentSet("malformed count", "staff.csv", "512", "512.5",
						"staff.csv, line 2, column total: \"512.5\": expected a whole number of zero or more"),
				argumentSet("malformed ordinal", "divisions.csv", "\n2,", "\n02,",
						"divisions.csv, line 3, column ordinal: \"02\": expected a whole number of zero or more"),
				argumentSet("malformed date", "state_assets.csv", "2023 年 12 月 31 日", "2023 年 12 月 32 日",
						"state_assets.csv, line 2, column asOf: \"2023 年 12 月 32 日\": expected a date that the calendar has"),
				argumentSet("malformed year", "documents.csv", ",2023,", ",23,",
						"documents.csv, line 2, column fiscalYear: \"23\": expected a fiscal year such as 2023"),
				argumentSet("malformed boolean", "units.csv", "true,true", "yes,true",
						"units.csv, line 2, column headOffice: \"yes\": expected true or false"),
				argumentSet("unknown constant", "account.csv", "CONSOLIDATED", "WHOLE",
						"account.csv, line 2, column scope: \"WHOLE\": expected one of CONSOLIDATED, OWN_LEVEL"),
				argumentSet("unknown printed word", "indicators.csv", "履职效能", "履职",
						"indicators.csv, line 2, column category: \"履职\": expected one of 产出指标, 成本指标, 效益指标, 满意度指标, 履职效能, 可持续发展能力"),
				argumentSet("malformed span", "staff.csv", "309-311", "311-309",
						"staff.csv, line 2, column lines: \"311-309\": expected lines from 1 on, the first before the last"),
				argumentSet("line cited twice", "staff.csv", "309-311", "309-311;310",
						"staff.csv, line 2, column lines: \"309-311;310\": expected one span of lines or more, no line twice"),
				argumentSet("malformed list", "units.csv", ",乌鲁木齐市粮油质量监测站", ",乌鲁木齐市粮油质量监测站|",
						"units.csv, line 4, column alternateNames: \"乌鲁木齐市粮油质量监测站|\": expected texts with one | between them"),
				argumentSet("white space around a text", "divisions.csv", "办公室", " 办公室",
						"divisions.csv, line 2, column name: \" 办公室\": expected text in one line, without white space around it"),
				argumentSet("missing value", "divisions.csv", "办公室", "",
						"divisions.csv, line 2, column name: a value is required"));
	}

	static Stream<Arguments> keys() {
		return Stream.of(argumentSet("duplicate key", "divisions.csv", "\n2,", "\n1,",
				"divisions.csv, line 3, column ordinal: \"1\": the key stands already on line 2; expected another"),
				argumentSet("duplicate unique key", "divisions.csv", "组织人事科", "办公室",
						"divisions.csv, line 3, column name: \"办公室\": the key stands already on line 2; expected another"),
				argumentSet("duplicate key of several columns", "allocations.csv", "2,regional", "2,central",
						"allocations.csv, line 3, column fundingSource, project, basis: \"central, , STATED\": the key stands already on line 2; expected another"),
				argumentSet("dangling reference", "projects.csv", "局（本级）", "局（总部）",
						"projects.csv, line 2, column implementingUnit: \"乌鲁木齐市市场监督管理局（总部）\": refers to nothing; expected a value of units.name"),
				argumentSet("dangling reference in a list", "responsibilities.csv", ",市公安局", ",市公安局|市水务局",
						"responsibilities.csv, line 28, column sharedWith: \"市水务局\": refers to nothing; expected a value of departments.name"),
				argumentSet("dangling number", "objectives.csv", "\n0,1,", "\n99,1,",
						"objectives.csv, line 2, column evaluation: \"99\": refers to nothing; expected a value of self_evaluations.ordinal"),
				argumentSet("second row of one", "staff.csv", "309-311\n", "309-311\n512,233,1,278,309-311\n",
						"staff.csv: the table has 2 rows, expected one"),
				argumentSet("no account", "account.csv",
						"\n乌鲁木齐市市场监督管理局（汇总）2023 年度部门决算,乌鲁木齐市市场监督管理局,2023,CONSOLIDATED,正县级,21,1-3;12;319;337", "",
						"account.csv: the table has 0 rows, expected one"),
				argumentSet("key of a class that is not its names", "functional_classes.csv",
						"\n一般公共服务支出,CLASS,一般公共服务支出,,", "\n一般公共服务支出,CLASS,公共服务支出,,",
						"functional_classes.csv, line 2, column key: \"一般公共服务支出\": expected 公共服务支出"),
				argumentSet("key of a line that is not what it is", "budget_lines.csv",
						"\nINCOME_AND_EXPENDITURE/totalIncome,", "\nINCOME_AND_EXPENDITURE/income,",
						"budget_lines.csv, line 2, column key: \"INCOME_AND_EXPENDITURE/income\": expected INCOME_AND_EXPENDITURE/totalIncome"),
				argumentSet("line that is a part of itself", "budget_lines.csv",
						",本年收入合计,INCOME_AND_EXPENDITURE/totalIncome,",
						",本年收入合计,INCOME_AND_EXPENDITURE/currentYearIncome,",
						"budget_lines.csv, line 3, column parent: \"INCOME_AND_EXPENDITURE/currentYearIncome\": leads back to its own row; expected one that leads to an end"),
				argumentSet("sources that are parts of each other", "funding_sources.csv",
						"\nfiscal-appropriation,财政拨款收入,fiscal appropriation,REVENUE_KIND,,385\nsuperior-subsidy,上级补助收入,subsidy income from superior units,REVENUE_KIND,,",
						"\nfiscal-appropriation,财政拨款收入,fiscal appropriation,REVENUE_KIND,superior-subsidy,385\nsuperior-subsidy,上级补助收入,subsidy income from superior units,REVENUE_KIND,fiscal-appropriation,",
						"funding_sources.csv, line 3, column parent: \"fiscal-appropriation\": leads back to its own row; expected one that leads to an end"),
				argumentSet("document of another year", "documents.csv", ",2023,", ",2022,",
						"documents.csv, line 2, column fiscalYear: \"2022\": the account is of another year; expected 2023"),
				argumentSet("path out of the package", "documents.csv", "document.txt", "../document.txt",
						"documents.csv, line 2, column path: \"../document.txt\": expected the name of a text file of the package, such as document.txt"),
				argumentSet("amount that its self-evaluation has not", "projects.csv", "15.00 万元,15.00 万元,11.32 万元",
						"15.00 万元,15.00 万元,15.00 万元",
						"projects.csv, line 2, column executed: \"15.00 万元\": its self-evaluation (self_evaluations.csv, line 3) has \"11.32 万元\"; expected the same"));
	}

}
