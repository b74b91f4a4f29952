package org.fundtrace.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.fundtrace.api.ApiProperties;
import org.fundtrace.query.TextOperations;
import org.fundtrace.query.UnansweredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Answers the examples of the GraphiQL page once the application serves, so that the
 * store has their plans when somebody asks. Clients do not wait for it.
 */
@Component
class ExamplesAhead {

	private static final String EXAMPLES = "classpath:static/graphiql/queries/*.graphql";

	private static final Logger logger = LoggerFactory.getLogger(ExamplesAhead.class);

	private final TextOperations operations;

	private final ApiProperties properties;

	ExamplesAhead(TextOperations operations, ApiProperties properties) {
		this.operations = operations;
		this.properties = properties;
	}

	@EventListener(ContextRefreshedEvent.class)
	void begin() {
		if (this.properties.examplesAhead()) {
			Thread.ofPlatform().name("examples").daemon().start(this::answerAll);
		}
	}

	private void answerAll() {
		try {
			for (Resource example : new PathMatchingResourcePatternResolver().getResources(EXAMPLES)) {
				this.operations.answer(example.getContentAsString(StandardCharsets.UTF_8), Map.of());
			}
		}
		catch (IOException | UnansweredException ex) {
			logger.warn("The examples were not all answered ahead: {}", ex.getMessage());
		}
	}

}
