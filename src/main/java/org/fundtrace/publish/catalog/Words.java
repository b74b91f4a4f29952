package org.fundtrace.publish.catalog;

import java.util.List;

/** What people read in the descriptions of the data set. */
final class Words {

	static final String TITLE_EN = "FundTrace: departmental final accounts";

	static final String TITLE_ZH = "FundTrace：部门决算公开说明";

	static final String DESCRIPTION_EN = "Departmental final accounts of Chinese government departments as a graph, from a funding source to the projects, units and performance outcomes that it paid for. Every figure is exact and names the lines of the document that print it.";

	static final String DESCRIPTION_ZH = "政府部门决算公开说明，以图的形式呈现：从资金来源到所支持的项目、单位和绩效结果。每个数字均精确无误，并注明其在原文中的行。";

	static final List<String> KEYWORDS_EN = List.of("final accounts", "government expenditure", "public finance",
			"budget performance");

	static final List<String> KEYWORDS_ZH = List.of("部门决算", "财政支出", "公共财政", "预算绩效");

	private Words() {
	}

}
