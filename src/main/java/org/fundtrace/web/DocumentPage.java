package org.fundtrace.web;

import java.util.List;

import org.fundtrace.query.DocumentTexts.DocumentText;

import org.springframework.web.util.HtmlUtils;

/** A document as a page: numbered lines, the cited ones marked. */
final class DocumentPage {

	private DocumentPage() {
	}

	static String render(DocumentText document, MarkedLines marked) {
		StringBuilder page = new StringBuilder(head(HtmlUtils.htmlEscape(document.title())));
		List<String> lines = document.lines();
		for (int i = 0; i < lines.size(); i++) {
			int number = i + 1;
			page.append("<li id=\"L%1$d\"%2$s><a href=\"#L%1$d\">%1$d</a>%3$s</li>\n".formatted(number,
					marked.contain(number) ? " class=\"marked\"" : "", HtmlUtils.htmlEscape(lines.get(i))));
		}
		return page.append("</ol>\n</body>\n</html>\n").toString();
	}

	private static String head(String title) {
		return """
				<!DOCTYPE html>
				<html lang="zh">
				<head>
				<meta charset="UTF-8">
				<meta name="viewport" content="width=device-width">
				<title>%1$s</title>
				<style>
				body { font-family: sans-serif; margin: 2rem auto; max-width: 50rem; padding: 0 1rem; }
				ol { list-style: none; padding: 0; }
				li { display: flex; min-height: 1.5em; line-height: 1.5; }
				.marked { background: #ffec99; }
				a { color: #868e96; min-width: 4em; text-decoration: none; }
				</style>
				</head>
				<body>
				<h1>%1$s</h1>
				<ol>
				""".formatted(title);
	}

}
