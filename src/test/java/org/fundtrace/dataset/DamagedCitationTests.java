package org.fundtrace.dataset;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import org.fundtrace.dataset.checks.Coverage;
import org.fundtrace.dataset.tables.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** What the document does not say, and what no row holds of it, is named. */
class DamagedCitationTests {

	@ParameterizedTest
	@MethodSource("damages")
	void namesWhatIsWrong(String file, String text, String replacement, String problem, @TempDir Path directory) {
		SeedCopy.in(directory).replace(file, text, replacement);
		assertThat(DataPackage.examine(directory).report().problems()).map(Problem::toString).contains(problem);
	}

	static Stream<Arguments> damages() {
		return Stream.of(argumentSet("figure that is not printed", "procurement.csv", "522.81 万元", "522.82 万元",
				"procurement.csv, line 2, column total: \"522.82\": is not printed in the lines that the row cites, 767-777"),
				argumentSet("unit that is not printed", "procurement.csv", "522.81 万元", "522.81 亿元",
						"procurement.csv, line 2, column total: \"亿元\": is not printed in the lines that the row cites, 767-777"),
				argumentSet("figure within a longer one", "staff.csv", "512", "51",
						"staff.csv, line 2, column total: \"51\": is not printed in the lines that the row cites, 309-311"),
				argumentSet("changed text", "terms.csv", "当年拨付", "当年下达",
						"terms.csv, line 2, column definition: \"指同级财政当年下达的资金。\": is not printed in the lines that the row cites, 3588"),
				argumentSet("quoted figure that is not printed", "functional_links.csv", "164.75", "164.57",
						"functional_links.csv, line 2, column evidence: \"164.57\": is not printed in the lines that the row cites, 496-498;1755;1768"),
				argumentSet("figure printed once and held twice", "staff.csv", "512,233,1,278", "512,233,233,278",
						"staff.csv, line 2, column lines: \"309-311\": the lines print fewer values than the row has, or too many alike; expected lines with a place for each"),
				argumentSet("too few lines", "procurement.csv", "767-777", "769-777",
						"procurement.csv, line 2, column total: \"522.81\": is not printed in the lines that the row cites, 769-777"),
				argumentSet("too many lines", "staff.csv", "309-311", "309-313",
						"staff.csv, line 2, column lines: \"309-313\": line 313 prints none of the row's values; expected it left out"),
				argumentSet("lines that the document lacks", "staff.csv", "309-311", "309-311;3684",
						"staff.csv, line 2, column lines: \"3684\": the document has 3683 lines"),
				argumentSet("span that ends in a blank line", "staff.csv", "309-311", "309-312",
						"staff.csv, line 2, column lines: \"309-312\": expected a span that begins and ends with a line that is not blank"),
				argumentSet("page number", "staff.csv", "309-311", "309-311;704",
						"staff.csv, line 2, column lines: \"309-311;704\": cites page numbers on lines 704"),
				argumentSet("page number that is a sentence", "documents.csv", "704;1971", "704;309",
						"documents.csv, line 2, column pageNumberLines: \"309\": the line prints more than a page number"),
				argumentSet("section that ends elsewhere", "sections.csv", ",304,8", ",303,8",
						"sections.csv, line 3, column endLine: \"303\": expected 304, the last line before the next heading of this level"),
				argumentSet("form word without use", "form_words.csv", "，,comma", "，,comma\n元,yuan",
						"form_words.csv, line 3, column text: \"元\": the form word stands nowhere between the values of rows; expected it left out"),
				argumentSet("figure as a form word", "form_words.csv", "，,comma", "，,comma\n512,persons",
						"form_words.csv, line 3, column text: \"512\": a figure is no form word; expected a row that holds what it says"));
	}

	@Test
	void listsTheLinesThatNoRowHolds(@TempDir Path directory) {
		SeedCopy copy = SeedCopy.in(directory);
		copy.replace("staff.csv", "\n512,233,1,278,309-311", "");
		Coverage coverage = Objects.requireNonNull(DataPackage.examine(directory).report().coverage());
		assertThat(coverage.uncovered()).containsOnlyKeys(307, 309, 311).containsEntry(311, "员 278 人。");
		assertThat(coverage.percentage()).isEqualByComparingTo("99.84");
	}

	@Test
	void collectsEveryProblemAndReadsNothing(@TempDir Path directory) {
		SeedCopy copy = SeedCopy.in(directory);
		copy.delete("vehicles.csv");
		copy.replace("staff.csv", "512", "many");
		copy.replace("procurement.csv", "522.81", "522.82");
		assertThatExceptionOfType(InvalidDataPackageException.class).isThrownBy(() -> DataPackage.read(directory))
			.satisfies((ex) -> assertThat(ex.problems()).map(Problem::file)
				.contains("procurement.csv", "staff.csv", "vehicles.csv"))
			.withMessageContaining("\nvehicles.csv: the file is missing");
	}

	@Test
	void namesADirectoryThatIsNone(@TempDir Path directory) {
		Path none = directory.resolve("none");
		assertThat(DataPackage.examine(none).report().problems()).map(Problem::toString)
			.containsExactly(none + ": expected a directory that holds a data package");
	}

}
