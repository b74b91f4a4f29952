package org.fundtrace.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What is done with each of several data packages; needs neither the store nor the
 * network.
 */
abstract class PackagesCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init") // set by picocli
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "1..*", description = "the directory of a data package")
	private List<Path> directories = List.of();

	@Override
	public Integer call() {
		boolean sound = true;
		for (Path directory : this.directories) {
			sound &= run(directory);
		}
		return sound ? FundTraceCommand.OK : FundTraceCommand.PROBLEMS;
	}

	/** Does it with one, and says whether nothing is wrong. */
	abstract boolean run(Path directory);

	void print(String text) {
		this.spec.commandLine().getOut().print(text);
		this.spec.commandLine().getOut().flush();
	}

	void refuse(String sentence) {
		this.spec.commandLine().getErr().println(sentence);
	}

}
