package org.fundtrace;

import org.fundtrace.cli.FundTraceCommand;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class FundTraceApplication {

	static void main(String[] args) {
		int status = FundTraceCommand.run(FundTraceApplication.class, args);
		if (status != 0) {
			System.exit(status);
		}
	}

}
