package org.fundtrace.differential;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.fundtrace.dataset.DataPackage;
import org.jspecify.annotations.Nullable;

/** The fields of the query root that are no connections. */
record RootFields(ReferenceGraph graph) {

	/** The types that a data set counts, in its order. */
	static final List<String> COUNTED = List.of("Department", "Unit", "Division", "Responsibility", "FinalAccount",
			"BudgetLine", "FunctionalClass", "FundingSource", "Allocation", "Project", "SelfEvaluation", "Objective",
			"Indicator", "Document", "Finding");

	@Nullable Object fetch(String field, DataFetchingEnvironment environment) {
		Map<String, ? extends @Nullable Object> arguments = environment.getArguments();
		return switch (field) {
			case "node" -> node(environment, String.valueOf(arguments.get("id")));
			case "nodes" -> ((List<?>) Objects.requireNonNull(arguments.get("ids"))).stream()
				.map((id) -> node(environment, String.valueOf(id)))
				.toList();
			case "dataset" -> dataset();
			case "trace" -> trace(String.valueOf(arguments.get("from")), arguments.get("fiscalYear"));
			case "terms" -> terms((String) arguments.get("text"));
			default -> lookUp(environment, arguments);
		};
	}

	private @Nullable Item node(DataFetchingEnvironment environment, String id) {
		Item item = this.graph.find(id);
		GraphQLInterfaceType node = (GraphQLInterfaceType) Objects
			.requireNonNull(environment.getGraphQLSchema().getType("Node"));
		boolean shown = item != null && environment.getGraphQLSchema()
			.getImplementations(node)
			.stream()
			.anyMatch((type) -> type.getName().equals(item.type()));
		return shown ? item : null;
	}

	private @Nullable Item trace(String from, @Nullable Object year) {
		Item item = this.graph.find(from);
		return (item != null) ? ReferenceTrace.of(item, year) : null;
	}

	private Item dataset() {
		return new Item("Dataset", "").set("title", "FundTrace: departmental final accounts (部门决算)")
			.set("license", DataPackage.LICENSE)
			.set("revision", Comparison.ANYTHING)
			.set("importedAt", Comparison.ANYTHING)
			.set("documents", this.graph.all("Document", "title"))
			.set("counts", COUNTED.stream().map(this::count).toList());
	}

	private Item count(String type) {
		return new Item("TypeCount", "").set("type", type).set("count", this.graph.all(type).size());
	}

	private List<Item> terms(@Nullable String text) {
		return this.graph.all("Term", "ordinal")
			.stream()
			.filter((term) -> text == null || term.text("term").contains(text)
					|| term.text("definition").contains(text))
			.toList();
	}

	private @Nullable Object lookUp(DataFetchingEnvironment environment,
			Map<String, ? extends @Nullable Object> arguments) {
		String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(environment.getFieldType())).getName();
		List<Item> found = this.graph.all(type).stream().filter(condition(arguments)).toList();
		if (found.size() < 2) {
			return found.isEmpty() ? null : found.getFirst();
		}
		return DataFetcherResult.newResult()
			.error(GraphqlErrorBuilder.newError(environment).message("several have this name").build())
			.build();
	}

	private static Predicate<Item> condition(Map<String, ? extends @Nullable Object> arguments) {
		Object id = arguments.get("id");
		Object code = arguments.get("code");
		Object name = arguments.get("name");
		Object department = arguments.get("department");
		if (id != null) {
			return (item) -> item.id().equals(id);
		}
		if (code != null) {
			return (item) -> code.equals(item.get("code"));
		}
		if (name != null) {
			return (item) -> name.equals(item.get("name"))
					|| ((List<?>) Objects.requireNonNull(item.get("alternateNames"))).contains(name);
		}
		return (item) -> item.there("department").id().equals(department)
				&& Objects.equals(item.get("fiscalYear"), arguments.get("fiscalYear"))
				&& Objects.equals(item.get("scope"), arguments.get("scope"));
	}

}
