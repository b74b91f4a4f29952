package org.fundtrace.graphimport;

/**
 * What an import did.
 *
 * @param account id of the account
 * @param title title of the account
 * @param changed false when the graph held the same content already
 * @param revision revision of the dataset afterwards
 */
public record ImportOutcome(String account, String title, boolean changed, String revision) {
}
