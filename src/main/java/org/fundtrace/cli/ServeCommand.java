package org.fundtrace.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import org.springframework.boot.WebApplicationType;

/** Starts the application; it goes on until the process is told to end. */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Serve the graph over HTTP. An empty graph first gets the data packages that come along.")
final class ServeCommand implements Callable<Integer> {

	private final Class<?> application;

	private final List<String> settings;

	ServeCommand(Class<?> application, List<String> settings) {
		this.application = application;
		this.settings = settings;
	}

	@Override
	public Integer call() {
		boolean started = Start.tryStart(this.application, WebApplicationType.SERVLET, this.settings).isPresent();
		return started ? FundTraceCommand.OK : FundTraceCommand.PROBLEMS;
	}

}
