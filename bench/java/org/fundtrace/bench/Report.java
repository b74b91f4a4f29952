package org.fundtrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run found, as Markdown. The file is written again with each part, so that a
 * later failure loses nothing.
 */
final class Report {

	private final Path file;

	private final List<String> setting;

	private final List<String> facts = new ArrayList<>();

	private final List<Section> sections = new ArrayList<>();

	private Report(Path file, List<String> setting) {
		this.file = file;
		this.setting = setting;
	}

	/** A report of this name that says nothing yet. */
	static Report begin(Path bench, String name) {
		return new Report(bench.resolve("results").resolve(name + ".md"), new Setting(bench).lines());
	}

	/** Sizes and settings of the run; written with the next part. */
	void fact(String fact) {
		this.facts.add(fact);
	}

	void add(Section section) {
		this.sections.add(section);
		write();
	}

	/** Adds what a reader looks for first. */
	void addFirst(List<Section> first) {
		this.sections.addAll(0, first);
		write();
	}

	Path file() {
		return this.file;
	}

	private void write() {
		try {
			Files.createDirectories(this.file.getParent());
			Files.writeString(this.file, markdown());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private String markdown() {
		List<String> head = new ArrayList<>(this.setting);
		head.add(String.join("; ", this.facts));
		return "# Benchmark of %s\n\n%s\n\n%s".formatted(LocalDate.now(ZoneOffset.UTC),
				head.stream().map((line) -> "- " + line).collect(Collectors.joining("\n")),
				this.sections.stream().map(Section::markdown).collect(Collectors.joining("\n")));
	}

}
