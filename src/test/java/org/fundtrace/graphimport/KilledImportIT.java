package org.fundtrace.graphimport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.fundtrace.budget.Account;
import org.fundtrace.graph.ChildProcess;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.ImportProgress.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Processes that import are killed, and the next one on the same data directory says what
 * is left. The system property {@code fundtrace.kills} says how many are.
 */
class KilledImportIT {

	/** As many data directories as a small machine has cores. */
	private static final int DIRECTORIES = 2;

	private static final int KILLS_IN_EACH = Integer.getInteger("fundtrace.kills", 4) / DIRECTORIES;

	/** Moments between the beginning of one import and the next. */
	private static final List<String> MOMENTS = List.of("BEGUN", "CLEARED", "WRITTEN", "COMMITTED");

	private final List<Account> variants = ImportingProcess.variants();

	private final String empty = digestOf(List.of());

	private final String seed = digestOf(this.variants.subList(0, 1));

	private final String changed = digestOf(this.variants);

	@Test
	void leavesTheAccountWholeAndOnce(@TempDir Path directory) {
		List<CompletableFuture<Integer>> running = IntStream.range(0, DIRECTORIES)
			.mapToObj((lane) -> CompletableFuture.supplyAsync(() -> killIn(directory.resolve("data" + lane), lane),
					(task) -> Thread.ofPlatform().start(task)))
			.toList();
		int withinTransaction = running.stream().mapToInt(CompletableFuture::join).sum();
		assertThat(withinTransaction).as("kills between begin and commit").isPositive();
		System.out.printf("%d of %d kills fell between begin and commit%n", withinTransaction,
				DIRECTORIES * KILLS_IN_EACH);
	}

	/** How many kills fell between begin and commit. */
	private int killIn(Path directory, int lane) {
		int withinTransaction = 0;
		for (int round = 0; round < KILLS_IN_EACH; round++) {
			List<String> said = killOne(directory, round * DIRECTORIES + lane);
			assertThat(found(said)).as("what kill %d left", round).isIn(this.empty, this.seed, this.changed);
			withinTransaction += said.getLast().startsWith(Step.COMMITTED.name()) ? 0 : 1;
		}
		try (ChildProcess last = ChildProcess.start(ImportingProcess.class.getName(), directory.toString(), "1")) {
			assertThat(last.awaitEnd()).as(last::output).isZero();
			assertThat(found(said(last))).isIn(this.empty, this.seed, this.changed);
			assertThat(said(last).getLast()).isEqualTo("FOUND " + this.seed);
		}
		return withinTransaction;
	}

	/** Lets a process import for a while and kills it; what it said. */
	private static List<String> killOne(Path directory, int kill) {
		try (ChildProcess process = ChildProcess.start(ImportingProcess.class.getName(), directory.toString(),
				"1000")) {
			String moment = MOMENTS.get(kill % MOMENTS.size());
			int imports = kill / MOMENTS.size() % 2;
			process.await((line) -> line.startsWith(moment) && count(process.lines(), moment) > imports);
			sleep(Duration.ofMillis(7L * kill % 40));
			process.kill();
			return said(process);
		}
	}

	/** What the program itself printed, without what its libraries log. */
	private static List<String> said(ChildProcess process) {
		return process.lines()
			.stream()
			.filter((line) -> line.matches("(FOUND|" + String.join("|", MOMENTS) + ") \\w+"))
			.toList();
	}

	private static long count(List<String> lines, String moment) {
		return lines.stream().filter((line) -> line.startsWith(moment)).count();
	}

	private static String found(List<String> lines) {
		return lines.stream()
			.filter((line) -> line.startsWith("FOUND "))
			.findFirst()
			.orElseThrow(() -> new AssertionError("did not start: " + lines))
			.substring("FOUND ".length());
	}

	/** The graph after an import of each of these accounts. */
	private static String digestOf(List<Account> accounts) {
		TestGraph.clear();
		accounts.forEach((account) -> TestImport.graphImport().importAccount(account, ImportProgress.SILENT));
		return ImportingProcess.digest(TestGraph.reader());
	}

	private static void sleep(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

}
