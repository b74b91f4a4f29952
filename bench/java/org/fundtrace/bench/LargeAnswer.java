package org.fundtrace.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One large answer at a time, asked by curl. */
record LargeAnswer(int rounds) {

	private static final int WARM = 5;

	private static final List<String> HEAD = List.of("", "first byte, ms", "whole, ms", "bytes",
			"bytes allocated for it");

	Section measure(Operation operation, Endpoint ours, Rival rival) {
		List<Transfer> own = new ArrayList<>();
		List<Transfer> others = new ArrayList<>();
		String body = operation.bodies().getFirst();
		String rivalBody = operation.forRival().orElseThrow().getFirst();
		for (int round = 0; round < WARM; round++) {
			ask(ours, body);
			ask(rival.endpoint(), rivalBody);
		}
		for (int round = 0; round < this.rounds; round++) {
			own.add(ask(ours, body));
			others.add(ask(rival.endpoint(), rivalBody));
		}
		HeapWatch heap = HeapWatch.begin();
		for (int round = 0; round < this.rounds; round++) {
			ask(ours, body);
		}
		String allocated = Long.toString(heap.allocatedSince() / this.rounds);
		long objects = ours.answer(body).findValues("id").size();
		String words = """
				%d objects in one answer, one answer at a time. Heap in use in the process that answers and holds the store: \
				%d MB after a collection before, %d MB at the peak of %d answers (the sum of the peaks of its pools, garbage \
				included). Allocated is what all threads of that process did meanwhile, the store's too; that of the rival is \
				not measured."""
			.formatted(objects, heap.base(), heap.peak(), this.rounds);
		return Section.table("The large answer", words, HEAD,
				Stream.of(row("FundTrace", own, allocated), row("@neo4j/graphql", others, "–")));
	}

	private static List<String> row(String name, List<Transfer> transfers, String allocated) {
		return List.of(name, Medians.withSpread(transfers.stream().map(Transfer::firstByte).toList()),
				Medians.withSpread(transfers.stream().map(Transfer::whole).toList()),
				Medians.of(transfers.stream().map(Transfer::bytes).toList()).toString(), allocated);
	}

	private static Transfer ask(Endpoint endpoint, String body) {
		Path file = Disk.temporary(body);
		List<String> printed = Program.run(Path.of("."),
				List.of("curl", "-s", "-f", "-o", "/dev/null", "-w",
						"%{time_starttransfer} %{time_total} %{size_download}", "-H", "Content-Type: application/json",
						"-H", "Accept: application/json", "-d", "@" + file, endpoint.uri().toString()));
		String[] parts = printed.getLast().split(" ", -1);
		return new Transfer(millis(parts[0]), millis(parts[1]), Long.parseLong(parts[2]));
	}

	private static BigDecimal millis(String seconds) {
		return new BigDecimal(seconds).movePointRight(3);
	}

	private record Transfer(BigDecimal firstByte, BigDecimal whole, long bytes) {
	}

}
