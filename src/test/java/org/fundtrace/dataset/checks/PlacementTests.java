package org.fundtrace.dataset.checks;

import java.util.List;
import java.util.stream.IntStream;

import org.fundtrace.budget.Procurement;
import org.fundtrace.budget.Term;
import org.fundtrace.dataset.tables.Row;
import org.fundtrace.dataset.tables.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlacementTests {

	private static final Table<Procurement> AMOUNTS = Table.of("procurement", Procurement.class);

	private static final Table<Term> TEXTS = Table.of("terms", Term.class).unprinted("ordinal", "nameEn");

	@Test
	void letsAmountsShareTheUnitInTheHeadOfTheirTable() {
		Placement placement = amounts("522.81 万元", "34.15 万元", "（万元）", "522.81 34.15");
		assertThat(placement.placeAll()).isTrue();
		assertThat(placement.placeUnits()).isEmpty();
		assertThat(placement.covered().cardinality()).isEqualTo(13);
	}

	@Test
	void placesEveryValueOnCharactersOfItsOwn() {
		assertThat(amounts("0.00 万元", "0.00 万元", "货物 0.00 万元").placeAll()).isFalse();
		assertThat(amounts("0.00 万元", "0.00 万元", "货物 0.00 万元", "工程 0.00 万元").placeAll()).isTrue();
	}

	@Test
	void namesTheAmountWhoseUnitIsNotPrinted() {
		Placement placement = amounts("522.81 万元", "34.15 元", "（万元） 522.81", "34.15");
		assertThat(placement.placeAll()).isTrue();
		assertThat(placement.placeUnits()).map(Piece::text).containsExactly("34.15");
	}

	@Test
	void goesBackWhereAChoiceLeavesNoPlaceForALaterValue() {
		Placement placement = texts("甲乙", "乙丙", "甲乙丙甲乙");
		assertThat(placement.missing()).isEmpty();
		assertThat(placement.placeAll()).isTrue();
		assertThat(placement.covered().stream()).containsExactly(1, 2, 3, 4);
	}

	@Test
	void namesTheValuesThatStandNowhere() {
		assertThat(texts("甲乙", "丁", "甲乙丙").missing()).map(Piece::text).containsExactly("丁");
	}

	@Test
	void repeatsATextOnlyOnFreeCharacters() {
		Placement placement = texts("甲乙", "丙", "甲乙丙甲乙");
		assertThat(placement.placeAll()).isTrue();
		assertThat(placement.covered().cardinality()).isEqualTo(3);
		placement.repeat("乙");
		placement.repeat("甲乙");
		assertThat(placement.covered().cardinality()).isEqualTo(4);
	}

	private static Placement amounts(String total, String goods, String... lines) {
		return placement(AMOUNTS, List.of(total, goods, "", "", "", "", "", "", "1"), lines);
	}

	private static Placement texts(String term, String definition, String... lines) {
		return placement(TEXTS, List.of("1", "", term, definition, "", "1"), lines);
	}

	private static Placement placement(Table<?> table, List<String> cells, String... lines) {
		CitedText text = new CitedText(new DocumentCharacters(List.of(lines)), IntStream.rangeClosed(1, lines.length));
		return new Placement(text, RowPieces.of(table, new Row(2, cells, null)));
	}

}
