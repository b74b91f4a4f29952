package org.fundtrace.graphimport;

import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

/**
 * Reads, audits and maps accounts on a thread of its own, one ahead of the one that is
 * written, so that no more than two are in memory.
 */
final class AccountsAhead implements AutoCloseable {

	private final Iterator<ImportSource> sources;

	private final ExecutorService thread = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("import-", 0).daemon().factory());

	private CompletableFuture<@Nullable Ahead> next;

	AccountsAhead(Iterator<ImportSource> sources) {
		this.sources = sources;
		this.next = begin();
	}

	/** The next account, and begins with the one after it; null behind the last. */
	@Nullable Ahead take() {
		Ahead taken = await();
		if (taken != null) {
			this.next = begin();
		}
		return taken;
	}

	private CompletableFuture<@Nullable Ahead> begin() {
		return CompletableFuture.supplyAsync(this::prepareNext, this.thread);
	}

	private @Nullable Ahead prepareNext() {
		return this.sources.hasNext() ? prepare(this.sources.next()) : null;
	}

	private static Ahead prepare(ImportSource source) {
		try {
			return new Ahead(source, PreparedAccount.of(source.account().get()), null);
		}
		catch (RuntimeException failure) {
			return new Ahead(source, null, failure);
		}
	}

	private @Nullable Ahead await() {
		try {
			return this.next.join();
		}
		catch (CompletionException failure) {
			if (failure.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw failure;
		}
	}

	/** Waits for what it has begun. */
	@Override
	public void close() {
		this.thread.close();
	}

	/**
	 * An account whose turn it is.
	 *
	 * @param account null where it could not be read
	 * @param failure why not
	 */
	record Ahead(ImportSource source, @Nullable PreparedAccount account, @Nullable RuntimeException failure) {
	}

}
