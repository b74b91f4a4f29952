package org.fundtrace.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OperationRequestsTests {

	@Test
	void doNotCountLinesWhereThereIsNoText() throws IOException {
		byte[] whole = "{\"query\": \"{ __typename }\"}".getBytes(Charset.forName("UTF-32BE"));
		byte[] broken = Arrays.copyOf(whole, whole.length - 1);
		RequestText body = RequestText.from(new ByteArrayInputStream(broken));
		assertThatExceptionOfType(MalformedRequestException.class).isThrownBy(() -> OperationRequests.read(body))
			.withMessageStartingWith("The body is no JSON, or has a name twice: it is to be an object as ");
	}

}
