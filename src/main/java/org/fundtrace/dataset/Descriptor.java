package org.fundtrace.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.Document;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.dataset.tables.Table;
import org.fundtrace.dataset.tables.TableSchema;
import org.fundtrace.dataset.tables.Tables;

/** What {@code datapackage.json} says: the package as a whole, and each of its files. */
final class Descriptor {

	static final String FILE = "datapackage.json";

	private static final String TITLE = "title";

	/** The name is that of a directory as well. */
	private static final int LONGEST = 100;

	private Descriptor() {
	}

	/** Everything, for the account that the files hold. */
	static Map<String, Object> of(Account account, Map<String, byte[]> contents) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		Document document = account.document();
		descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
		descriptor.put("name", name(account));
		descriptor.put(TITLE, document.title());
		descriptor.put("description",
				"The departmental final account (部门决算) of %s for %s (%s) as tables: every figure as printed, with the lines of document.txt that print it."
					.replace("document.txt", document.path())
					.formatted(account.finalAccount().department(), account.finalAccount().fiscalYear(),
							account.finalAccount().scope().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
		descriptor.put("version", ContentHash.of(contents));
		descriptor.put("licenses", List.of(ordered("name", "notspecified", TITLE, DataPackage.LICENSE)));
		descriptor.put("sources", List.of(source(document)));
		descriptor.put("resources", resources(contents));
		return descriptor;
	}

	/** From the English name where there is one; names of packages have Latin letters. */
	static String name(Account account) {
		FinalAccount finalAccount = account.finalAccount();
		String department = account.departments()
			.stream()
			.filter((each) -> each.name().equals(finalAccount.department()))
			.map(Department::nameEn)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> "department-" + Digest.sha256(finalAccount.department()).substring(0, 12));
		String beginning = department.substring(0, Math.min(department.length(), LONGEST));
		return "%s-%s-%s".formatted(beginning, finalAccount.fiscalYear(), finalAccount.scope())
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
	}

	private static Map<String, Object> source(Document document) {
		Map<String, Object> source = new LinkedHashMap<>();
		source.put(TITLE, document.title());
		if (document.url() != null) {
			source.put("path", document.url());
		}
		return source;
	}

	/** The files in the order of the tables, the document last. */
	private static List<Map<String, Object>> resources(Map<String, byte[]> contents) {
		List<Map<String, Object>> resources = new ArrayList<>();
		Map<String, byte[]> others = new LinkedHashMap<>(contents);
		for (Table<?> table : Tables.ALL) {
			byte[] content = Objects.requireNonNull(others.remove(table.fileName()));
			Map<String, Object> resource = ordered("name", table.name(), "type", "table");
			resource.putAll(file(table.fileName(), "csv", "text/csv", content));
			resource.put("dialect", Map.of("lineTerminator", "\n"));
			resource.put("schema", TableSchema.of(table));
			resources.add(resource);
		}
		others.forEach((path, content) -> {
			Map<String, Object> resource = ordered("name", "document");
			resource.putAll(file(path, "txt", "text/plain", content));
			resources.add(resource);
		});
		return resources;
	}

	private static Map<String, Object> file(String path, String format, String mediaType, byte[] content) {
		Map<String, Object> file = ordered("path", path, "format", format, "mediatype", mediaType);
		file.put("encoding", "utf-8");
		file.put("bytes", content.length);
		file.put("hash", "sha256:" + Digest.sha256(content));
		return file;
	}

	private static Map<String, Object> ordered(String... entries) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int index = 0; index < entries.length; index += 2) {
			map.put(entries[index], entries[index + 1]);
		}
		return map;
	}

}
