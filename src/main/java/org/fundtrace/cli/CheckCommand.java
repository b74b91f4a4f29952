package org.fundtrace.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.fundtrace.dataset.Examination;
import org.fundtrace.dataset.DataPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks data packages; needs neither the store nor the network. */
@Command(name = "check", mixinStandardHelpOptions = true, description = {
		"Check data packages against their tables, their document and the accounting rules.",
		"Ends with 1 where a package has a problem. A figure that breaks an accounting rule is none: the document prints it so." })
final class CheckCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init") // set by picocli
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "1..*", description = "the directory of a data package")
	private List<Path> directories = List.of();

	@Option(names = "--json", description = "print one JSON object for each package, on one line")
	private boolean json;

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
			Examination examination = DataPackage.examine(directory);
			this.spec.commandLine().getOut().print(this.json ? CheckJson.of(examination) + "\n" : text(examination));
			this.spec.commandLine().getOut().flush();
			return examination.report().holds();
		}
		catch (UncheckedIOException failure) {
			this.spec.commandLine().getErr().println(directory + ": cannot be read: " + failure.getMessage());
			return false;
		}
	}

	private static String text(Examination examination) {
		String report = examination.report().text();
		return (examination.account() != null) ? report + AuditReport.of(examination.account()).text()
				: report + "audit: not done, since not all rows could be read\n";
	}

}
