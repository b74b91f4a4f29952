package org.fundtrace.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

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
	 * @return their directories by name, in order
	 */
	static Map<String, Path> copyTo(Path directory) throws IOException {
		Map<String, Path> packages = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
			if (file.isReadable()) {
				Path target = directory.resolve(packageName(file)).resolve(String.valueOf(file.getFilename()));
				copy(file, target);
				packages.put(packageName(file), target.resolveSibling(""));
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
		Files.createDirectories(target.resolveSibling(""));
		try (InputStream content = file.getInputStream()) {
			Files.copy(content, target);
		}
	}

}
