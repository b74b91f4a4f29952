package org.fundtrace.graphimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;

/**
 * SHA-256, in lower-case hex, of what decides about equality: of an account by the files
 * of its data package as they are written, of a dataset by its accounts.
 */
final class ContentHash {

	/** 64 bits tell the revisions of one dataset apart, and can be read aloud. */
	private static final int REVISION_LENGTH = 16;

	private final MessageDigest digest = sha256();

	private ContentHash() {
	}

	static String of(Account account) {
		ContentHash hash = new ContentHash();
		DataPackage.files(account).forEach((name, content) -> {
			hash.add(name.getBytes(StandardCharsets.UTF_8));
			hash.add(content);
		});
		return hash.hex();
	}

	/** The revision of a dataset of these accounts, each its id and hash, in order. */
	static String revision(Stream<String> accounts) {
		ContentHash hash = new ContentHash();
		accounts.forEach((account) -> hash.add(account.getBytes(StandardCharsets.UTF_8)));
		return hash.hex().substring(0, REVISION_LENGTH);
	}

	/** The length goes before, so that no two sequences of parts read alike. */
	private void add(byte[] part) {
		this.digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
		this.digest.update(part);
	}

	private String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException failure) {
			throw new IllegalStateException("every JDK has SHA-256", failure);
		}
	}

}
