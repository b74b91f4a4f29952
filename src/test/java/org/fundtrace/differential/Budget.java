package org.fundtrace.differential;

/**
 * What a selection may still ask for, below the endpoint's limits.
 */
final class Budget {

	private final Cost whole;

	private int fields;

	private int subqueries;

	private long objects;

	private int deepest;

	Budget(int fields, int subqueries, long objects, int levels) {
		this.whole = new Cost(fields, subqueries, objects, levels);
		this.fields = fields;
		this.subqueries = subqueries;
		this.objects = objects;
	}

	static Budget ofFragment() {
		return new Budget(10, 2, 60, 2);
	}

	/** What there was at first. */
	Cost whole() {
		return this.whole;
	}

	/** What was spent, where there is one object. */
	Cost spent() {
		return new Cost(this.whole.fields() - this.fields, this.whole.subqueries() - this.subqueries,
				this.whole.objects() - this.objects, this.deepest);
	}

	/** Whether so many objects may be asked for at each of those of a place. */
	boolean affords(Place place, int count) {
		return affords(new Cost(1, 1, count, 1), place);
	}

	boolean affords(Cost cost, Place place) {
		return this.fields >= cost.fields() && this.subqueries >= cost.subqueries()
				&& this.objects >= cost.objects() * place.objects()
				&& this.whole.levels() >= cost.levels() + place.level();
	}

	/** The most items of a list that may be asked for at a place, up to a bound. */
	int most(Place place, int bound) {
		return (int) Math.min(bound, this.objects / place.objects());
	}

	Place enter(Place place, int count) {
		Place inner = new Place(place.objects() * count, place.level() + 1);
		this.objects -= inner.objects();
		this.subqueries--;
		this.deepest = Math.max(this.deepest, inner.level());
		return inner;
	}

	void field() {
		this.fields--;
	}

	/** Spends what a fragment costs at a place, if that is there. */
	boolean spend(Cost cost, Place place) {
		boolean enough = affords(cost, place);
		if (enough) {
			this.fields -= cost.fields();
			this.subqueries -= cost.subqueries();
			this.objects -= cost.objects() * place.objects();
			this.deepest = Math.max(this.deepest, place.level() + cost.levels());
		}
		return enough;
	}

	/**
	 * What a selection costs where there is one object.
	 *
	 * @param levels how many objects within objects
	 */
	record Cost(int fields, int subqueries, long objects, int levels) {
	}

	/**
	 * Where fields are selected.
	 *
	 * @param objects how many there may be
	 * @param level how many objects they are nested in
	 */
	record Place(long objects, int level) {

		static final Place ROOT = new Place(1, 0);

	}

}
