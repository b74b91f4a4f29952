package org.fundtrace.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the example queries of the page against the schema that is served. */
class GraphiqlExamplesTests {

	private static final String SCHEMA = "classpath*:schema/*.graphqls";

	static List<Resource> examples() throws IOException {
		return list("classpath:static/graphiql/queries/*.graphql");
	}

	@Test
	void everyExampleIsATab() throws IOException {
		String script = read(new ClassPathResource("static/graphiql/graphiql.js"));
		String tabs = script.substring(script.indexOf("examples = [") + 12, script.indexOf("]"));
		assertThat(tabs.split(",\\s+"))
			.containsExactlyInAnyOrderElementsOf(examples().stream().map(GraphiqlExamplesTests::tab).toList());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exampleIsOneNamedQueryThatNeedsNoVariables(Resource file) {
		List<OperationDefinition> operations = Parser.parse(read(file)).getDefinitionsOfType(OperationDefinition.class);
		assertThat(operations).singleElement().satisfies((operation) -> {
			assertThat(operation.getOperation()).isEqualTo(OperationDefinition.Operation.QUERY);
			assertThat(operation.getName()).isNotNull();
			assertThat(operation.getVariableDefinitions()).allMatch((each) -> each.getDefaultValue() != null);
		});
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exampleIsValidInTheServedSchema(Resource file) throws IOException {
		Document document = Parser.parse(read(file));
		assertThat(new Validator().validateDocument(schema(), document, Locale.ROOT)).isEmpty();
	}

	private static String tab(Resource file) {
		return "'" + StringUtils.stripFilenameExtension(Objects.requireNonNull(file.getFilename())) + "'";
	}

	private static GraphQLSchema schema() throws IOException {
		TypeDefinitionRegistry types = new TypeDefinitionRegistry();
		list(SCHEMA).forEach((file) -> types.merge(new SchemaParser().parse(read(file))));
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
	}

	private static List<Resource> list(String pattern) throws IOException {
		return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
	}

	private static String read(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
