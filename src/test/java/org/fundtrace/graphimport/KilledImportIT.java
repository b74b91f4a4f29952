package org.fundtrace.graphimport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.fundtrace.graph.ChildProcess;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.ImportProgress.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Processes that import are killed, and the next one on the same data directory says what
 * is left.
 */
class KilledImportIT {

	private static final int KILLS = 20;

	/** Moments between the beginning of one import and the next. */
	private static final List<String> MOMENTS = List.of("BEGUN", "CLEARED", "WRITTEN", "COMMITTED");

	@Test
	void leaveTheAccountWholeAndOnce(@TempDir Path directory) {
		String empty = digestOf();
		String seed = digestOf(0);
		String changed = digestOf(0, 1);
		int withinTransaction = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			List<String> said = killOne(directory, kill);
			assertThat(found(said)).as("what kill %d left", kill)
				.isIn((kill == 0) ? Set.of(empty) : Set.of(empty, seed, changed));
			withinTransaction += said.getLast().startsWith(Step.COMMITTED.name()) ? 0 : 1;
		}
		assertThat(withinTransaction).as("kills between begin and commit").isPositive();
		System.out.println(withinTransaction + " of " + KILLS + " kills fell between begin and commit");
		try (ChildProcess last = ChildProcess.start(ImportingProcess.class.getName(), directory.toString(), "1")) {
			assertThat(last.awaitEnd()).isZero();
			assertThat(found(last.lines())).isIn(empty, seed, changed);
			assertThat(last.lines().getLast()).isEqualTo("FOUND " + seed);
		}
	}

	/** Lets a process import for a while and kills it; what it said. */
	private static List<String> killOne(Path directory, int kill) {
		try (ChildProcess process = ChildProcess.start(ImportingProcess.class.getName(), directory.toString(),
				"1000")) {
			String moment = MOMENTS.get(kill % MOMENTS.size());
			int imports = kill / MOMENTS.size();
			process.await((line) -> line.startsWith(moment) && count(process.lines(), moment) > imports);
			sleep(Duration.ofMillis(7L * kill % 40));
			process.kill();
			return process.lines();
		}
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

	/** The graph after these variants, imported one after the other. */
	private static String digestOf(int... variants) {
		TestGraph.clear();
		for (int variant : variants) {
			TestImport.graphImport().importAccount(ImportingProcess.variant(variant), ImportProgress.SILENT);
		}
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
