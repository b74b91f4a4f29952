package org.fundtrace.web;

import java.util.List;
import java.util.Map;

import org.fundtrace.publish.packages.KeptPackages;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class DataPackageControllerTests {

	@Test
	void saysWhatTheGraphLacksOfAnAccount() {
		KeptPackages packages = new KeptPackages(
				(statement, parameters) -> List.of(List.of("Term", Map.of("id", "term:some"), Map.of())));
		MvcTestResult answer = MockMvcTester.of(new DataPackageController(packages))
			.get()
			.uri("/datapackage/finalAccount:some.zip")
			.exchange();
		assertThat(answer).hasStatus(500).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson()
			.extractingPath("detail")
			.isEqualTo("term:some has no ordinal; import the account again");
	}

}
