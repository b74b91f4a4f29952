package org.fundtrace.graphimport;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.fundtrace.dataset.ContentHash;

/** The revision of a dataset. */
final class Revision {

	/** 64 bits tell the revisions of one dataset apart, and can be read aloud. */
	private static final int LENGTH = 16;

	private Revision() {
	}

	/** Of a dataset of these accounts, each its id and hash, in order. */
	static String of(List<String> accounts) {
		return ContentHash.of(accounts.stream().map((account) -> account.getBytes(StandardCharsets.UTF_8)))
			.substring(0, LENGTH);
	}

}
