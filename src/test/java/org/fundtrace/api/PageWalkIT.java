package org.fundtrace.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.PageWalk.AfterPage;
import org.fundtrace.api.PageWalk.Item;
import org.fundtrace.budget.Account;
import org.fundtrace.generated.GeneratedAccounts;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.Copy;
import org.fundtrace.graphimport.GraphImport;
import org.fundtrace.graphimport.ImportListener;
import org.fundtrace.graphimport.ImportProgress;
import org.fundtrace.graphimport.ImportSource;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every list of generated accounts, with ties and missing values, in every order
 * and in many page sizes, forwards and backwards, and while an import replaces an
 * account.
 */
class PageWalkIT {

	private static final long SEED = Long.getLong("fundtrace.walk.seed", 20261124);

	private static final boolean ALL = Boolean.getBoolean("fundtrace.walk.all");

	private static final Map<String, List<String>> KEYS = Map.of("departments", List.of("NAME"), "units",
			List.of("NAME", "ORDINAL"), "finalAccounts", List.of("FISCAL_YEAR"), "fundingSources",
			List.of("CODE", "NAME"), "allocations",
			List.of("INITIAL_BUDGET", "FULL_YEAR_BUDGET", "EXECUTED", "EXECUTION_RATE"), "projects",
			List.of("NAME", "ORDINAL", "INITIAL_BUDGET", "FULL_YEAR_BUDGET", "EXECUTED", "EXECUTION_RATE",
					"TOTAL_SCORE"),
			"indicators", List.of("ORDINAL", "NAME", "WEIGHT", "SCORE"), "budgetLines", List.of("ORDINAL", "AMOUNT"),
			"findings", List.of("RULE", "STATUS"), "outcomes", List.of("ORDINAL", "NAME", "WEIGHT", "SCORE"));

	private static final String OF_SOURCE = "fundingSource(code: \"current-year-appropriation\") { %s }";

	private static final List<PageWalk> OF_ACCOUNTS = List.of(PageWalk.root("allocations", "finalAccount"),
			PageWalk.root("projects", "finalAccount"), PageWalk.root("indicators", "evaluation", "finalAccount"),
			PageWalk.root("budgetLines", "finalAccount"), PageWalk.root("findings", "finalAccount"),
			new PageWalk(OF_SOURCE, "projects", List.of("finalAccount")),
			new PageWalk(OF_SOURCE, "allocations", List.of("finalAccount")),
			new PageWalk(OF_SOURCE, "outcomes", List.of("evaluation", "finalAccount")));

	private static final List<PageWalk> SHARED = List.of(PageWalk.root("departments"), PageWalk.root("units"),
			PageWalk.root("finalAccounts"), PageWalk.root("fundingSources"),
			new PageWalk(OF_SOURCE, "units", List.of()));

	private static List<Account> accounts = List.of();

	private static RunningApplication application = start();

	@BeforeAll
	static void importAccounts() {
		TestGraph.clear();
		accounts = GeneratedAccounts.small().stream().toList();
		importer().importAll(accounts.stream().map(ImportSource::of), ImportListener.STRICT);
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@ParameterizedTest
	@MethodSource("walks")
	void isTheSameBackwardsWithoutRepeatsOrGaps(Walk walk) {
		List<Item> forwards = walk.list().walk(application, walk.arguments(), walk.size(), false, AfterPage.NOTHING);
		List<Item> backwards = walk.list().walk(application, walk.arguments(), walk.size(), true, AfterPage.NOTHING);
		assertThat(backwards).isEqualTo(forwards);
		assertThat(new HashSet<>(forwards)).hasSameSizeAs(forwards).hasSize(total(walk.list()));
	}

	@ParameterizedTest
	@MethodSource("walksOfAccounts")
	void givesWhatAnImportDidNotTouchOnce(Walk walk) {
		Account replaced = accounts.get(new Random(walk.hashCode()).nextInt(accounts.size()));
		Account shorter = Copy.of(replaced, "allocations",
				replaced.allocations().stream().filter((row) -> row.ordinal() % 2 == 0).toList());
		for (boolean backwards : new boolean[] { false, true }) {
			importer().importAccount(replaced, ImportProgress.SILENT);
			List<Item> before = walk.list().walk(application, walk.arguments(), 100, backwards, AfterPage.NOTHING);
			String account = importer().importAccount(shorter, ImportProgress.SILENT).account();
			importer().importAccount(replaced, ImportProgress.SILENT);
			List<Item> during = walk.list().walk(application, walk.arguments(), walk.size(), backwards, (number) -> {
				if (number == 1) {
					importer().importAccount(shorter, ImportProgress.SILENT);
				}
			});
			assertThat(untouched(during, account)).isEqualTo(untouched(before, account)).isNotEmpty();
		}
		importer().importAccount(replaced, ImportProgress.SILENT);
	}

	private static List<Item> untouched(List<Item> items, String account) {
		return items.stream().filter((item) -> !item.account().equals(account)).toList();
	}

	static Stream<Walk> walks() {
		Random random = new Random(SEED);
		return Stream.concat(SHARED.stream(), OF_ACCOUNTS.stream())
			.flatMap((list) -> Stream.concat(simple(list, random), several(list, random, ALL ? 2 : 1)));
	}

	static Stream<Walk> walksOfAccounts() {
		Random random = new Random(SEED + 1);
		return OF_ACCOUNTS.stream()
			.filter((list) -> ALL || random.nextBoolean())
			.flatMap((list) -> several(list, random, ALL ? 2 : 1));
	}

	/**
	 * By none and by single keys: all in both directions where a system property asks for
	 * all walks, else one in one, since the store plans each order anew.
	 */
	private static Stream<Walk> simple(PageWalk list, Random random) {
		List<String> orders = new ArrayList<>(
				keys(list).stream().flatMap((key) -> Stream.of(order(key, true), order(key, false))).toList());
		Collections.shuffle(orders, random);
		int least = SHARED.contains(list) ? 1 : 30;
		return Stream.concat(Stream.of(""), orders.stream().limit(ALL ? orders.size() : 1))
			.map((order) -> new Walk(list, order, least + random.nextInt(71)));
	}

	/** By several keys. */
	private static Stream<Walk> several(PageWalk list, Random random, int count) {
		return IntStream.range(0, count).mapToObj((number) -> {
			List<String> keys = new ArrayList<>(keys(list));
			Collections.shuffle(keys, random);
			String orders = keys.stream()
				.limit(3)
				.map((key) -> order(key, random.nextBoolean()))
				.collect(Collectors.joining(", "));
			return new Walk(list, orders, 30 + random.nextInt(71));
		});
	}

	private static List<String> keys(PageWalk list) {
		return KEYS.getOrDefault(list.field(), List.of());
	}

	private static String order(String key, boolean descending) {
		return "{field: " + key + (descending ? ", direction: DESC}" : "}");
	}

	private static int total(PageWalk list) {
		return application.answer("{ " + list.list().formatted("page: " + list.field() + " { totalCount }") + " }")
			.findValue("totalCount")
			.asInt();
	}

	private static GraphImport importer() {
		return TestImport.graphImport();
	}

	private static RunningApplication start() {
		return RunningApplication.start(TestGraph.properties());
	}

	/**
	 * One walk.
	 *
	 * @param orderBy the orders, in GraphQL
	 * @param size of a page
	 */
	record Walk(PageWalk list, String orderBy, int size) {

		String arguments() {
			return "orderBy: [" + this.orderBy + "]";
		}

	}

}
