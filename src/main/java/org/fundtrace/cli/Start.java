package org.fundtrace.cli;

import java.util.List;
import java.util.Optional;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Spring for a command. */
final class Start {

	/** Ten seconds protect a server from its clients; who runs a command may wait. */
	private static final String PATIENT = "fundtrace.limits.timeout=10m";

	private Start() {
	}

	/**
	 * The started context; empty after a failure, which has been reported then.
	 */
	static Optional<ConfigurableApplicationContext> tryStart(Class<?> source, WebApplicationType type,
			List<String> settings) {
		SpringApplicationBuilder application = new SpringApplicationBuilder(source).web(type)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false);
		if (type == WebApplicationType.NONE) {
			application.properties(PATIENT);
		}
		try {
			return Optional.of(application.run(settings.toArray(String[]::new)));
		}
		catch (RuntimeException reported) {
			return Optional.empty();
		}
	}

}
