package org.fundtrace.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.fundtrace.graph.GraphReadException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class InProcessReaderIT extends ReaderBehaviour {

	@Override
	GraphReader reader(Duration timeout) {
		return new InProcessReader((EmbeddedStore) TestGraph.store(), timeout);
	}

	@Test
	void isTheReaderOfAnEmbeddedStore() {
		assertThat(TestGraph.reader()).isInstanceOf(InProcessReader.class);
	}

	@Test
	void saysThatTheStoreIsClosed(@TempDir Path directory) {
		OpenGraph graph = OpenGraph.in(directory);
		graph.close();
		GraphReadException failure = catchThrowableOfType(GraphReadException.class,
				() -> graph.reader().read("CYPHER 25 RETURN 1", Map.of()));
		assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE);
	}

}
