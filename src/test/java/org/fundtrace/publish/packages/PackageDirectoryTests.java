package org.fundtrace.publish.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.graphimport.Copy;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PackageDirectoryTests {

	private static final String NAME = "urumqi-administration-for-market-regulation-2023-consolidated-key";

	private final Account seed = TestImport.seed();

	private final AccountPackage published = of(this.seed);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path directory;

	@Test
	void writesAPackageOnce() throws IOException {
		assertThat(write(this.published)).isTrue();
		assertThat(names(this.directory)).containsExactly(NAME);
		assertThat(names(place())).containsExactlyInAnyOrderElementsOf(this.published.files().keySet());
		assertThat(write(this.published)).isFalse();
	}

	@Test
	void replacesAFormerPackageOfTheAccountAndClearsWhatAnEarlierWritingLeft() throws IOException {
		Files.createDirectories(this.directory.resolve("." + NAME + ".next"));
		Files.createDirectories(this.directory.resolve("." + NAME + ".former"));
		write(this.published);
		AccountPackage shorter = of(Copy.of(this.seed, "terms", this.seed.terms().subList(0, 3)));
		assertThat(write(shorter)).isTrue();
		assertThat(names(this.directory)).containsExactly(NAME);
		assertThat(place().resolve("terms.csv")).hasBinaryContent(shorter.files().get("terms.csv"));
	}

	@Test
	void writesIntoAnEmptyDirectory() throws IOException {
		Files.createDirectories(place());
		assertThat(write(this.published)).isTrue();
	}

	@Test
	void refusesADirectoryOfOtherFiles() throws IOException {
		Files.createDirectories(place());
		Files.writeString(place().resolve("notes.txt"), "mine");
		assertRefused("holds what is no part of a data package of this account (notes.txt)");
		assertThat(names(place())).containsExactly("notes.txt");
	}

	@Test
	void refusesAPackageWithAFileOfSomebodyElse() throws IOException {
		write(this.published);
		Files.writeString(place().resolve("notes.txt"), "mine");
		assertRefused("(notes.txt)");
	}

	@Test
	void refusesThePackageOfAnotherAccount() throws IOException {
		Account other = Copy.of(this.seed, "finalAccount",
				Copy.of(this.seed.finalAccount(), "fiscalYear", new FiscalYear(2022)));
		write(of(other));
		Files.move(this.directory.resolve(NAME.replace("2023", "2022")), place());
		assertRefused("holds what is no part of a data package of this account");
		assertThat(place().resolve("account.csv")).hasBinaryContent(of(other).files().get("account.csv"));
	}

	@Test
	void refusesAFileInItsPlace() throws IOException {
		Files.createDirectories(this.directory);
		Files.writeString(place(), "mine");
		assertRefused("is no directory");
	}

	@Test
	void leavesTheFormerPackageWhenAFileCannotBeWritten() throws IOException {
		write(this.published);
		Map<String, byte[]> files = new LinkedHashMap<>(this.published.files());
		files.put("missing/directory.csv", new byte[0]);
		AccountPackage unwritable = new AccountPackage("finalAccount:key", this.seed, "", files);
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> write(unwritable));
		assertThat(names(this.directory)).containsExactly(NAME);
		assertThat(names(place())).containsExactlyInAnyOrderElementsOf(this.published.files().keySet());
	}

	private static AccountPackage of(Account account) {
		return AccountPackage.of("finalAccount:key", account, "0123456789abcdef");
	}

	private Path place() {
		return this.directory.resolve(NAME);
	}

	private boolean write(AccountPackage some) {
		return new PackageDirectory(this.directory).write(some);
	}

	private void assertRefused(String why) {
		assertThatExceptionOfType(OccupiedDirectoryException.class).isThrownBy(() -> write(this.published))
			.withMessageStartingWith(place().toString())
			.withMessageContaining(why)
			.withMessageEndingWith(": move it away, or name another directory");
	}

	private static List<String> names(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.map((file) -> String.valueOf(file.getFileName())).toList();
		}
	}

}
