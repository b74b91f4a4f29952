package org.fundtrace;

import org.fundtrace.cli.FundTraceCommand;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class FundTraceApplication {

	/**
	 * What Netty does without, unless it is told otherwise, costs a seventh of the
	 * processor time of an answer that is read over Bolt.
	 */
	private static final String WITHOUT_UNSAFE = "io.netty.noUnsafe";

	static void main(String[] args) {
		System.setProperty(WITHOUT_UNSAFE, System.getProperty(WITHOUT_UNSAFE, "false"));
		int status = FundTraceCommand.run(FundTraceApplication.class, args);
		if (status != 0) {
			System.exit(status);
		}
	}

}
