package org.fundtrace.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/** The SDL of the project as a schema, without what the engine adds to it. */
public final class ServedSchema {

	private ServedSchema() {
	}

	public static GraphQLSchema load() {
		return schema(registry());
	}

	static TypeDefinitionRegistry registry() {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		files().forEach((file) -> registry.merge(new SchemaParser().parse(file.toFile())));
		return registry;
	}

	/** The SDL of the project with a piece of SDL added. */
	public static GraphQLSchema loadWith(String sdl) {
		TypeDefinitionRegistry registry = registry();
		registry.merge(new SchemaParser().parse(sdl));
		return schema(registry);
	}

	private static GraphQLSchema schema(TypeDefinitionRegistry registry) {
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		List.of("Decimal", "Date", "DateTime", "Url").forEach((name) -> wiring.scalar(scalar(name)));
		List.of("Node", "Sourced", "Organization")
			.forEach((name) -> wiring.type(name, (type) -> type.typeResolver((environment) -> null)));
		return new SchemaGenerator().makeExecutableSchema(registry, wiring.build());
	}

	private static GraphQLScalarType scalar(String name) {
		Coercing<?, ?> coercing = ("Decimal".equals(name) ? ExtendedScalars.GraphQLBigDecimal : Scalars.GraphQLString)
			.getCoercing();
		return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
	}

	private static List<Path> files() {
		try (Stream<Path> files = Files.list(Path.of("schema"))) {
			return files.filter((file) -> file.toString().endsWith(".graphqls")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
