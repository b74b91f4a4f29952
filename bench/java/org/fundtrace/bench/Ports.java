package org.fundtrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Ports of this machine. */
final class Ports {

	private Ports() {
	}

	/** One that nobody listens on. */
	static String free() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return Integer.toString(socket.getLocalPort());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
