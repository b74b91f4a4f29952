package org.fundtrace.publish.exports;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Reads what is asked for of the lists. */
@Component
public final class Exports {

	private final ExportLists lists;

	Exports(ExportLists lists) {
		this.lists = lists;
	}

	/**
	 * Reads a request.
	 * @param file the list and the format: {@code projects.csv}
	 * @param parameters those of the query, each with all values that it has there
	 * @throws UnknownExportException when there is no such file
	 * @throws BadParametersException when parameters are wrong, with all that is
	 */
	public ExportRequest read(String file, Map<String, List<String>> parameters) {
		int dot = file.lastIndexOf('.');
		ExportList list = this.lists.find((dot < 0) ? file : file.substring(0, dot)).orElseThrow(() -> unknown(file));
		ExportFormat format = ExportFormat.find(file.substring(dot + 1)).orElseThrow(() -> unknown(file));
		return new ExportParameters(parameters, format).read(list);
	}

	private UnknownExportException unknown(String file) {
		return new UnknownExportException("There is no export %s. Its name is a list, one of %s, a dot, and one of %s"
			.formatted(file, String.join(", ", this.lists.names()), String.join(", ", ExportFormat.endings())));
	}

}
