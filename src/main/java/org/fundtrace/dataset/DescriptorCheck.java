package org.fundtrace.dataset;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.fundtrace.dataset.tables.Problem;
import org.fundtrace.dataset.tables.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Holds {@code datapackage.json} against the description that the files themselves give.
 */
final class DescriptorCheck {

	private static final int SHOWN = 200;

	private final Problems problems;

	DescriptorCheck(Problems problems) {
		this.problems = problems;
	}

	/** The descriptor as a tree; null, and a problem reported, where it is no JSON. */
	@Nullable JsonNode read(String text) {
		try {
			return Json.read(text);
		}
		catch (JacksonException ex) {
			TokenStreamLocation place = ex.getLocation();
			Integer line = (place != null) ? place.getLineNr() : null;
			this.problems
				.add(new Problem(Descriptor.FILE, line, null, null, "this is no JSON: " + ex.getOriginalMessage()));
			return null;
		}
	}

	void compare(JsonNode found, Map<String, Object> expected) {
		compare("", found, Json.read(Json.write(expected)));
	}

	/**
	 * Holds the files that could be read against their hashes, whatever else is wrong.
	 */
	void compareHashes(JsonNode found, Map<String, byte[]> contents) {
		for (JsonNode resource : found.path("resources")) {
			byte[] content = contents.get(resource.path("path").asString(""));
			if (content != null) {
				compareHash(resource, content);
			}
		}
	}

	private void compareHash(JsonNode resource, byte[] content) {
		String file = resource.path("path").asString("");
		String hash = "sha256:" + Digest.sha256(content);
		String expected = resource.path("hash").asString("");
		if (!hash.equals(expected)) {
			this.problems.add(new Problem(file, null, null, hash,
					"datapackage.json describes another content, \"%s\"; restore the file, or describe the package anew with the command describe"
						.formatted(expected)));
		}
		else if (resource.path("bytes").asInt(-1) != content.length) {
			this.problems.add(new Problem(Descriptor.FILE, null, "bytes of " + file, text(resource.path("bytes")),
					"expected " + content.length));
		}
	}

	private void compare(String pointer, JsonNode found, JsonNode expected) {
		if (found.isObject() && expected.isObject()) {
			Set<String> names = new LinkedHashSet<>(expected.propertyNames());
			names.addAll(found.propertyNames());
			names.forEach((name) -> compare(pointer + "/" + name, found.path(name), expected.path(name)));
		}
		else if (found.isArray() && expected.isArray() && found.size() == expected.size()) {
			for (int index = 0; index < found.size(); index++) {
				compare(pointer + "/" + index, found.path(index), expected.path(index));
			}
		}
		else if (!found.equals(expected) && !pointer.matches("/resources/\\d+/(bytes|hash)")) {
			this.problems.add(new Problem(Descriptor.FILE, null, pointer, text(found), "expected " + text(expected)));
		}
	}

	/** Enough to recognise it by; a list of all tables has thousands of characters. */
	private static String text(JsonNode node) {
		String text = node.isMissingNode() ? "nothing" : node.toString();
		return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : text;
	}

}
