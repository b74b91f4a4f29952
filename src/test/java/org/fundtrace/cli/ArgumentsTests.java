package org.fundtrace.cli;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArgumentsTests {

	@Test
	void takesWhatHasAPointInItsNameAsASetting() {
		Arguments arguments = Arguments.split("import", "--server.port=8081", "dir", "--fundtrace.data-dir=a b",
				"--spring.main.sources[0]=x");
		assertThat(arguments.command()).containsExactly("import", "dir");
		assertThat(arguments.settings()).containsExactly("--server.port=8081", "--fundtrace.data-dir=a b",
				"--spring.main.sources[0]=x");
	}

	@Test
	void leavesEverythingElseToTheCommand() {
		Arguments arguments = Arguments.split("--help", "--port=1", "--server.port", "8081", "a.b=c");
		assertThat(arguments.command()).containsExactly("--help", "--port=1", "--server.port", "8081", "a.b=c");
		assertThat(arguments.settings()).isEmpty();
	}

}
