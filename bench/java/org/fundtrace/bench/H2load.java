package org.fundtrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.HdrHistogram.Histogram;

/**
 * Load at a constant rate by h2load: each client asks at its times, or once it has the
 * answer before, should that be later.
 */
final class H2load {

	private static final BigDecimal CLIENTS = BigDecimal.valueOf(ClosedLoop.CLIENTS);

	private static final BigDecimal SECOND = BigDecimal.valueOf(TimeUnit.SECONDS.toMicros(1));

	private static final int DIGITS = 3;

	/** However low the rate, each client asks so often. */
	private static final BigDecimal LEAST = BigDecimal.valueOf(3);

	private H2load() {
	}

	/**
	 * Asks one thing.
	 * @param rate requests a second, of all clients together
	 * @param least how long at least
	 */
	static Paced run(Endpoint endpoint, String body, BigDecimal rate, Duration warmUp, Duration least) {
		BigDecimal each = rate.divide(CLIENTS, DIGITS, RoundingMode.HALF_UP);
		long seconds = Math.max(least.toSeconds(), LEAST.divide(each, 0, RoundingMode.CEILING).longValueExact());
		if (!warmUp.isZero()) {
			run(endpoint, body, each, warmUp.toSeconds());
		}
		return paced(run(endpoint, body, each, seconds), SECOND.divide(each, 0, RoundingMode.HALF_UP).longValueExact(),
				TimeUnit.SECONDS.toMicros(seconds));
	}

	private static List<String> run(Endpoint endpoint, String body, BigDecimal each, long seconds) {
		Path log = Disk.temporary("");
		Program.run(Path.of("."),
				List.of("h2load", "--h1", "-t", "1", "-c", CLIENTS.toString(), "--rps=" + each, "-D" + seconds, "-H",
						"content-type: application/json", "-H", "accept: application/json", "-d",
						Disk.temporary(body).toString(), "--log-file=" + log, endpoint.uri().toString()));
		return lines(log);
	}

	/**
	 * A line has the time of the request, the status and the microseconds until the
	 * answer was whole. Tomcat says no reason beside the status, and h2load takes no
	 * status without one: it logs 0, or -1 where the request failed.
	 */
	private static Paced paced(List<String> lines, long interval, long micros) {
		Histogram latencies = new Histogram(DIGITS);
		for (String line : lines) {
			String[] columns = line.split("\t", -1);
			if (!columns[1].equals("200") && !columns[1].equals("0")) {
				throw new BenchmarkFailedException("At a constant rate an answer had status " + columns[1] + ".");
			}
			latencies.recordValueWithExpectedInterval(Long.parseLong(columns[2]), interval);
		}
		if (lines.isEmpty()) {
			throw new BenchmarkFailedException("h2load measured nothing.");
		}
		return new Paced(new Sample(lines.size(), micros, latencies.getValueAtPercentile(50),
				latencies.getValueAtPercentile(99)), latencies.getMaxValue());
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * What was found. A client that waited for an answer longer than its interval is
	 * taken to have asked in time, and waited.
	 *
	 * @param max microseconds within which all answers came
	 */
	record Paced(Sample sample, long max) {
	}

}
