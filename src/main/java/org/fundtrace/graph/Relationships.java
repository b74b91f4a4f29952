package org.fundtrace.graph;

/** Types of relationships. */
public final class Relationships {

	public static final String IN_REGION = "IN_REGION";

	/** Department to its account of the latest year, consolidated before own level. */
	public static final String LATEST_ACCOUNT = "LATEST_ACCOUNT";

	public static final String ACCOUNT_OF = "ACCOUNT_OF";

	public static final String PUBLISHED_AS = "PUBLISHED_AS";

	public static final String HAS_SECTION = "HAS_SECTION";

	/** Account to the units that it lists, not to those that only a table names. */
	public static final String LISTS_UNIT = "LISTS_UNIT";

	public static final String UNIT_OF = "UNIT_OF";

	public static final String HAS_DIVISION = "HAS_DIVISION";

	public static final String DIVISION_OF = "DIVISION_OF";

	public static final String HAS_RESPONSIBILITY = "HAS_RESPONSIBILITY";

	public static final String RESPONSIBILITY_OF = "RESPONSIBILITY_OF";

	public static final String POINT_OF = "POINT_OF";

	public static final String SHARED_WITH = "SHARED_WITH";

	public static final String HAS_LINE = "HAS_LINE";

	/** Budget line, or funding source, to the one that it is a part of. */
	public static final String PART_OF = "PART_OF";

	public static final String CLASSIFIED_AS = "CLASSIFIED_AS";

	public static final String FROM_SOURCE = "FROM_SOURCE";

	/** Budget line to the one that its share is a share of. */
	public static final String SHARE_OF = "SHARE_OF";

	public static final String RECLASSIFIED_TO = "RECLASSIFIED_TO";

	public static final String SUBCLASS_OF = "SUBCLASS_OF";

	public static final String HAS_ALLOCATION = "HAS_ALLOCATION";

	/** Funding source to an allocation to the department as a whole. */
	public static final String PROVIDES = "PROVIDES";

	/**
	 * Funding source to the first allocation to a project of which not all measures are
	 * zero; null is not zero. One for each pair, so that their number is that of the
	 * projects.
	 */
	public static final String FUNDS = "FUNDS";

	/** Funding source to a further such allocation to the same project. */
	public static final String ALSO_FUNDS = "ALSO_FUNDS";

	/** Funding source to an allocation to a project of which all measures are zero. */
	public static final String FUNDS_ZERO = "FUNDS_ZERO";

	public static final String PAYS_FOR = "PAYS_FOR";

	public static final String HAS_PROJECT = "HAS_PROJECT";

	public static final String PROJECT_OF = "PROJECT_OF";

	public static final String SUPERVISED_BY = "SUPERVISED_BY";

	public static final String IMPLEMENTED_BY = "IMPLEMENTED_BY";

	public static final String HAS_FUNCTIONAL_LINK = "HAS_FUNCTIONAL_LINK";

	public static final String LINKS_TO = "LINKS_TO";

	/** Project, or account for the department as a whole, to its self-evaluation. */
	public static final String HAS_EVALUATION = "HAS_EVALUATION";

	/** Self-evaluation to its account, of a project or of the whole. */
	public static final String EVALUATION_IN = "EVALUATION_IN";

	public static final String HAS_OBJECTIVE = "HAS_OBJECTIVE";

	public static final String HAS_INDICATOR = "HAS_INDICATOR";

	public static final String MEASURED_BY = "MEASURED_BY";

	public static final String HAS_STAFF = "HAS_STAFF";

	public static final String HAS_VEHICLES = "HAS_VEHICLES";

	public static final String HAS_THREE_PUBLIC_COUNTS = "HAS_THREE_PUBLIC_COUNTS";

	public static final String HAS_PERFORMANCE = "HAS_PERFORMANCE";

	public static final String HAS_STATEMENT = "HAS_STATEMENT";

	public static final String HAS_ASSETS = "HAS_ASSETS";

	public static final String HAS_PROCUREMENT = "HAS_PROCUREMENT";

	public static final String HAS_REMARK = "HAS_REMARK";

	public static final String HAS_TERM = "HAS_TERM";

	public static final String HAS_FORM_WORD = "HAS_FORM_WORD";

	/** Account, or project, to the findings of the audit on it and what belongs to it. */
	public static final String HAS_FINDING = "HAS_FINDING";

	/** Finding to the account, the project or the line that it is about. */
	public static final String ABOUT = "ABOUT";

	/** Finding to every fact that its rule used, in the order of use. */
	public static final String USES = "USES";

	/** Whatever has a source to the document that prints it. */
	public static final String PRINTED_IN = "PRINTED_IN";

	/**
	 * Account to every node that it shares with other accounts, with the properties that
	 * it gives the node.
	 */
	public static final String NAMES = "NAMES";

	private Relationships() {
	}

}
