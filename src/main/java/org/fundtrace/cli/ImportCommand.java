package org.fundtrace.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.fundtrace.dataset.InvalidDataPackageException;
import org.fundtrace.graphimport.GraphImport;
import org.fundtrace.graphimport.ImportOutcome;
import org.fundtrace.graphimport.UnfitValueException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.fundtrace.graph.GraphWriteException;

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
		boolean sound = true;
		try (context) {
			GraphImport graphImport = context.getBean(GraphImport.class);
			for (Path directory : this.directories) {
				sound &= importPackage(graphImport, directory);
			}
		}
		return sound ? FundTraceCommand.OK : FundTraceCommand.PROBLEMS;
	}

	private boolean importPackage(GraphImport graphImport, Path directory) {
		PrintWriter out = this.spec.commandLine().getOut();
		String name = String.valueOf(directory.getFileName());
		try {
			ImportOutcome outcome = graphImport.importPackage(directory, PrintedProgress.on(out, name));
			out.println("%s: %s %s, revision %s".formatted(name, outcome.changed() ? "imported" : "unchanged",
					outcome.title(), outcome.revision()));
			return true;
		}
		catch (InvalidDataPackageException | UnfitValueException | UncheckedIOException | GraphWriteException failure) {
			this.spec.commandLine().getErr().println(name + ": not imported: " + failure.getMessage());
			return false;
		}
		finally {
			out.flush();
		}
	}

}
