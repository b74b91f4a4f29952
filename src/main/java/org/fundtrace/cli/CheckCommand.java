package org.fundtrace.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.fundtrace.dataset.CheckReport;
import org.fundtrace.dataset.DataPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks data packages; needs neither the store nor the network. */
@Command(name = "check", mixinStandardHelpOptions = true,
		description = "Check data packages against their tables and their document, and report every problem.")
final class CheckCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init") // set by picocli
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "1..*", description = "the directory of a data package")
	private List<Path> directories = List.of();

	@Override
	public Integer call() {
		boolean sound = true;
		for (Path directory : this.directories) {
			sound &= check(directory);
		}
		return sound ? FundTraceCommand.OK : FundTraceCommand.PROBLEMS;
	}

	private boolean check(Path directory) {
		try {
			CheckReport report = DataPackage.check(directory);
			this.spec.commandLine().getOut().print(report.text());
			this.spec.commandLine().getOut().flush();
			return report.holds();
		}
		catch (UncheckedIOException failure) {
			this.spec.commandLine().getErr().println(directory + ": cannot be read: " + failure.getMessage());
			return false;
		}
	}

}
