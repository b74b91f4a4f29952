package org.fundtrace.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fundtrace.graph.GraphStore;
import org.fundtrace.graphimport.GraphImport;
import org.fundtrace.graphimport.ImportOutcome;
import org.fundtrace.graphimport.ImportProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** What happens around serving: the seed before it, one line of news when it begins. */
@Configuration(proxyBeanMethods = false)
class ServeConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger("org.fundtrace");

	/** Runs before the web server accepts a request. */
	@Bean
	SmartInitializingSingleton seed(GraphImport graphImport) {
		return () -> {
			if (graphImport.isEmpty()) {
				importSeed(graphImport);
			}
			if (graphImport.revision().isEmpty()) {
				graphImport.prepare();
			}
		};
	}

	private static void importSeed(GraphImport graphImport) {
		try {
			Path directory = Files.createTempDirectory("fundtrace-seed");
			try {
				SeedPackages.copyTo(directory).forEach((seed) -> importSeed(graphImport, seed));
			}
			finally {
				FileSystemUtils.deleteRecursively(directory);
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void importSeed(GraphImport graphImport, Path seed) {
		ImportOutcome outcome = graphImport.importPackage(seed, ImportProgress.SILENT);
		LOG.info("Imported {} into the empty graph", outcome.title());
	}

	@Bean
	ApplicationListener<WebServerInitializedEvent> news(GraphStore store, GraphImport graphImport) {
		return (event) -> LOG.info("Serving {} store {} {}, revision {}, at http://localhost:{}/graphql", store.kind(),
				store.location(), store.transport(), graphImport.revision().orElse("none"),
				event.getWebServer().getPort());
	}

}
