package org.fundtrace.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.bench.RecordedReads.Read;
import org.fundtrace.graph.EmbeddedAccess;
import org.fundtrace.graph.GraphStore;
import org.fundtrace.graphimport.GraphImport;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application in this process, on an embedded store. */
final class ServedGraph implements AutoCloseable {

	/** Package-private in the product, whose only door is its command line. */
	private static final String APPLICATION = "org.fundtrace.FundTraceApplication";

	private static final String IMPORT = "org.fundtrace.cli.ImportApplication";

	private final RecordedReads reads = new RecordedReads();

	private final ConfigurableApplicationContext context;

	private ServedGraph(String application, WebApplicationType type, Path data) {
		try {
			this.context = new SpringApplicationBuilder(Class.forName(application)).web(type)
				.logStartupInfo(false)
				.initializers((context) -> context.getBeanFactory().addBeanPostProcessor(this.reads))
				.run("--server.port=0", "--server.address=127.0.0.1", "--fundtrace.data-dir=" + data,
						"--fundtrace.page-cache=" + Machine.PAGE_CACHE);
		}
		catch (ClassNotFoundException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Serves a data directory over HTTP; an empty one gets the seed, as always. */
	static ServedGraph serve(Path data) {
		return new ServedGraph(APPLICATION, WebApplicationType.SERVLET, data);
	}

	/** Opens a data directory to import into it, without serving it. */
	static ServedGraph open(Path data) {
		return new ServedGraph(IMPORT, WebApplicationType.NONE, data);
	}

	/** The endpoint. */
	Endpoint endpoint() {
		return Endpoint.at(Objects.requireNonNull(this.context.getEnvironment().getProperty("local.server.port")));
	}

	/** The way that the product's reads take to its store. */
	String transport() {
		return this.context.getBean(GraphStore.class).transport();
	}

	/** The reads behind the answer to a request. */
	List<Read> readsOf(String body) {
		Endpoint endpoint = endpoint();
		return this.reads.during(() -> endpoint.answer(body));
	}

	EmbeddedAccess store() {
		return new EmbeddedAccess(this.context.getBean(GraphStore.class));
	}

	GraphImport graphImport() {
		return this.context.getBean(GraphImport.class);
	}

	/** How many there are, as the store counts them. */
	long count(String pattern) {
		return store().graph()
			.executeTransactionally("CYPHER 25 MATCH " + pattern + " RETURN count(*) AS n", Map.of(),
					(rows) -> (Long) rows.next().get("n"));
	}

	/** Its size, for people. */
	String size() {
		return "%d accounts: %d nodes, %d relationships".formatted(count("(:FinalAccount)"), count("(n)"),
				count("()-[r]->()"));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
