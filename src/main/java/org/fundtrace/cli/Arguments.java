package org.fundtrace.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was typed, in two parts: {@code --NAME=VALUE} with a point in the name is a
 * setting of the application, everything else belongs to the command.
 */
record Arguments(List<String> command, List<String> settings) {

	private static final Pattern SETTING = Pattern.compile("--[A-Za-z][\\w-]*(?:\\.[\\w\\[\\]-]+)+=.*", Pattern.DOTALL);

	static Arguments split(String... args) {
		Map<Boolean, List<String>> parts = Arrays.stream(args)
			.collect(Collectors.partitioningBy((arg) -> SETTING.matcher(arg).matches()));
		return new Arguments(parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()));
	}

}
