package org.fundtrace.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NodeIdTests {

	/** SHA-256 of "abc" begins with ba7816bf8f01cfea4141 (FIPS 180-2, B.1). */
	@Test
	void keepsTheFirstEightyBitsInCrockfordBase32() {
		assertThat(NodeId.ofKey(Labels.FUNCTIONAL_CLASS, "abc")).isEqualTo("functionalClass:q9w1dfwf077ymga1");
	}

	@Test
	void keepsPartsApart() {
		assertThat(NodeId.ofKey(Labels.UNIT, "ab", "c")).isNotEqualTo(NodeId.ofKey(Labels.UNIT, "a", "bc"));
	}

	@Test
	void takesACodeAsItIs() {
		assertThat(NodeId.ofCode(Labels.FUNDING_SOURCE, "central")).isEqualTo("fundingSource:central");
	}

	@Test
	void givesTheKeyBack() {
		assertThat(NodeId.key("fundingSource:central")).isEqualTo("central");
	}

}
