package org.fundtrace.query.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.fundtrace.graph.Utf8Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JSON in UTF-8, which grows at its end and can be cut back. */
final class JsonText {

	static final SerializableString NULL = new SerializedString("null");

	private static final SerializableString QUOTE = new SerializedString("\"");

	private static final TypeReference<@Nullable Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {
	};

	/** No array can be longer. */
	private static final int LONGEST = Integer.MAX_VALUE - 8;

	private final int limit;

	private byte[] bytes;

	private int length;

	/**
	 * No text yet, with place for so many bytes.
	 * @param limit how long it may become
	 */
	JsonText(int expected, int limit) {
		this.bytes = new byte[expected];
		this.limit = limit;
	}

	int length() {
		return this.length;
	}

	/** Takes back what was added since it was so long. */
	void cutTo(int length) {
		this.length = length;
	}

	/** Adds a text as it is. */
	void add(SerializableString text) {
		add(text.asUnquotedUTF8());
	}

	private void add(byte[] text) {
		int begin = extendBy(text.length);
		System.arraycopy(text, 0, this.bytes, begin, text.length);
	}

	/**
	 * Makes place for so many bytes; where it begins. It may be too much, and is taken
	 * back then: what is there already counts, and something always follows.
	 */
	private int extendBy(int more) {
		int begin = this.length;
		if (begin > this.limit) {
			throw new AnswerTooLongException(this.limit);
		}
		this.length = Math.addExact(begin, more);
		if (this.length > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, (int) Math.min(2L * this.length, LONGEST));
		}
		return begin;
	}

	/** Adds a string, number or boolean. */
	void addValue(Object value) {
		switch (value) {
			case String text -> addString(text);
			// the score of a hit is a Double, and nothing else
			case Integer _, Double _, Boolean _ -> add(value.toString().getBytes(StandardCharsets.UTF_8));
			default -> throw new IllegalStateException("No JSON is known for a " + value.getClass().getSimpleName());
		}
	}

	/** Adds a string; half of a surrogate pair becomes a question mark. */
	void addString(String text) {
		int before = this.length;
		add(QUOTE);
		int begin = extendBy(Math.multiplyExact(text.length(), PlainText.LONGEST_CHAR));
		int end = PlainText.encode(text, this.bytes, begin);
		if (end < 0) {
			cutTo(before);
			byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
			addText(new Utf8Text(utf8, 0, utf8.length));
			return;
		}
		cutTo(end);
		add(QUOTE);
	}

	/**
	 * Adds a string that is UTF-8 already. Most stand as they are; the others are taken
	 * back and escaped.
	 */
	void addText(Utf8Text text) {
		add(QUOTE);
		int begin = extendBy(text.length());
		text.copyTo(this.bytes, begin);
		if (!PlainText.isAll(this.bytes, begin, this.length)) {
			cutTo(begin);
			add(JsonStringEncoder.getInstance().quoteAsUTF8(text.toString()));
		}
		add(QUOTE);
	}

	/** The object that it is, as a map; null where it is null. */
	@Nullable Map<String, @Nullable Object> read() {
		return JsonMapper.shared().readValue(this.bytes, 0, this.length, OBJECT);
	}

	void writeTo(OutputStream out) throws IOException {
		out.write(this.bytes, 0, this.length);
	}

}
