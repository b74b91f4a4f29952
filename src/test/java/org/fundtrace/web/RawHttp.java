package org.fundtrace.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** HTTP/1.1 on a bare socket, so that nothing is mended on the way. */
final class RawHttp implements AutoCloseable {

	private static final int TIMEOUT = 60_000;

	private final Socket socket;

	private final InputStream in;

	/** Asks for a path; nothing of it is escaped. */
	RawHttp(int port, String path) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.socket.setSoTimeout(TIMEOUT);
		this.in = this.socket.getInputStream();
		String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path);
		this.socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
	}

	/** The head of the answer. */
	String head() throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			head.append((char) readByte());
		}
		return head.toString();
	}

	/**
	 * One chunk of the body; empty for the last one.
	 * @throws IOException when the connection ends before it
	 */
	String chunk() throws IOException {
		StringBuilder size = new StringBuilder();
		while (size.indexOf("\r\n") < 0) {
			size.append((char) readByte());
		}
		byte[] content = this.in.readNBytes(Integer.parseInt(size.toString().strip(), 16));
		readByte();
		readByte();
		return new String(content, StandardCharsets.ISO_8859_1);
	}

	private int readByte() throws IOException {
		int next = this.in.read();
		if (next < 0) {
			throw new IOException("the connection has ended");
		}
		return next;
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
