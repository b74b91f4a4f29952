package org.fundtrace.publish.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.fundtrace.dataset.DataPackage;

/**
 * A directory into which data packages are written, each into one of its own. A package
 * is written beside its place and moved there whole: whatever stops the writing, what has
 * the name of the package is complete. What an earlier writing has left beside it is
 * cleared away.
 */
public record PackageDirectory(Path path) {

	/**
	 * Writes a package to the directory of its slug.
	 * @return whether anything was written: not where the directory holds just these
	 * bytes
	 * @throws OccupiedDirectoryException when there is something else in its place
	 * @throws UncheckedIOException when it cannot be written; what was there before is
	 * still there
	 */
	public boolean write(AccountPackage published) {
		Path place = this.path.resolve(published.slug());
		try {
			refuseForeign(place, published);
			if (holds(place, published.files())) {
				return false;
			}
			Path next = beside(place, "next");
			clear(next);
			writeFiles(next, published.files());
			replace(place, next);
			return true;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void refuseForeign(Path place, AccountPackage published) {
		if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
			throw new OccupiedDirectoryException(place, "is no directory");
		}
		List<String> foreign = DataPackage.foreignFiles(place, published.account());
		if (!foreign.isEmpty()) {
			throw new OccupiedDirectoryException(place,
					"holds what is no part of a data package of this account (" + foreign.getFirst() + ")");
		}
	}

	private static boolean holds(Path place, Map<String, byte[]> files) throws IOException {
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path stored = place.resolve(file.getKey());
			if (!Files.isRegularFile(stored) || !Arrays.equals(Files.readAllBytes(stored), file.getValue())) {
				return false;
			}
		}
		return true;
	}

	private static void writeFiles(Path directory, Map<String, byte[]> files) throws IOException {
		try {
			Files.createDirectories(directory);
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				Files.write(directory.resolve(file.getKey()), file.getValue());
			}
		}
		catch (IOException failure) {
			clear(directory);
			throw failure;
		}
	}

	/** No file system swaps two directories everywhere, so the former steps aside. */
	private static void replace(Path place, Path next) throws IOException {
		Path former = beside(place, "former");
		clear(former);
		if (Files.exists(place)) {
			Files.move(place, former, StandardCopyOption.ATOMIC_MOVE);
		}
		try {
			Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException failure) {
			if (Files.exists(former)) {
				Files.move(former, place, StandardCopyOption.ATOMIC_MOVE);
			}
			throw failure;
		}
		clear(former);
	}

	/** Deletes what an earlier writing has left; there are no directories in it. */
	private static void clear(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
			for (Path file : files) {
				Files.delete(file);
			}
		}
		Files.delete(directory);
	}

	private static Path beside(Path place, String suffix) {
		return place.resolveSibling("." + place.getFileName() + "." + suffix);
	}

}
