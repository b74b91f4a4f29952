package org.fundtrace.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.fundtrace.audit.Audit;
import org.fundtrace.audit.Finding;
import org.fundtrace.dataset.CheckReport;
import org.fundtrace.dataset.Examination;
import org.fundtrace.dataset.checks.Coverage;
import org.fundtrace.dataset.tables.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.json.JsonWriter;

/**
 * What checking a package gave, as one JSON object on one line. Figures are strings, so
 * that no reader makes floats of them.
 */
final class CheckJson {

	private CheckJson() {
	}

	static String of(Examination examination) {
		CheckReport report = examination.report();
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		members.put("package", report.name());
		members.put("rows", report.rows());
		members.put("values", report.values());
		members.put("figures", report.figures());
		members.put("coverage", (report.coverage() != null) ? coverage(report.coverage()) : null);
		members.put("problems", report.problems().stream().map(CheckJson::problem).toList());
		members.put("rules", Audit.RULES.size());
		members.put("findings", (examination.account() != null)
				? Audit.of(examination.account()).stream().map(CheckJson::finding).toList() : null);
		return JsonWriter.standard().writeToString(members);
	}

	private static Map<String, Object> coverage(Coverage coverage) {
		return Map.of("lines", coverage.counted(), "covered", coverage.covered());
	}

	private static Map<String, @Nullable Object> problem(Problem problem) {
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		members.put("file", problem.file());
		members.put("line", problem.line());
		members.put("column", problem.column());
		members.put("found", problem.found());
		members.put("message", problem.message());
		return members;
	}

	private static Map<String, @Nullable Object> finding(Finding finding) {
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		members.put("rule", finding.rule().key());
		members.put("statement", finding.rule().statement());
		members.put("statementZh", finding.rule().statementZh());
		members.put("status", finding.status().name());
		members.put("unit", finding.unit());
		members.put("expected", plain(finding.expected()));
		members.put("printed", plain(finding.printed()));
		members.put("difference", plain(finding.difference()));
		members.put("tolerance", plain(finding.tolerance()));
		members.put("lines", finding.lines());
		return members;
	}

	private static @Nullable String plain(@Nullable BigDecimal figure) {
		return (figure != null) ? figure.toPlainString() : null;
	}

}
