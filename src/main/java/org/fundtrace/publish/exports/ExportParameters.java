package org.fundtrace.publish.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.fundtrace.publish.exports.BadParametersException.Fault;
import org.jspecify.annotations.Nullable;

/** The parameters of one request for a list. */
final class ExportParameters {

	private static final List<String> INPUTS = List.of("where", "orderBy");

	private static final String LIMIT = "limit";

	private static final String MARK = "bom";

	private static final List<String> KNOWN = Stream.concat(INPUTS.stream(), Stream.of(LIMIT, MARK)).toList();

	private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,17}");

	private final Map<String, List<String>> parameters;

	private final ExportFormat format;

	private final List<Fault> faults = new ArrayList<>();

	ExportParameters(Map<String, List<String>> parameters, ExportFormat format) {
		this.parameters = parameters;
		this.format = format;
	}

	/**
	 * Reads them all.
	 * @throws BadParametersException with all that is wrong
	 */
	ExportRequest read(ExportList list) {
		checkNames();
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		for (String input : INPUTS) {
			value(input).ifPresent((text) -> readInput(list, input, text, variables));
		}
		ExportRequest request = new ExportRequest(list, this.format, variables, limit(), mark());
		if (!this.faults.isEmpty()) {
			throw new BadParametersException(this.faults);
		}
		return request;
	}

	private void checkNames() {
		this.parameters.keySet()
			.stream()
			.filter((name) -> !KNOWN.contains(name))
			.forEach((name) -> fault(name,
					"There is no parameter %s. The parameters are %s".formatted(name, String.join(", ", KNOWN))));
	}

	private void readInput(ExportList list, String name, String text, Map<String, @Nullable Object> variables) {
		try {
			variables.put(name, InputText.parse(list.operation(), name, text));
		}
		catch (IllegalArgumentException ex) {
			fault(name,
					"%s cannot be read: %s. It is a GraphQL input such as {fiscalYear: {eq: 2023}} or [{field: NAME}]"
						.formatted(name, ex.getMessage()));
		}
	}

	private long limit() {
		Optional<String> limit = value(LIMIT);
		if (limit.isPresent() && !COUNT.matcher(limit.get()).matches()) {
			fault(LIMIT, "limit is %s. It is how many rows at most, a positive integer".formatted(limit.get()));
			return 1;
		}
		return limit.map(Long::valueOf).orElse(Long.MAX_VALUE);
	}

	private boolean mark() {
		Optional<String> mark = value(MARK);
		if (mark.isPresent() && !List.of("true", "false").contains(mark.get())) {
			fault(MARK, "bom is %s. It is true or false".formatted(mark.get()));
		}
		else if (mark.isPresent() && this.format != ExportFormat.CSV) {
			fault(MARK, "bom is for csv alone; leave it out of " + this.format.ending());
		}
		return mark.filter("true"::equals).isPresent();
	}

	private Optional<String> value(String name) {
		List<String> values = this.parameters.getOrDefault(name, List.of());
		if (values.size() > 1) {
			fault(name, "%s is given %d times. Give it once".formatted(name, values.size()));
		}
		return values.stream().findFirst();
	}

	private void fault(String parameter, String message) {
		this.faults.add(new Fault(parameter, message));
	}

}
