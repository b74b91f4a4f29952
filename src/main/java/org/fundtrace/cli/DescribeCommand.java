package org.fundtrace.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.fundtrace.dataset.DataPackage;
import org.fundtrace.dataset.InvalidDataPackageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Describes data packages anew; needs neither the store nor the network. */
@Command(name = "describe", mixinStandardHelpOptions = true,
		description = {
				"Write the datapackage.json of data packages anew, after a change of their tables or their document.",
				"One with a problem stays as it is." })
final class DescribeCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init") // set by picocli
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "1..*", description = "the directory of a data package")
	private List<Path> directories = List.of();

	@Override
	public Integer call() {
		boolean sound = true;
		for (Path directory : this.directories) {
			sound &= describe(directory);
		}
		return sound ? FundTraceCommand.OK : FundTraceCommand.PROBLEMS;
	}

	private boolean describe(Path directory) {
		PrintWriter err = this.spec.commandLine().getErr();
		try {
			DataPackage.describe(directory);
			this.spec.commandLine().getOut().println(directory + ": described");
			this.spec.commandLine().getOut().flush();
			return true;
		}
		catch (InvalidDataPackageException | UncheckedIOException failure) {
			err.println(directory + ": not described: " + failure.getMessage());
			return false;
		}
	}

}
