package org.fundtrace.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line to a server that can be cut. */
final class CutProxy implements AutoCloseable {

	private final URI server;

	private final ServerSocket listener;

	private final List<Socket> sockets = new CopyOnWriteArrayList<>();

	CutProxy(URI server) throws IOException {
		this.server = server;
		this.listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.listener.getLocalPort());
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.listener.accept();
				Socket upstream = new Socket(this.server.getHost(), this.server.getPort());
				this.sockets.addAll(List.of(client, upstream));
				Thread.ofVirtual().start(() -> copy(client, upstream));
				Thread.ofVirtual().start(() -> copy(upstream, client));
			}
		}
		catch (IOException ex) {
			// closed
		}
	}

	private static void copy(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// one side hung up
		}
	}

	/** Nothing goes through any more, and nobody gets a new line. */
	void cut() throws IOException {
		this.listener.close();
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	@Override
	public void close() throws IOException {
		cut();
	}

}
