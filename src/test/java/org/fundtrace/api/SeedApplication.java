package org.fundtrace.api;

import org.fundtrace.RunningApplication;
import org.fundtrace.graph.TestGraph;

/** One application with the seed for all tests of this process. */
public final class SeedApplication {

	private static final RunningApplication SHARED = start();

	private SeedApplication() {
	}

	public static RunningApplication get() {
		return SHARED;
	}

	private static RunningApplication start() {
		TestGraph.clear();
		return RunningApplication.start(TestGraph.properties());
	}

}
