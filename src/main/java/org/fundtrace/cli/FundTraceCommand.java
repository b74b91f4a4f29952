package org.fundtrace.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. Exit status: {@value #OK} when all went well, {@value #PROBLEMS} when
 * something is wrong with what was asked for, 2 when the command itself is.
 */
@Command(name = "fundtrace", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Departmental final accounts as a graph, served over GraphQL. Without a command it serves.",
		footer = { "", "Every command takes settings as --NAME=VALUE, such as --server.port=8081,",
				"--fundtrace.data-dir=DIR or --fundtrace.neo4j.uri=neo4j://HOST:7687." })
public final class FundTraceCommand implements Callable<Integer> {

	static final int OK = 0;

	static final int PROBLEMS = 1;

	private final ServeCommand serve;

	private FundTraceCommand(ServeCommand serve) {
		this.serve = serve;
	}

	/**
	 * Runs the command that the arguments name. Serving goes on after the return.
	 * @param application the class of the application to serve
	 * @return the exit status
	 */
	public static int run(Class<?> application, String... args) {
		Arguments arguments = Arguments.split(args);
		ServeCommand serve = new ServeCommand(application, arguments.settings());
		return new CommandLine(new FundTraceCommand(serve)).addSubcommand(serve)
			.addSubcommand(new ImportCommand(arguments.settings()))
			.addSubcommand(new ExportCommand(arguments.settings()))
			.addSubcommand(new CheckCommand())
			.addSubcommand(new DescribeCommand())
			.execute(arguments.command().toArray(String[]::new));
	}

	@Override
	public Integer call() {
		return this.serve.call();
	}

}
