package org.fundtrace.publish.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.CheckReport;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.generated.GeneratedAccounts;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.GraphImport;
import org.fundtrace.graphimport.ImportProgress;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is imported comes out again, byte for byte. */
class AccountPackageIT {

	private final GraphImport graphImport = TestImport.graphImport();

	private final DataPackages packages = new DataPackages(TestGraph.reader());

	@BeforeEach
	void clear() {
		TestGraph.clear();
	}

	@Test
	void givesTheSeedBackAlsoOverAnEmptyGraph(@TempDir Path directory) {
		this.graphImport.importPackage(TestImport.SEED, ImportProgress.SILENT);
		Path first = export(directory.resolve("first"));
		TestGraph.clear();
		this.graphImport.importPackage(first, ImportProgress.SILENT);
		Path second = export(directory.resolve("second"));
		Map<String, String> seed = contents(TestImport.SEED);
		assertThat(contents(first)).isEqualTo(seed);
		assertThat(contents(second)).isEqualTo(seed);
		CheckReport report = DataPackage.examine(second).report();
		assertThat(report.text()).contains("100.00 %", "problems: 0");
	}

	@Test
	void givesEachOfSeveralAccountsBackThatShareNodes() {
		List<Account> accounts = GeneratedAccounts.small().stream().toList();
		List<String> ids = accounts.stream()
			.map((account) -> this.graphImport.importAccount(account, ImportProgress.SILENT).account())
			.toList();
		assertThat(this.packages.accounts()).containsExactlyInAnyOrderElementsOf(ids);
		for (int index = 0; index < ids.size(); index++) {
			AccountPackage published = this.packages.find(ids.get(index)).orElseThrow();
			assertThat(published.account()).as(ids.get(index)).isEqualTo(accounts.get(index));
			assertThat(texts(published.files())).isEqualTo(texts(DataPackage.files(accounts.get(index))));
		}
		assertThat(ids.stream().map((id) -> this.packages.find(id).orElseThrow().slug())).doesNotHaveDuplicates();
	}

	@Test
	void namesItsStateAsVersion() {
		this.graphImport.importPackage(TestImport.SEED, ImportProgress.SILENT);
		AccountPackage published = this.packages.find(this.packages.accounts().getFirst()).orElseThrow();
		assertThat(texts(published.files()).get("datapackage.json"))
			.contains("\"version\": \"" + DataPackage.contentHash(TestImport.seed()) + "\"");
		assertThat(published.revision()).isEqualTo(this.graphImport.revision().orElseThrow());
		PublishedFile zip = published.zip();
		assertThat(zip.name()).isEqualTo(published.slug() + ".zip");
		assertThat(ZipFile.of(published.files())).isEqualTo(zip.content());
	}

	@Test
	void findsNoPackageOfAnUnknownAccount() {
		assertThat(this.packages.find("finalAccount:none")).isEmpty();
	}

	private Path export(Path directory) {
		AccountPackage published = this.packages.find(this.packages.accounts().getFirst()).orElseThrow();
		assertThat(new PackageDirectory(directory).write(published)).isTrue();
		return directory.resolve(published.slug());
	}

	private static Map<String, String> texts(Map<String, byte[]> files) {
		Map<String, String> texts = new TreeMap<>();
		files.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
		return texts;
	}

	private static Map<String, String> contents(Path directory) {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.list(directory)) {
			for (Path file : files.toList()) {
				contents.put(String.valueOf(file.getFileName()), Files.readString(file));
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return contents;
	}

}
