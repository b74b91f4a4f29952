package org.fundtrace.graph;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InProcessReaderIT extends ReaderBehaviour {

	@Override
	StoreReader reader(Duration timeout) {
		return new InProcessReader((EmbeddedStore) TestGraph.store(), timeout);
	}

	@Test
	void isTheReaderOfAnEmbeddedStore() {
		assertThat(TestGraph.reader()).isInstanceOf(InProcessReader.class);
	}

}
