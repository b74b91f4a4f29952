package org.fundtrace.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.tables.AccountRows;
import org.fundtrace.dataset.tables.Csv;
import org.fundtrace.dataset.tables.Table;
import org.fundtrace.dataset.tables.Tables;

/**
 * A data package on disk: {@code datapackage.json} (Frictionless Data Package v2), a CSV
 * file for each table, and the published document as text.
 */
public final class DataPackage {

	/** What is known of the licence of the documents. */
	public static final String LICENSE = "Published by a government body for the public, without a stated licence";

	private DataPackage() {
	}

	/**
	 * Reads a data package.
	 * @throws InvalidDataPackageException when anything is wrong with it, with all that
	 * is, a file that cannot be read among it
	 */
	public static Account read(Path directory) {
		return examine(directory).orThrow();
	}

	/** Checks a data package, and measures how much of the document it holds. */
	public static Examination examine(Path directory) {
		return new PackageReader(directory).examineDescribed();
	}

	/**
	 * Writes an account; reading it again and writing that gives the same bytes.
	 * @throws UncheckedIOException when a file cannot be written
	 */
	public static void write(Account account, Path directory) {
		files(account).forEach((name, content) -> write(directory, name, content));
	}

	/** The files of an account's data package by name, {@code datapackage.json} first. */
	public static Map<String, byte[]> files(Account account) {
		Map<String, byte[]> contents = contents(account);
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(Descriptor.FILE, bytes(Json.write(Descriptor.of(account, contents))));
		files.putAll(contents);
		return files;
	}

	/** All that the descriptor describes. */
	private static Map<String, byte[]> contents(Account account) {
		Map<String, byte[]> contents = new LinkedHashMap<>();
		for (Table<?> table : Tables.ALL) {
			Stream<List<String>> rows = AccountRows.list(account, table).stream().map(table::format);
			contents.put(table.fileName(), bytes(Csv.write(Stream.concat(Stream.of(table.header()), rows).toList())));
		}
		contents.put(account.document().path(), bytes(account.text().content()));
		return contents;
	}

	/**
	 * The name of an account's data package, of Latin letters, digits and hyphens; two
	 * accounts may have one name.
	 */
	public static String name(Account account) {
		return Descriptor.name(account);
	}

	/**
	 * Names of what is in a directory beside a data package of an account: all of it,
	 * where the directory holds none or that of another account.
	 * @throws UncheckedIOException when the directory cannot be read
	 */
	public static List<String> foreignFiles(Path directory, Account account) {
		return PackageIdentity.of(account).foreignFiles(directory);
	}

	/**
	 * What decides about the equality of accounts: SHA-256, in lower-case hex, of the
	 * tables and the document as they are written. It is the version of the package.
	 */
	public static String contentHash(Account account) {
		return ContentHash.of(contents(account));
	}

	/**
	 * Describes the tables of a directory anew: writes its {@code datapackage.json}.
	 * @throws InvalidDataPackageException when anything else is wrong with the package
	 * @throws UncheckedIOException when the file cannot be written
	 */
	public static void describe(Path directory) {
		PackageReader reader = new PackageReader(directory);
		Account account = reader.examineTables().orThrow();
		write(directory, Descriptor.FILE, bytes(Json.write(Descriptor.of(account, reader.contents()))));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void write(Path directory, String name, byte[] content) {
		try {
			Files.createDirectories(directory);
			Files.write(directory.resolve(name), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
