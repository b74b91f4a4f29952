package org.fundtrace.graph;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between a driver and a Neo4j server and notes the messages that the driver sends
 * over Bolt. It understands the handshake and the chunks, nothing else.
 */
public final class BoltProxy implements AutoCloseable {

	/** Messages of the Bolt protocol by their signature byte. */
	private static final Map<Integer, String> NAMES = Map.of(0x0F, "RESET", 0x10, "RUN", 0x11, "BEGIN", 0x12, "COMMIT",
			0x13, "ROLLBACK", 0x2F, "DISCARD", 0x3F, "PULL", 0x66, "ROUTE");

	/** Magic and four versions. */
	private static final int HANDSHAKE_LENGTH = 20;

	private static final int VERSION_LENGTH = 4;

	private static final int MAX_ANSWER_LENGTH = 1024;

	/** The server's answer when it lists its versions and the driver chooses. */
	private static final byte[] MANIFEST = { 0, 0, 1, (byte) 0xFF };

	private final ServerSocket listener;

	private final URI server;

	private final List<String> messages = new CopyOnWriteArrayList<>();

	public BoltProxy(URI server) throws IOException {
		this.server = server;
		this.listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	public URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.listener.getLocalPort());
	}

	/** The messages noted so far that work with transactions, in order. */
	public List<String> messages() {
		return List.copyOf(this.messages);
	}

	public void forget() {
		this.messages.clear();
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.listener.accept();
				Thread.ofVirtual().start(() -> serve(client));
			}
		}
		catch (IOException ex) {
			// closed
		}
	}

	private void serve(Socket client) {
		try (client; Socket upstream = new Socket(this.server.getHost(), this.server.getPort())) {
			DataInputStream fromClient = new DataInputStream(client.getInputStream());
			InputStream fromServer = upstream.getInputStream();
			forward(fromClient, upstream.getOutputStream(), HANDSHAKE_LENGTH);
			byte[] answer = forwardAtOnce(fromServer, client.getOutputStream());
			Thread answers = Thread.ofVirtual().start(() -> copy(fromServer, client));
			if (Arrays.equals(answer, 0, VERSION_LENGTH, MANIFEST, 0, VERSION_LENGTH)) {
				forward(fromClient, upstream.getOutputStream(), VERSION_LENGTH + 1);
			}
			note(fromClient, upstream.getOutputStream());
			answers.join();
		}
		catch (EOFException | SocketException ex) {
			// one side hung up
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** The driver wants the answer to its handshake in one piece. */
	private static byte[] forwardAtOnce(InputStream from, OutputStream to) throws IOException {
		byte[] answer = new byte[MAX_ANSWER_LENGTH];
		int length = from.read(answer);
		if (length < VERSION_LENGTH) {
			throw new EOFException();
		}
		to.write(answer, 0, length);
		to.flush();
		return answer;
	}

	private static void forward(InputStream from, OutputStream to, int length) throws IOException {
		to.write(from.readNBytes(length));
		to.flush();
	}

	private static void copy(InputStream from, Socket to) {
		try {
			from.transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// one side hung up
		}
	}

	/** Forwards chunk by chunk; the second byte of a message is its signature. */
	private void note(DataInputStream in, OutputStream out) throws IOException {
		boolean messageStarts = true;
		while (true) {
			int length = in.readUnsignedShort();
			byte[] chunk = in.readNBytes(length);
			if (messageStarts && length > 1) {
				String name = NAMES.get(chunk[1] & 0xFF);
				if (name != null) {
					this.messages.add(name);
				}
			}
			out.write(new byte[] { (byte) (length >> Byte.SIZE), (byte) length });
			out.write(chunk);
			out.flush();
			messageStarts = length == 0;
		}
	}

	@Override
	public void close() throws IOException {
		this.listener.close();
	}

}
