package org.fundtrace.graphimport;

/** Hears how far an import has come. Called on the importing thread. */
public interface ImportProgress {

	/** Hears nothing. */
	ImportProgress SILENT = (step, done, total) -> {
	};

	/**
	 * One step further.
	 * @param done how many nodes and relationships are written
	 * @param total how many there are to write
	 */
	void reached(Step step, int done, int total);

	/** The steps of an import, in order. */
	enum Step {

		/** The account is sound, and the transaction has begun. */
		BEGUN,

		/** The account's former nodes are deleted. */
		CLEARED,

		/** Some of the nodes and relationships are written; comes several times. */
		WRITTEN,

		/** The transaction is committed: readers see the account. */
		COMMITTED

	}

}
