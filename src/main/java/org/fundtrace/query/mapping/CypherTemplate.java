package org.fundtrace.query.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A piece of Cypher from the SDL in which {@code this}, {@code node} and {@code via}
 * stand for variables and {@code $name} for arguments. The text comes from the schema
 * alone, never from a client.
 */
public record CypherTemplate(String text) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\w+)|(?<![\\w.$'])(this|node|via)(?!\\w)");

	/** Whether it has a placeholder for a variable: this, node or via. */
	public boolean binds(String variable) {
		Matcher matcher = PLACEHOLDER.matcher(this.text);
		return matcher.results().anyMatch((result) -> variable.equals(result.group(2)));
	}

	/** Whether it has a placeholder for the argument of such a name. */
	public boolean takes(String argument) {
		Matcher matcher = PLACEHOLDER.matcher(this.text);
		return matcher.results().anyMatch((result) -> argument.equals(result.group(1)));
	}

	/**
	 * The text with variables and parameters put in.
	 * @param parameters gives the parameter, {@code $p1}, that an argument is bound to
	 */
	public String render(String self, @Nullable String node, @Nullable String via, Parameters parameters) {
		return PLACEHOLDER.matcher(this.text).replaceAll((result) -> {
			if (result.group(1) != null) {
				return Matcher.quoteReplacement(parameters.parameterOf(result.group(1)));
			}
			return switch (result.group(2)) {
				case "this" -> self;
				case "node" -> name(node);
				default -> name(via);
			};
		});
	}

	/** The text with variables put in, where no argument is given. */
	public String render(String self, @Nullable String node) {
		return render(self, node, null, (argument) -> "null");
	}

	private String name(@Nullable String variable) {
		if (variable == null) {
			throw new IllegalStateException("No variable for a placeholder in: " + this.text);
		}
		return variable;
	}

	/** The parameters that a field's arguments are bound to. */
	@FunctionalInterface
	public interface Parameters {

		/** The parameter of an argument, such as {@code $p1}. */
		String parameterOf(String argument);

	}

}
