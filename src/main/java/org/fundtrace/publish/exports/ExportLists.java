package org.fundtrace.publish.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.fundtrace.query.walk.TextOperations;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The lists that can be taken away: one for each file of {@code export/} on the class
 * path, which names and declares it. One that the schema does not fit stops the start.
 */
@Component
public final class ExportLists {

	private static final String ENDING = ".graphql";

	private static final String FILES = "classpath*:export/*" + ENDING;

	private final Map<String, ExportList> lists = new TreeMap<>();

	ExportLists(TextOperations operations) {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
				String fileName = Objects.requireNonNull(file.getFilename());
				String name = fileName.substring(0, fileName.length() - ENDING.length());
				this.lists.put(name,
						new ExportList(operations.list(name, file.getContentAsString(StandardCharsets.UTF_8))));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The lists in the order of their names. */
	public Collection<ExportList> all() {
		return this.lists.values();
	}

	Optional<ExportList> find(String name) {
		return Optional.ofNullable(this.lists.get(name));
	}

	Set<String> names() {
		return this.lists.keySet();
	}

}
