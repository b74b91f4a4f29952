package org.fundtrace.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import org.fundtrace.api.ExportProperties;

import org.springframework.stereotype.Component;

/** Bounds how many exports are written at once; one too many is sent away. */
@Component
class ExportSlots {

	private final Semaphore free;

	private final Duration retryAfter;

	ExportSlots(ExportProperties properties) {
		this.free = new Semaphore(properties.concurrent());
		this.retryAfter = properties.retryAfter();
	}

	/**
	 * Takes a slot, to be given back.
	 * @throws BusyException when none is free
	 */
	void take() {
		if (!this.free.tryAcquire()) {
			throw new BusyException(this.retryAfter);
		}
	}

	void giveBack() {
		this.free.release();
	}

	/** All slots are taken. */
	static final class BusyException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		BusyException(Duration retryAfter) {
			super("As many exports are being written as may be at once. Try again in %d seconds"
				.formatted(retryAfter.toSeconds()));
		}

	}

}
