package org.fundtrace.audit;

import java.math.BigDecimal;
import java.util.Objects;

import org.fundtrace.budget.Money;
import org.fundtrace.budget.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A unit of figures.
 *
 * @param printed as documents print it
 * @param size how much of the base one of it is: fen (分) of money, one of all else
 */
record Unit(String printed, BigDecimal size) {

	static final Unit PERCENT = new Unit("%", BigDecimal.ONE);

	/** Of weights and scores. */
	static final Unit POINT = new Unit("分", BigDecimal.ONE);

	static final Unit PERSON = new Unit("人", BigDecimal.ONE);

	static final Unit VEHICLE = new Unit("辆", BigDecimal.ONE);

	/** Of things that are counted without a word of their own. */
	static final Unit ITEM = new Unit("个", BigDecimal.ONE);

	/** The unit that an amount is printed in; 万元 where it is computed. */
	static Unit of(@Nullable Money money) {
		MoneyUnit printed = (money != null) ? money.printedUnit() : null;
		return of(Objects.requireNonNullElse(printed, MoneyUnit.TEN_THOUSAND_YUAN));
	}

	static Unit of(MoneyUnit unit) {
		return new Unit(unit.printed(), unit.inFen(BigDecimal.ONE));
	}

	boolean isMoney() {
		return this.size.compareTo(BigDecimal.ONE) != 0;
	}

	/** How many of this unit so much of the base is. */
	BigDecimal of(BigDecimal base) {
		return base.divide(this.size);
	}

	/** How much of the base so many of this unit are. */
	BigDecimal inBase(BigDecimal amount) {
		return amount.multiply(this.size);
	}

}
