package org.fundtrace.query.flow;

import java.util.List;
import java.util.Map;

/**
 * The rows that a flow is made from.
 *
 * @param start the node that the trace starts from
 * @param limit how many links a layer of money keeps
 * @param whole of a source: what it gave to all departments; of a department: the totals
 * of its own evaluation; of a unit: the totals of all its projects
 * @param parties of a source: the departments, within the limit; of a department: all its
 * sources
 * @param partiesBeyond how many departments are beyond the limit
 * @param projects the projects within the limit
 * @param projectsBeyond how many projects are beyond the limit, by their holder
 * @param allocations what sources gave to the projects, as far as it is shown
 * @param outcomes the indicators of the projects, and of the department itself
 */
public record FlowFacts(FlowNode start, int limit, Amounts whole, List<PartyFact> parties, long partiesBeyond,
		List<ProjectFact> projects, Map<String, Long> projectsBeyond, List<AllocationFact> allocations,
		List<OutcomeFact> outcomes) {

	List<ProjectFact> projectsOf(FlowNode holder) {
		return this.projects.stream().filter((fact) -> fact.holder().equals(holder.id())).toList();
	}

	long projectsBeyond(FlowNode holder) {
		return this.projectsBeyond.getOrDefault(holder.id(), 0L);
	}

}
