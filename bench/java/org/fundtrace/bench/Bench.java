package org.fundtrace.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The benchmark: data sets, then series of measurements in turns, then a report. */
@Command(name = "bench/run", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Measures FundTrace beside bare statements and a rival. --trial first: a short run that only shows that all works.")
final class Bench implements Callable<Integer> {

	private static final int LARGE = 10;

	private static final int STARTS = 2;

	private static final List<String> OPERATIONS = List.of("look-up", "department-page", "project-list",
			"fund-to-outcome", "fund-to-outcome-department", "department-totals", "department-groups", "trace",
			"totals", "search", "search-name", "large-answer");

	/** The parts that need the two graphs. */
	private static final List<String> SERVED = List.of("series", "profile", "large-answer", "unseen", "constant-rate");

	@Option(names = "--accounts", description = "accounts of the small graph; the large one has ten times as many")
	private int accounts = 100;

	@Option(names = "--import-accounts", description = "accounts of the import that is measured")
	private int importAccounts = 1000;

	@Option(names = "--imports", description = "rounds of the import")
	private int imports = 2;

	@Option(names = "--rounds", description = "rounds of each series")
	private int rounds = 5;

	@Option(names = "--seconds", description = "seconds of a series in a round")
	private int seconds = 10;

	@Option(names = "--warm-up", description = "seconds of a series before the first round of an operation")
	private int warmUp = 10;

	@Option(names = "--general-warm-up",
			description = "seconds of a series before the first operation, all operations together")
	private int generalWarmUp = 150;

	@Option(names = "--unseen", description = "documents never seen before, 512 at most")
	private int unseen = 500;

	@Option(names = "--idle", description = "seconds before the memory of the idle process is read")
	private int idle = 30;

	@Option(names = "--operations", split = ",", description = "only these")
	private List<String> operations = OPERATIONS;

	@Option(names = "--parts", split = ",", description = "only these")
	private List<String> parts = List.of("start-up", "series", "profile", "large-answer", "unseen", "constant-rate",
			"import");

	@Option(names = "--name", description = "name of the report in bench/results")
	private String name = "latest";

	private final Path bench = Path.of("bench").toAbsolutePath();

	private final Path work = this.bench.resolve("target");

	static void main(String[] args) {
		CommandLine command = new CommandLine(new Bench());
		command.setExecutionExceptionHandler((failure, line, result) -> {
			if (!(failure instanceof BenchmarkFailedException)) {
				throw failure;
			}
			line.getErr().println(failure.getMessage());
			return line.getCommandSpec().exitCodeOnExecutionException();
		});
		System.exit(command.execute(args));
	}

	@Override
	public Integer call() {
		Report report = Report.begin(this.bench, this.name);
		report.fact(
				"%d rounds of %d s; before them %d s of warm-up for each series and operation, and before the first %d s for each series; %d clients"
					.formatted(this.rounds, this.seconds, this.warmUp, this.generalWarmUp, ClosedLoop.CLIENTS));
		try {
			measure(report);
		}
		catch (BenchmarkFailedException failure) {
			report.add(new Section("Not all was measured", List.of("The run failed after the parts that are here.")));
			throw failure;
		}
		System.out.println("Written: " + report.file().getFileName());
		return CommandLine.ExitCode.OK;
	}

	private void measure(Report report) {
		if (this.parts.contains("start-up")) {
			report.add(new StartUp(Path.of(".").toAbsolutePath(), this.work, STARTS, Duration.ofSeconds(this.idle))
				.measure(read("fund-to-outcome")));
		}
		if (!Collections.disjoint(this.parts, SERVED)) {
			measureServed(report);
		}
		if (this.parts.contains("import")) {
			report.add(new ImportRate(this.importAccounts, this.imports, this.work).measure());
		}
	}

	private void measureServed(Report report) {
		System.out.println("Preparing the graphs");
		Path smallData = Datasets.with(this.accounts, this.work);
		Path largeData = Datasets.with(this.accounts * LARGE, this.work);
		try (ServedGraph small = ServedGraph.serve(smallData);
				ServedGraph large = ServedGraph.serve(largeData);
				Served served = Served.start(this.bench, small, large)) {
			report.fact(small.size() + "; " + large.size());
			report.fact("the embedded store is read " + large.transport() + "; page cache " + Machine.PAGE_CACHE);
			measure(served, report);
		}
	}

	private void measure(Served served, Report report) {
		List<Operation> asked = this.operations.stream().map(this::read).map(served::prepare).toList();
		List<Measured> measured = List.of();
		if (this.parts.contains("series")) {
			Rounds turns = new Rounds(this.rounds, Duration.ofSeconds(this.generalWarmUp),
					Duration.ofSeconds(this.warmUp), Duration.ofSeconds(this.seconds));
			measured = turns.measure(asked, served.series(asked));
			Map<Operation, Long> same = asked.stream()
				.collect(Collectors.toMap(Function.identity(), served::sameAtBothSizes));
			report.addFirst(new SeriesTables(asked, measured, same).sections());
		}
		if (this.parts.contains("profile")) {
			report.add(new Profile(Duration.ofSeconds(this.generalWarmUp), Duration.ofSeconds(this.seconds))
				.measure(served.prepare(read("fund-to-outcome")), served.large().endpoint(), served.wrk()));
		}
		if (this.parts.contains("large-answer")) {
			report.add(new LargeAnswer(this.rounds).measure(served.prepare(read("large-answer")),
					served.large().endpoint(), served.rival()));
		}
		if (this.parts.contains("unseen")) {
			report.add(new Unseen(this.unseen, Duration.ofSeconds(this.generalWarmUp), Duration.ofSeconds(this.seconds))
				.measure(served.prepare(read("fund-to-outcome-department")), served.large().store(), served.wrk()));
		}
		if (this.parts.contains("constant-rate")) {
			report.add(new ConstantRate(measured, Duration.ofSeconds(this.warmUp), Duration.ofSeconds(this.seconds))
				.measure(asked, served));
		}
	}

	private Operation read(String operation) {
		return Operation.read(this.bench, operation);
	}

}
