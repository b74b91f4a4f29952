package org.fundtrace.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.fundtrace.dataset.DataPackage;
import org.fundtrace.dataset.InvalidDataPackageException;
import picocli.CommandLine.Command;

/** Describes data packages anew. */
@Command(name = "describe", mixinStandardHelpOptions = true,
		description = {
				"Write the datapackage.json of data packages anew, after a change of their tables or their document.",
				"One with a problem stays as it is." })
final class DescribeCommand extends PackagesCommand {

	@Override
	boolean run(Path directory) {
		try {
			DataPackage.describe(directory);
			print(directory + ": described\n");
			return true;
		}
		catch (InvalidDataPackageException | UncheckedIOException failure) {
			refuse(directory + ": not described: " + failure.getMessage());
			return false;
		}
	}

}
