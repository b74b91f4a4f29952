package org.fundtrace.publish.catalog;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fundtrace.publish.catalog.AccountFacts.Region;
import org.fundtrace.publish.exports.ExportFormat;
import org.fundtrace.publish.exports.ExportLists;

/**
 * The catalog of the data set, one JSON-LD document with two nodes at its top: a
 * {@code dcat:Catalog} as <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a> has
 * it, and the same data set in the words of schema.org for search engines.
 */
final class Catalog {

	private static final String THEME = "http://publications.europa.eu/resource/authority/data-theme/GOVE";

	private static final List<Object> LANGUAGES = List.of(
			Terms.id("http://publications.europa.eu/resource/authority/language/ZHO"),
			Terms.id("http://publications.europa.eu/resource/authority/language/ENG"));

	private final DataSetFacts facts;

	private final List<AccountFacts> accounts;

	private final List<Distribution> distributions;

	private final Addresses addresses;

	Catalog(DataSetFacts facts, List<AccountFacts> accounts, ExportLists lists, Addresses addresses) {
		this.facts = facts;
		this.accounts = accounts;
		this.addresses = addresses;
		this.distributions = Stream
			.concat(lists.all()
				.stream()
				.flatMap((list) -> Stream.of(ExportFormat.values())
					.map((format) -> Distribution.of(list, format, addresses))),
					accounts.stream().map((account) -> Distribution.of(account, addresses)))
			.toList();
	}

	Map<String, Object> describe() {
		SchemaOrgDataset second = new SchemaOrgDataset(this.facts, this.accounts, this.distributions, this.addresses);
		return Members.of("@context", Terms.CONTEXT).and("@graph", List.of(catalog(), second.describe())).map();
	}

	private Map<String, Object> catalog() {
		return described(Members.of("@id", this.addresses.of("catalog.jsonld")).and("@type", "dcat:Catalog"))
			.and("foaf:homepage", Terms.id(this.addresses.of("graphiql")))
			.and("dcat:dataset", dataset())
			.and("dcat:service", service())
			.map();
	}

	private Map<String, Object> dataset() {
		String id = this.addresses.dataset();
		Members dataset = described(Members.of("@id", id).and("@type", "dcat:Dataset")).and("dcterms:identifier", id)
			.and("dcat:version", this.facts.revision())
			.and("dcat:theme", Terms.id(THEME))
			.and("dcat:keyword", keywords());
		List<Map<String, Object>> places = AccountFacts.regions(this.accounts).map(Catalog::place).toList();
		if (!places.isEmpty()) {
			dataset.and("dcterms:spatial", places);
		}
		IntSummaryStatistics years = AccountFacts.years(this.accounts);
		if (years.getCount() > 0) {
			dataset.and("dcterms:temporal", period(years.getMin(), years.getMax()));
		}
		return dataset.and("dcterms:source", this.facts.documents().stream().map(Catalog::source).toList())
			.and("dcat:landingPage", Terms.id(this.addresses.of("graphiql")))
			.and("dcat:distribution", this.distributions.stream().map((each) -> each.inDcat(license())).toList())
			.map();
	}

	/** What a catalog and its data set have in common. */
	private Members described(Members node) {
		return node.and("dcterms:title", Terms.inBoth(Words.TITLE_EN, Words.TITLE_ZH))
			.and("dcterms:description", Terms.inBoth(Words.DESCRIPTION_EN, Words.DESCRIPTION_ZH))
			.and("dcterms:publisher", publisher())
			.and("dcterms:issued", Terms.typed(this.facts.importedAt(), "dateTime"))
			.and("dcterms:modified", Terms.typed(this.facts.importedAt(), "dateTime"))
			.and("dcterms:language", LANGUAGES)
			.and("dcterms:license", license());
	}

	private Map<String, Object> publisher() {
		return Members.of("@id", this.addresses.publisher())
			.and("@type", "foaf:Agent")
			.and("foaf:name", "FundTrace")
			.map();
	}

	private Map<String, Object> license() {
		return Members.of("@id", this.addresses.license())
			.and("@type", "dcterms:LicenseDocument")
			.and("rdfs:label", Terms.text(this.facts.license(), "en"))
			.map();
	}

	private Map<String, Object> service() {
		String endpoint = this.addresses.of("graphql");
		return Members.of("@id", endpoint)
			.and("@type", "dcat:DataService")
			.and("dcterms:title", Terms.text("The GraphQL endpoint", "en"))
			.and("dcat:endpointURL", Terms.id(endpoint))
			.and("dcat:landingPage", Terms.id(this.addresses.of("graphiql")))
			.and("dcterms:conformsTo", Terms.id("https://spec.graphql.org/"))
			.and("dcat:servesDataset", Terms.id(this.addresses.dataset()))
			.map();
	}

	private static List<Map<String, Object>> keywords() {
		return Stream
			.concat(Words.KEYWORDS_EN.stream().map((word) -> Terms.text(word, "en")),
					Words.KEYWORDS_ZH.stream().map((word) -> Terms.text(word, "zh")))
			.toList();
	}

	private static Map<String, Object> place(Region region) {
		Members place = Members.of("@type", "dcterms:Location").and("skos:prefLabel", Terms.text(region.name(), "zh"));
		if (region.code() != null) {
			place.and("dcterms:identifier", region.code());
		}
		return place.map();
	}

	private static Map<String, Object> period(int first, int last) {
		return Members.of("@type", "dcterms:PeriodOfTime")
			.and("dcat:startDate", Terms.typed(first + "-01-01", "date"))
			.and("dcat:endDate", Terms.typed(last + "-12-31", "date"))
			.map();
	}

	private static Map<String, Object> source(DataSetFacts.Document document) {
		Members source = Members.of("@type", "foaf:Document").and("dcterms:title", Terms.text(document.title(), "zh"));
		if (document.url() != null) {
			source.and("foaf:page", Terms.id(document.url()));
		}
		return source.map();
	}

}
