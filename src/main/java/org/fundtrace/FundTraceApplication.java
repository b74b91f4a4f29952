package org.fundtrace;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class FundTraceApplication {

	static void main(String[] args) {
		SpringApplication.run(FundTraceApplication.class, args);
	}

}
