package org.fundtrace.graphimport;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Department;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.NodeId;
import org.jspecify.annotations.Nullable;

/** A region that departments name. */
record Region(String name, @Nullable String code) {

	static List<Region> list(Account account) {
		return account.departments().stream().flatMap(Region::of).distinct().toList();
	}

	/** Id of the region of a department; null where it names none. */
	static @Nullable String id(Department department) {
		return (department.region() != null) ? NodeId.ofKey(Labels.REGION, department.region()) : null;
	}

	String id() {
		return NodeId.ofKey(Labels.REGION, this.name);
	}

	private static Stream<Region> of(Department department) {
		return Stream.ofNullable(department.region())
			.filter(Objects::nonNull)
			.map((name) -> new Region(name, department.regionCode()));
	}

}
