package org.fundtrace.graphimport;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.ContentHash;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;

/** What tells states of the graph apart. */
final class Revision {

	/** 64 bits tell the revisions of one dataset apart, and can be read aloud. */
	private static final int LENGTH = 16;

	/** How findings hang together with the account. */
	private static final Set<String> OF_FINDINGS = Set.of(Relationships.HAS_FINDING, Relationships.ABOUT,
			Relationships.USES);

	private Revision() {
	}

	/** Of one account: its data package, and the findings as the graph holds them. */
	static String of(Account account, AccountGraph graph) {
		Stream<String> findings = graph.owned()
			.stream()
			.filter((node) -> node.label().equals(Labels.FINDING))
			.map((node) -> String.valueOf(node.properties()));
		Stream<String> links = graph.links()
			.stream()
			.filter((link) -> OF_FINDINGS.contains(link.type()))
			.map(GraphLink::toString);
		return ContentHash.of(Stream.of(Stream.of(DataPackage.contentHash(account)), findings, links)
			.flatMap(Function.identity())
			.map((part) -> part.getBytes(StandardCharsets.UTF_8)));
	}

	/** Of a dataset of these accounts, hashes by ids. */
	static String of(SortedMap<String, String> accounts) {
		return ContentHash
			.of(accounts.entrySet()
				.stream()
				.map((account) -> (account.getKey() + " " + account.getValue()).getBytes(StandardCharsets.UTF_8)))
			.substring(0, LENGTH);
	}

}
