package org.fundtrace.publish.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fundtrace.publish.exports.ExportLists;
import org.fundtrace.query.walk.ListOperation;
import org.fundtrace.query.walk.ListWalk;
import org.fundtrace.query.walk.TextOperations;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Describes the data set as it is now. The same revision is described by the same bytes.
 */
@Component
public final class DataSetDescriptions {

	private final ExportLists lists;

	private final TextOperations operations;

	private final String dataset = read("catalog/dataset.graphql");

	private final ListOperation accounts;

	DataSetDescriptions(ExportLists lists, TextOperations operations) {
		this.lists = lists;
		this.operations = operations;
		this.accounts = operations.list("catalog/accounts", read("catalog/accounts.graphql"));
	}

	/**
	 * As a Data Package of version 2: a resource for each list.
	 * @param publicUrl where clients reach the application
	 * @throws org.fundtrace.query.walk.UnansweredException when the store does not answer
	 */
	public Described dataPackage(URI publicUrl) {
		DataSetFacts facts = facts();
		return Described.of(facts.revision(), new WholePackage(facts, new Addresses(publicUrl)).describe(this.lists));
	}

	/**
	 * As a catalog in DCAT 3 and in the words of schema.org, in JSON-LD.
	 * @param publicUrl where clients reach the application
	 * @throws org.fundtrace.query.walk.UnansweredException when the store does not answer
	 * @throws org.fundtrace.query.walk.RevisionChangedException when the data set changes
	 * while its accounts are read
	 */
	public Described catalog(URI publicUrl) {
		ListWalk walk = this.accounts.walk(Map.of(), Long.MAX_VALUE);
		List<AccountFacts> found = new ArrayList<>();
		walk.forEachRemaining((page) -> page.forEach((node) -> found.add(AccountFacts.of(node))));
		DataSetFacts facts = facts();
		walk.require(facts.revision());
		return Described.of(facts.revision(),
				new Catalog(facts, found, this.lists, new Addresses(publicUrl)).describe());
	}

	private DataSetFacts facts() {
		return DataSetFacts.of(this.operations.answer(this.dataset, Map.of()));
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
