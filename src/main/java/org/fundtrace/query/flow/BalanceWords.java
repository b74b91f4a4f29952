package org.fundtrace.query.flow;

import java.util.List;

/**
 * What a note says of what is missing.
 *
 * @param unstated the sentence for a whole that nothing states
 * @param partless the sentence for a whole without links
 * @param remarks sentences that hold in any case
 */
record BalanceWords(String unstated, String partless, List<String> remarks) {

	BalanceWords(String unstated, String partless) {
		this(unstated, partless, List.of());
	}

}
