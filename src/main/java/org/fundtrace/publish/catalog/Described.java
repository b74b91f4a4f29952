package org.fundtrace.publish.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.fundtrace.dataset.Digest;
import org.fundtrace.dataset.Json;

/**
 * A description of one revision of the data set, as a JSON document.
 */
public record Described(String revision, String text) {

	static Described of(String revision, Map<String, Object> document) {
		return new Described(revision, Json.write(document));
	}

	/** The document in UTF-8. */
	public byte[] content() {
		return this.text.getBytes(StandardCharsets.UTF_8);
	}

	/** A name of the bytes. */
	public String tag() {
		return Digest.sha256(this.text).substring(0, 32);
	}

}
