package org.fundtrace.api;

import org.fundtrace.query.answer.Answer;
import org.fundtrace.query.answer.Token.Mark;
import org.fundtrace.query.answer.Token.Name;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an answer as JSON, one token after the other. */
final class AnswerSerializer extends StdSerializer<Answer> {

	AnswerSerializer() {
		super(Answer.class);
	}

	@Override
	public void serialize(Answer answer, JsonGenerator json, SerializationContext context) {
		answer.tokens().forEach((token) -> write(token, json));
	}

	private static void write(Object token, JsonGenerator json) {
		switch (token) {
			case Name name -> json.writeName(name.key());
			case String text -> json.writeString(text);
			case Mark mark -> write(mark, json);
			case Boolean truth -> json.writeBoolean(truth);
			case Integer number -> json.writeNumber(number);
			// the score of a hit
			case Double number -> json.writeNumber(number);
			default -> throw new IllegalStateException("No JSON is known for a " + token.getClass().getSimpleName());
		}
	}

	private static void write(Mark mark, JsonGenerator json) {
		switch (mark) {
			case OBJECT -> json.writeStartObject();
			case END_OF_OBJECT -> json.writeEndObject();
			case LIST -> json.writeStartArray();
			case END_OF_LIST -> json.writeEndArray();
			case NULL -> json.writeNull();
		}
	}

}
