package org.fundtrace.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Document;
import org.fundtrace.budget.DocumentText;
import org.fundtrace.dataset.checks.Coverage;
import org.fundtrace.dataset.checks.DocumentCheck;
import org.fundtrace.dataset.checks.EvaluationCheck;
import org.fundtrace.dataset.checks.KeyCheck;
import org.fundtrace.dataset.tables.AccountRows;
import org.fundtrace.dataset.tables.Problem;
import org.fundtrace.dataset.tables.Problems;
import org.fundtrace.dataset.tables.Row;
import org.fundtrace.dataset.tables.Table;
import org.fundtrace.dataset.tables.TableReader;
import org.fundtrace.dataset.tables.TableRows;
import org.fundtrace.dataset.tables.Tables;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one data package directory and collects everything that is wrong with it. */
final class PackageReader {

	/** A plain name, so that no package reads files outside its directory. */
	private static final String DOCUMENT_NAME = "[A-Za-z0-9][A-Za-z0-9_-]*\\.txt";

	private final Path directory;

	private final Problems problems = new Problems();

	private final PackageFiles files;

	private final Map<String, TableRows> tables = new LinkedHashMap<>();

	PackageReader(Path directory) {
		this.directory = directory;
		this.files = new PackageFiles(directory, this.problems);
	}

	/** The contents of the files that could be read, by name. */
	Map<String, byte[]> contents() {
		return this.files.contents();
	}

	/** Reads a package and its description. */
	Examination examineDescribed() {
		String descriptor = Files.isDirectory(this.directory) ? this.files.text(Descriptor.FILE) : null;
		this.files.contents().remove(Descriptor.FILE);
		Examination tables = examineTables();
		DescriptorCheck check = new DescriptorCheck(this.problems);
		JsonNode found = (descriptor != null) ? check.read(descriptor) : null;
		if (found != null) {
			check.compareHashes(found, this.files.contents());
		}
		if (found != null && tables.account() != null) {
			check.compare(found, Descriptor.of(tables.account(), this.files.contents()));
		}
		CheckReport report = tables.report();
		return new Examination(tables.account(), new CheckReport(report.name(), report.rows(), report.values(),
				report.figures(), report.coverage(), this.problems.sorted()));
	}

	/** Reads the tables and the document only. */
	Examination examineTables() {
		if (!Files.isDirectory(this.directory)) {
			this.problems.add(Problem.of(this.directory.toString(), "expected a directory that holds a data package"));
			return new Examination(null, report(null, null));
		}
		for (Table<?> table : Tables.ALL) {
			String text = this.files.text(table.fileName());
			TableRows rows = (text != null) ? new TableReader(table, this.problems).read(text) : null;
			if (rows != null) {
				this.tables.put(table.name(), rows);
			}
		}
		new KeyCheck(this.tables, this.problems).check();
		TableRows projects = this.tables.get(Tables.PROJECTS.name());
		TableRows evaluations = this.tables.get(Tables.SELF_EVALUATIONS.name());
		if (projects != null && evaluations != null) {
			new EvaluationCheck(this.problems).check(projects, evaluations);
		}
		DocumentText text = document();
		DocumentCheck check = (text != null) ? new DocumentCheck(this.tables, text, this.problems) : null;
		CheckReport report = report(check, (check != null) ? check.check() : null);
		return new Examination((text != null && this.problems.isEmpty()) ? assemble(text) : null, report);
	}

	private @Nullable DocumentText document() {
		TableRows documents = this.tables.get(Tables.DOCUMENTS.name());
		Row row = (documents != null) ? documents.rows().stream().findFirst().orElse(null) : null;
		if (row == null || !(row.value() instanceof Document document)) {
			return null;
		}
		if (!document.path().matches(DOCUMENT_NAME)) {
			this.problems.addCell(Tables.DOCUMENTS, row, Tables.DOCUMENTS.column("path"),
					"expected the name of a text file of the package, such as document.txt");
			return null;
		}
		String text = this.files.text(document.path());
		return (text != null) ? new DocumentText(text) : null;
	}

	private Account assemble(DocumentText text) {
		Map<Class<?>, List<Record>> rows = this.tables.values()
			.stream()
			.collect(Collectors.toMap((table) -> table.table().type(), (table) -> table.values(Record.class).toList()));
		return AccountRows.assemble(rows, text);
	}

	private CheckReport report(@Nullable DocumentCheck check, @Nullable Coverage coverage) {
		int rows = this.tables.values()
			.stream()
			.filter((table) -> !table.table().equals(Tables.FORM_WORDS))
			.mapToInt((table) -> table.rows().size())
			.sum();
		return new CheckReport(String.valueOf(this.directory.getFileName()), rows, (check != null) ? check.values() : 0,
				(check != null) ? check.figures() : 0, coverage, this.problems.sorted());
	}

}
