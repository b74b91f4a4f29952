package org.fundtrace.dataset;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes the {@code datapackage.json} of a directory of CSV files anew:
 * {@code mvn test -Dtest=DescribeTests -Dfundtrace.describe=seed/…}.
 */
@EnabledIfSystemProperty(named = "fundtrace.describe", matches = ".+")
class DescribeTests {

	@Test
	void describesTheDirectoryAnew() {
		Path directory = Path.of(System.getProperty("fundtrace.describe"));
		DataPackage.describe(directory);
		CheckReport report = DataPackage.examine(directory).report();
		assertThat(report.problems()).isEmpty();
	}

}
