package org.fundtrace.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.fundtrace.publish.packages.AccountPackage;
import org.fundtrace.publish.packages.DataPackages;
import org.fundtrace.publish.packages.OccupiedDirectoryException;
import org.fundtrace.publish.packages.PackageDirectory;
import org.fundtrace.publish.packages.UnpublishableAccountException;
import org.fundtrace.query.OperationFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Exports accounts as data packages; starts the store, but no web server. */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = "Export the accounts of the graph as data packages, each to a directory of its own in DIR.")
final class ExportCommand implements Callable<Integer> {

	private final List<String> settings;

	@Spec
	@SuppressWarnings("NullAway.Init") // set by picocli
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", description = "the directory to write to; it is made where it is missing")
	@SuppressWarnings("NullAway.Init") // set by picocli
	private Path directory;

	@Option(names = "--account", paramLabel = "ID",
			description = "export this account alone, such as finalAccount:4mxtdkyzg9b3098t")
	private @Nullable String account;

	ExportCommand(List<String> settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		return Start.tryStart(ExportApplication.class, WebApplicationType.NONE, this.settings)
			.map(this::exportAll)
			.orElse(FundTraceCommand.PROBLEMS);
	}

	private int exportAll(ConfigurableApplicationContext context) {
		try (context) {
			DataPackages packages = context.getBean(DataPackages.class);
			List<String> accounts = packages.accounts();
			if (this.account != null && !accounts.contains(this.account)) {
				return refuse("There is no account %s in the graph, which holds: %s".formatted(this.account,
						String.join(", ", accounts)));
			}
			if (accounts.isEmpty()) {
				return refuse("The graph holds no account: import one, or name the store with --fundtrace.data-dir=DIR"
						+ " or --fundtrace.neo4j.uri=neo4j://HOST:7687.");
			}
			return exportAll(packages, (this.account != null) ? List.of(this.account) : accounts);
		}
		catch (OperationFailedException failure) {
			return refuse("The accounts cannot be read: " + failure.getMessage());
		}
	}

	private int exportAll(DataPackages packages, List<String> accounts) {
		boolean sound = true;
		for (String each : accounts) {
			sound &= export(packages, each);
		}
		return sound ? FundTraceCommand.OK : FundTraceCommand.PROBLEMS;
	}

	private boolean export(DataPackages packages, String id) {
		try {
			packages.find(id).ifPresent(this::write);
			return true;
		}
		catch (OccupiedDirectoryException | UnpublishableAccountException | UncheckedIOException
				| OperationFailedException failure) {
			refuse(id + ": not exported: " + failure.getMessage());
			return false;
		}
	}

	private void write(AccountPackage published) {
		boolean written = new PackageDirectory(this.directory).write(published);
		PrintWriter out = this.spec.commandLine().getOut();
		out.println("%s: %s %s, revision %s".formatted(published.slug(), written ? "written" : "unchanged",
				published.account().finalAccount().title(), published.revision()));
		out.flush();
	}

	private int refuse(String sentence) {
		this.spec.commandLine().getErr().println(sentence);
		return FundTraceCommand.PROBLEMS;
	}

}
