package org.fundtrace.graphimport;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.dataset.InvalidDataPackageException;
import org.fundtrace.graphimport.ImportProgress.Step;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Imports accounts. An account is replaced whole in one transaction: readers see the
 * former one or the new one, and a failure leaves the former. Imports follow one another,
 * also those of several processes.
 */
public final class GraphImport {

	/** A cluster may choose another leader meanwhile. */
	private static final RetryTemplate RETRY = new RetryTemplate(
			RetryPolicy.builder().includes(TransientDataAccessException.class).build());

	private final TransactionOperations transaction;

	private final GraphWriter writer;

	private final DatasetWriter dataset;

	GraphImport(TransactionOperations transaction, GraphWriter writer, DatasetWriter dataset) {
		this.transaction = transaction;
		this.writer = writer;
		this.dataset = dataset;
	}

	/**
	 * Reads, checks and imports a data package.
	 * @throws InvalidDataPackageException when anything is wrong with it, with all that
	 * is; nothing is imported then
	 * @throws UnfitValueException when the graph cannot keep a value of it exactly
	 * @throws UncheckedIOException when a file cannot be read
	 */
	public ImportOutcome importPackage(Path directory, ImportProgress progress) {
		return importAccount(DataPackage.read(directory), progress);
	}

	/**
	 * Imports an account; does nothing where the graph holds the same content already.
	 * @throws UnfitValueException when the graph cannot keep a value of it exactly
	 */
	public ImportOutcome importAccount(Account account, ImportProgress progress) {
		AccountGraph graph = AccountGraph.of(account);
		String hash = Revision.of(account, graph);
		boolean changed = !this.dataset.holds(graph.account(), hash)
				&& RETRY.<Boolean>invoke(() -> replace(graph, hash, progress));
		return new ImportOutcome(graph.account(), account.finalAccount().title(), changed,
				revision().orElseThrow(() -> new IllegalStateException("the dataset has no revision")));
	}

	/** Whether the transaction wrote; another import may have been faster. */
	private boolean replace(AccountGraph graph, String hash, ImportProgress progress) {
		boolean written = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			this.dataset.lock();
			if (this.dataset.holds(graph.account(), hash)) {
				return false;
			}
			progress.reached(Step.BEGUN, 0, graph.size());
			this.writer.replace(graph, progress);
			this.dataset.revise(graph.account(), hash);
			return true;
		}));
		if (written) {
			progress.reached(Step.COMMITTED, graph.size(), graph.size());
		}
		return written;
	}

	/** Makes sure that there is a dataset, if only one without accounts. */
	public void prepare() {
		this.transaction.executeWithoutResult((status) -> {
			this.dataset.lock();
			this.dataset.describe();
		});
	}

	/** Whether the graph holds no account. */
	public boolean isEmpty() {
		return this.dataset.isEmpty();
	}

	/** Revision of the dataset; empty before {@link #prepare()} and the first import. */
	public Optional<String> revision() {
		return this.dataset.revision();
	}

}
