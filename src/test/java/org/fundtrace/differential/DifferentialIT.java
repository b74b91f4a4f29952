package org.fundtrace.differential;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.Queries;
import org.fundtrace.budget.Account;
import org.fundtrace.generated.GeneratedAccounts;
import org.fundtrace.graph.OpenGraph;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks random operations of the application and of the reference. The system properties
 * {@code fundtrace.differential.operations} and {@code fundtrace.differential.seed} say
 * how many of each data set, and which.
 */
@Execution(ExecutionMode.CONCURRENT)
class DifferentialIT {

	private static final Logger logger = LoggerFactory.getLogger(DifferentialIT.class);

	private static final int OPERATIONS = Integer.getInteger("fundtrace.differential.operations", 240);

	private static final long SEED = Long.getLong("fundtrace.differential.seed", 1);

	/** Of so many further ones those are asked that reach something new. */
	private static final int MORE_SEEDS = 500;

	private static final Path TRACE = Path.of("src/test/resources/differential/trace.graphql");

	private static final List<Integer> YEARS = List.of(2022, 2023, 2024, 1999);

	private static final Ledger LEDGER = new Ledger();

	@Test
	@Execution(ExecutionMode.SAME_THREAD)
	void answersAsTheReferenceDoesOverTheSeed(@TempDir Path directory) {
		List<String> properties = List.of("fundtrace.data-dir=" + directory);
		try (RunningApplication application = RunningApplication.start(properties)) {
			assertThat(differences(application, List.of(TestImport.seed()), SEED)).isEmpty();
		}
	}

	@Test
	@Execution(ExecutionMode.SAME_THREAD)
	void answersAsTheReferenceDoesOverManyAccounts(@TempDir Path directory) {
		List<Account> accounts = new ArrayList<>(GeneratedAccounts.small().stream().toList());
		accounts.add(TestImport.seed());
		try (OpenGraph graph = OpenGraph.in(directory)) {
			TestImport.importAll(graph, accounts.stream());
		}
		List<String> properties = List.of("fundtrace.data-dir=" + directory);
		try (RunningApplication application = RunningApplication.start(properties)) {
			assertThat(differences(application, accounts, SEED + OPERATIONS)).isEmpty();
		}
	}

	private static List<String> differences(RunningApplication application, List<Account> accounts, long firstSeed) {
		try (RunningApplication overBolt = application.startOverBolt()) {
			Trial trial = new Trial(application, overBolt, new Reference(accounts, ReferenceSchema::served, LEDGER));
			trial.run(OPERATIONS, firstSeed);
			trial.reachMore(MORE_SEEDS, firstSeed + 2L * OPERATIONS);
			trial.trace(Queries.read(TRACE), YEARS);
			return trial.failures();
		}
	}

	/** Only of many operations can much be asked. */
	@AfterAll
	static void reachesWhatIsServed() {
		Coordinates served = Coordinates.of(ReferenceSchema.served((environment) -> null))
			.within(Coordinates.of(ReferenceSchema.contract((environment) -> null)));
		logger.info("From seed {}: {}, {} % of the contract's that are served", SEED, LEDGER, served.reached(LEDGER));
		assertThat(LEDGER.nonEmpty()).as("share of answers that hold a fact").isGreaterThanOrEqualTo(80);
		assertThat(LEDGER.selective()).as("share of filters that select some but not all").isGreaterThanOrEqualTo(50);
		assertThat(served.reached(LEDGER)).as(() -> "not reached: " + served.missing(LEDGER))
			.isGreaterThanOrEqualTo(95);
	}

}
