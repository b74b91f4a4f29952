package org.fundtrace.graphimport;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.dataset.InvalidDataPackageException;
import org.fundtrace.graph.GraphTransaction;
import org.fundtrace.graph.GraphTransactions;
import org.fundtrace.graph.GraphWriteException;
import org.fundtrace.graphimport.AccountsAhead.Ahead;
import org.fundtrace.graphimport.DatasetNode.StoredAccount;
import org.fundtrace.graphimport.ImportProgress.Step;
import org.jspecify.annotations.Nullable;

/**
 * Imports accounts. An account is replaced whole in one transaction: readers see the
 * former one or the new one, and a failure leaves the former. Imports follow one another,
 * also those of several processes.
 */
public final class GraphImport {

	private final GraphTransactions transactions;

	/** Of the last import; another process may have gone on since. */
	private volatile @Nullable Ledger ledger;

	GraphImport(GraphTransactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * Reads, checks and imports a data package.
	 * @throws InvalidDataPackageException when anything is wrong with it, with all that
	 * is; nothing is imported then
	 * @throws UnfitValueException when the graph cannot keep a value of it exactly
	 * @throws GraphWriteException when the store does not write it
	 */
	public ImportOutcome importPackage(Path directory, ImportProgress progress) {
		return importAccount(DataPackage.read(directory), progress);
	}

	/**
	 * Imports an account; does nothing where the graph holds the same content already.
	 * @throws UnfitValueException when the graph cannot keep a value of it exactly
	 * @throws GraphWriteException when the store does not write it
	 */
	public ImportOutcome importAccount(Account account, ImportProgress progress) {
		return importPrepared(PreparedAccount.of(account), progress);
	}

	/**
	 * Imports accounts one after the other, each in a transaction of its own. While one
	 * is written, the next is read and audited; only these two are in memory. One that
	 * cannot be read or written, for whatever reason, leaves the others as they are.
	 * @param sources taken on another thread, one after the other
	 */
	public void importAll(Stream<ImportSource> sources, ImportListener listener) {
		try (AccountsAhead accounts = new AccountsAhead(sources.iterator())) {
			for (Ahead next = accounts.take(); next != null; next = accounts.take()) {
				importAhead(next, listener);
			}
		}
	}

	private void importAhead(Ahead ahead, ImportListener listener) {
		PreparedAccount account = ahead.account();
		if (account == null) {
			listener.failed(ahead.source(), Objects.requireNonNull(ahead.failure()));
			return;
		}
		ImportProgress progress = listener.begins(ahead.source());
		ImportOutcome outcome;
		try {
			outcome = importPrepared(account, progress);
		}
		catch (RuntimeException failure) {
			listener.failed(ahead.source(), failure);
			return;
		}
		listener.imported(ahead.source(), outcome);
	}

	private ImportOutcome importPrepared(PreparedAccount account, ImportProgress progress) {
		StoredAccount stored = this.transactions
			.write((transaction) -> new DatasetNode(transaction).find(account.id()));
		if (account.hash().equals(stored.hash())) {
			return account.outcome(false, Objects.requireNonNull(stored.revision(), "the dataset has no revision"));
		}
		Replacement done = this.transactions.write((transaction) -> replace(transaction, account, progress));
		this.ledger = done.ledger();
		if (done.isWritten()) {
			progress.reached(Step.COMMITTED, account.graph().size(), account.graph().size());
		}
		return account.outcome(done.isWritten(), done.ledger().revision());
	}

	/** Another import may have been faster. */
	private Replacement replace(GraphTransaction transaction, PreparedAccount account, ImportProgress progress) {
		DatasetNode dataset = new DatasetNode(transaction);
		StoredAccount stored = dataset.lock(account.id());
		Ledger before = ledgerOf(stored.revision(), transaction);
		if (account.hash().equals(stored.hash())) {
			return new Replacement(false, before);
		}
		progress.reached(Step.BEGUN, 0, account.graph().size());
		new GraphWriter(transaction, account.graph(), progress).replace(stored.isHeld(), stored.named());
		Ledger after = before.with(account.id(), account.hash());
		dataset.describe(after.revision());
		return new Replacement(true, after);
	}

	private Ledger ledgerOf(@Nullable String revision, GraphTransaction transaction) {
		Ledger known = this.ledger;
		return (known != null && known.revision().equals(revision)) ? known : Ledger.read(transaction);
	}

	/** Makes sure that there is a dataset, if only one without accounts. */
	public void prepare() {
		this.transactions.write((transaction) -> {
			DatasetNode dataset = new DatasetNode(transaction);
			dataset.lock("");
			Ledger read = Ledger.read(transaction);
			dataset.describe(read.revision());
			return read;
		});
	}

	/** Whether the graph holds no account. */
	public boolean isEmpty() {
		return this.transactions
			.write((transaction) -> transaction.run("CYPHER 25 MATCH (a:FinalAccount) RETURN a.id AS id LIMIT 1",
					Map.of()))
			.isEmpty();
	}

	/** Revision of the dataset; empty before {@link #prepare()} and the first import. */
	public Optional<String> revision() {
		return Optional
			.ofNullable(this.transactions.write((transaction) -> new DatasetNode(transaction).find("")).revision());
	}

	/**
	 * What a transaction did.
	 *
	 * @param ledger the accounts afterwards
	 */
	private record Replacement(boolean isWritten, Ledger ledger) {
	}

}
