package org.fundtrace.cli;

import java.nio.file.Path;

import org.fundtrace.dataset.Examination;
import org.fundtrace.dataset.DataPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks data packages. */
@Command(name = "check", mixinStandardHelpOptions = true, description = {
		"Check data packages against their tables, their document and the accounting rules.",
		"Ends with 1 where a package has a problem. A figure that breaks an accounting rule is none: the document prints it so." })
final class CheckCommand extends PackagesCommand {

	@Option(names = "--json", description = "print one JSON object for each package, on one line")
	private boolean json;

	@Override
	boolean run(Path directory) {
		Examination examination = DataPackage.examine(directory);
		print(this.json ? CheckJson.of(examination) + "\n" : text(examination));
		return examination.report().holds();
	}

	private static String text(Examination examination) {
		String report = examination.report().text();
		return (examination.account() != null) ? report + AuditReport.of(examination.account()).text()
				: report + "audit: not done, since not all rows could be read\n";
	}

}
