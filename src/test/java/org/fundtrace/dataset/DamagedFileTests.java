package org.fundtrace.dataset;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.fundtrace.dataset.tables.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** What is wrong with files and headers is named. */
class DamagedFileTests {

	private static final String STAFF = "expected the columns total,active,veteranRetired,retired,lines";

	@ParameterizedTest
	@MethodSource("damages")
	void namesWhatIsWrong(Consumer<SeedCopy> damage, String problem, @TempDir Path directory) {
		damage.accept(SeedCopy.in(directory));
		assertThat(DataPackage.examine(directory).report().problems()).map(Problem::toString).contains(problem);
	}

	@Test
	void namesTheDocumentThatIsNotTheDescribedOne(@TempDir Path directory) {
		SeedCopy copy = SeedCopy.in(directory);
		copy.replace("document.txt", "512 人", "513 人");
		assertThat(DataPackage.examine(directory).report().problems()).map(Problem::toString)
			.contains(
					"document.txt: \"sha256:%s\": datapackage.json describes another content, \"sha256:%s\"; restore the file, or describe the package anew with the command describe"
						.formatted(Digest.sha256(copy.read("document.txt")),
								Digest.sha256(copy.read("document.txt").replace("513 人", "512 人"))));
	}

	static Stream<Arguments> damages() {
		return Stream.of(damage("missing file", (copy) -> copy.delete("staff.csv"), "staff.csv: the file is missing"),
				damage("missing document", (copy) -> copy.delete("document.txt"), "document.txt: the file is missing"),
				damage("missing descriptor", (copy) -> copy.delete("datapackage.json"),
						"datapackage.json: the file is missing"),
				damage("directory in place of a file", (copy) -> {
					copy.delete("staff.csv");
					copy.makeDirectory("staff.csv");
				}, "staff.csv: this is a directory; expected a file"),
				damage("empty file", (copy) -> copy.write("staff.csv", ""), "staff.csv: the file is empty"),
				damage("other encoding",
						(copy) -> copy.write("terms.csv", copy.read("terms.csv").getBytes(Charset.forName("GB18030"))),
						"terms.csv: line 2 is not UTF-8 at byte 49 of the file; expected UTF-8 throughout"),
				damage("byte order mark", (copy) -> copy.write("staff.csv", "\uFEFF" + copy.read("staff.csv")),
						"staff.csv: the file starts with a byte order mark; expected UTF-8 without one"),
				damage("carriage returns",
						(copy) -> copy.write("staff.csv", copy.read("staff.csv").replace("\n", "\r\n")),
						"staff.csv: expected every line to end in one line feed (LF)"),
				damage("no last line feed", (copy) -> copy.write("staff.csv", copy.read("staff.csv").strip()),
						"staff.csv: expected every line to end in one line feed (LF)"),
				damage("needless quotes", (copy) -> copy.replace("staff.csv", "512", "\"512\""),
						"staff.csv, line 2: \"\"512\",233,1,278,309-311\": expected quotes only where a cell needs them: 512,233,1,278,309-311"),
				damage("missing column", (copy) -> copy.replace("staff.csv", "total,active", "total"),
						"staff.csv, line 1, column active: the column is missing; " + STAFF),
				damage("unknown column", (copy) -> copy.replace("staff.csv", "retired,lines", "left,lines"),
						"staff.csv, line 1, column left: the table has no such column; " + STAFF),
				damage("duplicate column", (copy) -> copy.replace("staff.csv", "total,active", "total,total"),
						"staff.csv, line 1, column total: the column stands twice; " + STAFF),
				damage("columns in another order", (copy) -> copy.replace("staff.csv", "total,active", "active,total"),
						"staff.csv, line 1: \"active,total,veteranRetired,retired,lines\": " + STAFF + " in order"),
				damage("missing cell", (copy) -> copy.replace("staff.csv", "512,", ""),
						"staff.csv, line 2: the row has 4 cells, expected 5"),
				damage("descriptor that is no JSON", (copy) -> copy.replace("datapackage.json", "\"name\":", "name:"),
						"datapackage.json, line 3: this is no JSON: Unexpected character ('n' (code 110)): was expecting double-quote to start property name"),
				damage("descriptor that is too deep",
						(copy) -> copy.write("datapackage.json", "[".repeat(2000) + "]".repeat(2000)),
						"datapackage.json: this is no JSON: Document nesting depth (501) exceeds the maximum allowed (500, from `StreamReadConstraints.getMaxNestingDepth()`)"),
				damage("descriptor with another length",
						(copy) -> copy.replace("datapackage.json", "\"bytes\": 232", "\"bytes\": 231"),
						"datapackage.json, column bytes of documents.csv: \"231\": expected 232"),
				damage("descriptor with another type",
						(copy) -> copy.replace("datapackage.json", "\"type\": \"year\"", "\"type\": \"string\""),
						"datapackage.json, column /resources/0/schema/fields/2/type: \"\"string\"\": expected \"year\""),
				damage("descriptor of another state",
						(copy) -> copy.replace("datapackage.json", "\"version\": \"", "\"version\": \"0"),
						"datapackage.json, column /version: \"\"0%1$s\"\": expected \"%1$s\""
							.formatted(DataPackage.contentHash(DataPackage.read(SeedCopy.SEED)))),
				damage("descriptor that lacks a property",
						(copy) -> copy.replace("datapackage.json", "\"primaryKey\"", "\"key\""),
						"datapackage.json, column /resources/0/schema/primaryKey: \"nothing\": expected [\"path\"]"));
	}

	private static Arguments damage(String name, Consumer<SeedCopy> damage, String problem) {
		return argumentSet(name, damage, problem);
	}

}
