package org.fundtrace.graphimport;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fundtrace.budget.Account;
import org.fundtrace.graph.GraphReader;
import org.fundtrace.graph.OpenGraph;

/**
 * A program that says what it finds in an embedded store, and then imports the seed and a
 * changed seed in turn until somebody kills it.
 */
final class ImportingProcess {

	private static final String FOUND = "FOUND ";

	private ImportingProcess() {
	}

	/**
	 * Imports.
	 * @param args the data directory and how many imports to do
	 */
	static void main(String[] args) {
		try (OpenGraph graph = OpenGraph.in(Path.of(args[0]))) {
			System.out.println(FOUND + digest(graph.reader()));
			List<Account> variants = variants();
			GraphImport graphImport = TestImport.into(graph);
			for (int count = 0; count < Integer.parseInt(args[1]); count++) {
				graphImport.importAccount(variants.get(count % variants.size()), ImportingProcess::say);
			}
			System.out.println(FOUND + digest(graph.reader()));
		}
	}

	/** The seed, and the seed with fewer terms. */
	static List<Account> variants() {
		Account seed = TestImport.seed();
		return List.of(seed, Copy.of(seed, "terms", seed.terms().subList(0, 3)));
	}

	/** Tells all nodes and relationships, whatever their ids in the database. */
	static String digest(GraphReader reader) {
		List<?> rows = sorted(reader.read("""
				CYPHER 25
				MATCH (n)
				OPTIONAL MATCH (n)-[r]->(m)
				RETURN labels(n), properties(n {.*, importedAt: null}), type(r), properties(r), m.id AS other
				ORDER BY n.id, type(r), other
				""", Map.of()));
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(rows.toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** The store gives properties in whatever order. */
	private static List<?> sorted(List<?> values) {
		return values.stream().map((value) -> switch (value) {
			case Map<?, ?> map -> new TreeMap<>(map);
			case List<?> list -> sorted(list);
			case null, default -> value;
		}).toList();
	}

	private static void say(ImportProgress.Step step, int done, int total) {
		System.out.println(step + " " + done);
	}

}
