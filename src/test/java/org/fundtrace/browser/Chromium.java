package org.fundtrace.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * A headless Chromium of its own: a fresh profile, no traffic in the background, ended
 * and removed on close.
 */
public final class Chromium implements AutoCloseable {

	private static final Duration START = Duration.ofSeconds(60);

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	// --no-sandbox since tests run as root in containers; the browser sees only pages of
	// ours
	private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
			"--disable-component-update", "--disable-sync", "--window-size=1400,900", "--remote-debugging-port=0");

	private final Path profile;

	private final Process process;

	private Chromium(Path profile, Process process) {
		this.profile = profile;
		this.process = process;
	}

	/**
	 * The installed browser.
	 * @return the first of {@code chromium}, {@code chromium-browser} and
	 * {@code google-chrome} on the path
	 */
	public static Optional<Path> findBinary() {
		String path = System.getenv().getOrDefault("PATH", "");
		return NAMES.stream()
			.flatMap((name) -> Stream.of(path.split(File.pathSeparator)).map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	public static Chromium start(Path binary) throws IOException {
		Path profile = Files.createTempDirectory("chromium");
		List<String> command = Stream.concat(Stream.of(binary.toString(), "--user-data-dir=" + profile), FLAGS.stream())
			.toList();
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		return new Chromium(profile, builder.start());
	}

	/**
	 * Opens an empty page.
	 * @return the page, ready for commands
	 * @throws IOException when the browser has not come up within a minute
	 */
	public BrowserPage open() throws IOException, InterruptedException {
		return BrowserPage.open(awaitPort());
	}

	private int awaitPort() throws IOException, InterruptedException {
		Path file = this.profile.resolve("DevToolsActivePort");
		Instant deadline = Instant.now().plus(START);
		while (Instant.now().isBefore(deadline) && this.process.isAlive()) {
			List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
			if (lines.size() == 2) {
				return Integer.parseInt(lines.getFirst());
			}
			Thread.sleep(50);
		}
		throw new IOException("Chromium did not come up: alive=" + this.process.isAlive());
	}

	@Override
	public void close() {
		List<ProcessHandle> children = this.process.descendants().toList();
		this.process.destroy();
		await();
		children.forEach(ProcessHandle::destroyForcibly);
		// a child may still be writing: what it leaves behind is no failure of the test
		FileSystemUtils.deleteRecursively(this.profile.toFile());
	}

	private void await() {
		try {
			if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

}
