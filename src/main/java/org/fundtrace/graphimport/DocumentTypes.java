package org.fundtrace.graphimport;

import java.util.List;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Document;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.FormWord;
import org.fundtrace.budget.Section;
import org.fundtrace.budget.Term;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;
import org.jspecify.annotations.Nullable;

/** The published document of an account. */
final class DocumentTypes {

	static final NodeType<DocumentOfAccount> DOCUMENT = NodeType
		.owned(Labels.DOCUMENT, DocumentOfAccount::list, (keys, document) -> keys.document())
		.from(Relationships.PUBLISHED_AS);

	static final NodeType<Section> SECTION = NodeType
		.owned(Labels.SECTION, Account::sections, (keys, section) -> keys.owned(Labels.SECTION, section.ordinal()))
		.with("startLine", (section) -> section.lines().startLine())
		.from(Relationships.HAS_SECTION, (keys, section) -> keys.document());

	static final NodeType<Term> TERM = NodeType
		.owned(Labels.TERM, Account::terms, (keys, term) -> keys.owned(Labels.TERM, term.ordinal()))
		.from(Relationships.HAS_TERM);

	static final NodeType<FormWord> FORM_WORD = NodeType
		.owned(Labels.FORM_WORD, Account::formWords, (keys, word) -> keys.owned(Labels.FORM_WORD, word.text()))
		.from(Relationships.HAS_FORM_WORD, (keys, word) -> keys.document());

	static final List<NodeType<?>> ALL = List.of(DOCUMENT, SECTION, TERM, FORM_WORD);

	private DocumentTypes() {
	}

	/**
	 * The document as its node shows it.
	 *
	 * @param pageNumberLines flat list of spans, as are the lines of the title
	 * @param lines the text; line 1 is the first
	 */
	record DocumentOfAccount(String title, List<Long> titleLines, @Nullable String publisher, FiscalYear fiscalYear,
			String mediaType, @Nullable String url, String path, List<Long> pageNumberLines, String sha256,
			int lineCount, List<String> lines) {

		static List<DocumentOfAccount> list(Account account) {
			Document document = account.document();
			List<Long> pageNumbers = (document.pageNumberLines() != null) ? Provenance.flat(document.pageNumberLines())
					: List.of();
			List<String> lines = account.text().lines();
			return List.of(new DocumentOfAccount(document.title(), Provenance.flat(document.lines()),
					document.publisher(), document.fiscalYear(), document.mediaType(), document.url(), document.path(),
					pageNumbers, account.text().sha256(), lines.size(), lines));
		}

	}

}
