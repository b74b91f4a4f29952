package org.fundtrace.budget;

/** A row whose key is made of others of its values. */
public interface ComposedKey {

	/** The key. */
	String key();

	/** What the key is made to be. */
	String composedKey();

}
