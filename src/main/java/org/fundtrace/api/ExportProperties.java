package org.fundtrace.api;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What lists that are taken away may take.
 *
 * @param concurrent how many are written at once
 * @param pageSize how many rows one read transaction gives
 * @param timeout how long one may be written, however slowly it is taken
 * @param retryAfter when a client that is one too many, or who asks while the store does
 * not answer, is told to come back
 */
@ConfigurationProperties("fundtrace.export")
public record ExportProperties(@DefaultValue("2") int concurrent, @DefaultValue("1000") int pageSize,
		@DefaultValue("30m") Duration timeout, @DefaultValue("30s") Duration retryAfter) {

	public ExportProperties {
		if (concurrent < 1 || pageSize < 1) {
			throw new IllegalArgumentException(
					"fundtrace.export.concurrent is %d and fundtrace.export.page-size %d; both are 1 at least"
						.formatted(concurrent, pageSize));
		}
	}

}
