package org.fundtrace.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedSet;
import java.util.TreeSet;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The data packages that come along on the classpath, below {@code seed/}. They are
 * copied out, since inside a jar there are no directories to read.
 */
final class SeedPackages {

	private static final String FILES = "classpath*:seed/*/*";

	private SeedPackages() {
	}

	/**
	 * Copies the packages into a directory.
	 * @return their directories, in order
	 */
	static SortedSet<Path> copyTo(Path directory) throws IOException {
		SortedSet<Path> packages = new TreeSet<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
			if (file.isReadable()) {
				Path target = directory.resolve(packageName(file));
				copy(file, target);
				packages.add(target);
			}
		}
		return packages;
	}

	/** The last but one part of its address. */
	private static String packageName(Resource file) throws IOException {
		String[] parts = file.getURL().getPath().split("/", -1);
		return parts[parts.length - 2];
	}

	private static void copy(Resource file, Path target) throws IOException {
		Files.createDirectories(target);
		try (InputStream content = file.getInputStream()) {
			Files.copy(content, target.resolve(String.valueOf(file.getFilename())),
					StandardCopyOption.REPLACE_EXISTING);
		}
	}

}
