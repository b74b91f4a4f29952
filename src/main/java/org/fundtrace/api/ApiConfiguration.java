package org.fundtrace.api;

import java.util.concurrent.atomic.AtomicReference;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaGenerator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.fundtrace.query.mapping.GraphMapping;
import org.fundtrace.query.walk.TextOperations;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the GraphQL engine to the graph. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ApiProperties.class, ExportProperties.class })
class ApiConfiguration {

	@Bean
	RuntimeWiringConfigurer runtimeWiring(ApiProperties properties) {
		return (wiring) -> wiring.scalar(Scalars.decimal())
			.scalar(Scalars.url(properties.publicUrl()))
			.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime);
	}

	@Bean
	CompiledOperations compiledOperations(ApiProperties properties, ObjectProvider<MeterRegistry> meters) {
		return new CompiledOperations(properties.cache().toBytes(), meters.getIfAvailable(SimpleMeterRegistry::new));
	}

	/**
	 * The schema is mapped to the graph as soon as it is made, so that a field without a
	 * place there stops the start.
	 */
	@Bean
	GraphQlSourceBuilderCustomizer graphExecution(OperationResults results, CompiledOperations operations,
			ApiProperties properties, ObjectProvider<MeterRegistry> meters) {
		PreparedDocuments documents = new PreparedDocuments(properties.cache().toBytes(),
				meters.getIfAvailable(SimpleMeterRegistry::new));
		return (builder) -> {
			AtomicReference<GraphMapping> mapping = new AtomicReference<>();
			builder.schemaFactory((registry, wiring) -> {
				GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(registry, wiring);
				mapping.set(GraphMapping.of(schema));
				return schema;
			});
			builder.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(documents)
				.queryExecutionStrategy(new GraphExecutionStrategy(mapping::get, properties.limits().toQueryLimits(),
						results, operations)));
		};
	}

	/** The engine, for lists that are taken page by page. */
	@Bean
	TextOperations textOperations(GraphQlSource source, ApiProperties properties, ExportProperties export) {
		return new TextOperations(source.graphQl(), source.schema(),
				properties.limits().toQueryLimits().ofPages(export.pageSize()));
	}

}
