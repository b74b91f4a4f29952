package org.fundtrace.query.flow;

import java.util.List;

/**
 * The money of one node as a flow that can be drawn.
 *
 * @param nodes by layer, then by the execution that flows in, then by id
 * @param links by the layer of their ends, then by execution, then by the ids
 * @param residuals by layer, subject and measure
 * @param omitted how many links a limit left out
 */
public record Flow(List<FlowNode> nodes, List<FlowLink> links, List<FlowResidual> residuals, long omitted) {
}
