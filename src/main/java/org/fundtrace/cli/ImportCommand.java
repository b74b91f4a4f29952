package org.fundtrace.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.fundtrace.graphimport.GraphImport;
import org.fundtrace.graphimport.ImportSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Imports data packages; starts the store, but no web server. */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Import data packages into the graph. One that is imported already changes nothing.")
final class ImportCommand implements Callable<Integer> {

	private final List<String> settings;

	@Spec
	@SuppressWarnings("NullAway.Init") // set by picocli
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "1..*", description = "the directory of a data package")
	private List<Path> directories = List.of();

	ImportCommand(List<String> settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		return Start.tryStart(ImportApplication.class, WebApplicationType.NONE, this.settings)
			.map(this::importAll)
			.orElse(FundTraceCommand.PROBLEMS);
	}

	private int importAll(ConfigurableApplicationContext context) {
		try (context) {
			PrintedOutcomes printed = new PrintedOutcomes(this.spec.commandLine().getOut(),
					this.spec.commandLine().getErr());
			context.getBean(GraphImport.class).importAll(this.directories.stream().map(ImportSource::of), printed);
			return printed.areSound() ? FundTraceCommand.OK : FundTraceCommand.PROBLEMS;
		}
	}

}
