package org.fundtrace.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.fundtrace.api.ApiProperties;
import org.fundtrace.query.walk.TextOperations;
import org.fundtrace.query.walk.UnansweredException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Answers the examples of the GraphiQL page once the application serves, so that the
 * store has their plans when somebody asks. Clients do not wait for it; where the
 * application ends before, the rest are left.
 */
@Component
class ExamplesAhead implements SmartLifecycle {

	private static final String EXAMPLES = "classpath:static/graphiql/queries/*.graphql";

	private static final Logger logger = LoggerFactory.getLogger(ExamplesAhead.class);

	private final TextOperations operations;

	private final ApiProperties properties;

	private volatile @Nullable Thread answering;

	ExamplesAhead(TextOperations operations, ApiProperties properties) {
		this.operations = operations;
		this.properties = properties;
	}

	@Override
	public void start() {
		Thread thread = Thread.ofPlatform().name("examples").daemon().unstarted(this::answerAll);
		this.answering = thread;
		thread.start();
	}

	private void answerAll() {
		try {
			for (Resource example : new PathMatchingResourcePatternResolver().getResources(EXAMPLES)) {
				if (!isRunning()) {
					return;
				}
				this.operations.answer(example.getContentAsString(StandardCharsets.UTF_8), Map.of());
			}
		}
		catch (IOException | UnansweredException ex) {
			logger.warn("The examples were not all answered ahead: {}", ex.getMessage());
		}
	}

	/** Waits for the answer that is under way, which the store has to be open for. */
	@Override
	public void stop() {
		Thread thread = this.answering;
		this.answering = null;
		try {
			if (thread != null) {
				thread.join();
			}
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.answering != null;
	}

	/** Whether they are answered at all. */
	@Override
	public boolean isAutoStartup() {
		return this.properties.examplesAhead();
	}

}
