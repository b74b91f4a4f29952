package org.fundtrace.publish.catalog;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fundtrace.publish.catalog.AccountFacts.Region;

/** The data set as <a href="https://schema.org/Dataset">schema.org</a> has it. */
record SchemaOrgDataset(DataSetFacts facts, List<AccountFacts> accounts, List<Distribution> distributions,
		Addresses addresses) {

	Map<String, Object> describe() {
		Members dataset = Members.of("@id", this.addresses.dataset())
			.and("@type", "schema:Dataset")
			.and("schema:name", Terms.inBoth(Words.TITLE_EN, Words.TITLE_ZH))
			.and("schema:description", Terms.inBoth(Words.DESCRIPTION_EN, Words.DESCRIPTION_ZH))
			.and("schema:url", Terms.id(this.addresses.of("graphiql")))
			.and("schema:identifier", this.addresses.dataset())
			.and("schema:version", this.facts.revision())
			.and("schema:dateModified", Terms.typed(this.facts.importedAt(), "dateTime"))
			.and("schema:license", this.facts.license())
			.and("schema:keywords", Stream.concat(Words.KEYWORDS_EN.stream(), Words.KEYWORDS_ZH.stream()).toList())
			.and("schema:creator", Members.of("@type", "schema:Organization").and("schema:name", "FundTrace").map());
		List<String> places = AccountFacts.regions(this.accounts).map(Region::name).distinct().toList();
		if (!places.isEmpty()) {
			dataset.and("schema:spatialCoverage", places);
		}
		IntSummaryStatistics years = AccountFacts.years(this.accounts);
		if (years.getCount() > 0) {
			dataset.and("schema:temporalCoverage", "%d-01-01/%d-12-31".formatted(years.getMin(), years.getMax()));
		}
		return dataset.and("schema:distribution", this.distributions.stream().map(Distribution::inSchemaOrg).toList())
			.map();
	}

}
