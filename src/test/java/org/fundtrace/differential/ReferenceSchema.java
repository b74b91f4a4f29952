package org.fundtrace.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactory;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

/** Reads SDL as a schema whose objects are items. */
final class ReferenceSchema {

	private static final Path CONTRACT = Path.of("src/test/resources/contract/fundtrace.graphqls");

	private ReferenceSchema() {
	}

	/** What the application serves. */
	static GraphQLSchema served(DataFetcher<@Nullable Object> fetcher) {
		try (Stream<Path> files = Files.list(Path.of("schema"))) {
			return of(files.filter((file) -> file.toString().endsWith(".graphqls")).sorted().toList(), fetcher);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What it has to serve in the end. */
	static GraphQLSchema contract(DataFetcher<@Nullable Object> fetcher) {
		return of(List.of(CONTRACT), fetcher);
	}

	private static GraphQLSchema of(List<Path> files, DataFetcher<@Nullable Object> fetcher) {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		files.forEach((file) -> registry.merge(new SchemaParser().parse(file.toFile())));
		TypeResolver resolver = (environment) -> {
			Item item = environment.getObject();
			return environment.getSchema().getObjectType(item.type());
		};
		DataFetcherFactory<@Nullable Object> everywhere = (environment) -> fetcher;
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
			.codeRegistry(GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(everywhere));
		List.of("Decimal", "Date", "DateTime", "Url").forEach((name) -> wiring.scalar(ReferenceScalars.named(name)));
		List.of("Node", "Sourced", "Organization")
			.forEach((name) -> wiring.type(name, (type) -> type.typeResolver(resolver)));
		return new SchemaGenerator().makeExecutableSchema(registry, wiring.build());
	}

}
