package org.fundtrace.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.fundtrace.query.mapping.ListMapping.OrderKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CursorTests {

	private static final Ordering BY_NAME = ordering("NAME", "name");

	private static final Ordering BY_EXECUTED = ordering("EXECUTED", "executed");

	@Test
	void givesBackTheKeysWithTheirTypes() {
		List<?> keys = Arrays.asList(null, "project:1");
		assertThat(Cursor.decode(Cursor.encode(BY_NAME, keys), BY_NAME)).isEqualTo(keys);
		assertThat(Cursor.decode(Cursor.encode(BY_EXECUTED, List.of(1132L, "project:1")), BY_EXECUTED))
			.containsExactly(1132L, "project:1");
	}

	@Test
	void refusesACursorOfAnotherOrder() {
		String cursor = Cursor.encode(BY_NAME, List.of("物业管理费项目", "project:1"));
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(cursor, BY_EXECUTED))
			.withMessage("belongs to another order; keep orderBy while paging");
	}

	@Test
	void refusesAnAlteredCursor() {
		String cursor = Cursor.encode(BY_EXECUTED, List.of(1132L, "project:1"));
		String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		String altered = Base64.getUrlEncoder()
			.encodeToString(text.replace("1132", "1133").getBytes(StandardCharsets.UTF_8));
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(altered, BY_EXECUTED))
			.withMessage("was altered; give one back as it was received");
	}

	@Test
	void refusesAnOlderFormat() {
		String older = Base64.getUrlEncoder().encodeToString("0\u001fx".getBytes(StandardCharsets.UTF_8));
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(older, BY_NAME))
			.withMessageContaining("no longer read");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "!", "====", "MQ", "eyJhIjoxfQ" })
	void refusesWhatIsNoCursor(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(text, BY_NAME));
	}

	@Test
	void refusesACursorWithoutAnId() {
		String forged = Cursor.encode(Ordering.of("Project", List.of(), Map.of()), Collections.singletonList(null));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Cursor.decode(forged, Ordering.of("Project", List.of(), Map.of())))
			.withMessageContaining("was altered");
	}

	@Test
	void refusesACursorOfAnotherType() {
		Ordering units = Ordering.of("Unit", List.of(), Map.of());
		String cursor = Cursor.encode(units, List.of("unit:1"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Cursor.decode(cursor, Ordering.of("Project", List.of(), Map.of())))
			.withMessageContaining("another order");
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode("a".repeat(100_000), BY_NAME))
			.withMessageContaining("longer than 20000 characters");
	}

	private static Ordering ordering(String key, String property) {
		return Ordering.of("Project", List.of(Map.of("field", key, "direction", "ASC")),
				Map.of(key, new OrderKey(property, false)));
	}

}
