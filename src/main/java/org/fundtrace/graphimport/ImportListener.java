package org.fundtrace.graphimport;

/**
 * Hears what becomes of several accounts, in their order. Called on the importing thread;
 * what it throws ends the import of all.
 */
public interface ImportListener {

	/** Hears nothing but the first failure, which ends the import. */
	ImportListener STRICT = new ImportListener() {
	};

	/** An account is read, and its import begins. */
	default ImportProgress begins(ImportSource source) {
		return ImportProgress.SILENT;
	}

	/** An account is imported, or was there already. */
	default void imported(ImportSource source, ImportOutcome outcome) {
	}

	/** An account could not be read or written; the graph holds what it held of it. */
	default void failed(ImportSource source, RuntimeException failure) {
		throw failure;
	}

}
