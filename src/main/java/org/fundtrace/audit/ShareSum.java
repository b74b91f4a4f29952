package org.fundtrace.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.BudgetLine;

/**
 * The shares in a line, of the lines of its own statement, sum to a hundred; of nothing
 * there are none.
 */
record ShareSum(Line whole) implements Check {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public Stream<Verdict> verdicts(Account account) {
		BudgetLine base = this.whole.find(account);
		List<Operand> shares = (base != null) ? shares(account, base) : List.of();
		Operand sum = new Operand(Operand.sum(shares), Unit.PERCENT, base);
		Verdict.Claim claim = Verdict.on(this.whole.subject(account), sum).with(shares);
		boolean ofNothing = base != null && base.amount() != null && base.amount().fen() == 0;
		return Stream
			.of(ofNothing ? claim.isNotJudged() : claim.is(HUNDRED, Tolerance.ofSum(Unit.PERCENT, shares.size())));
	}

	private static List<Operand> shares(Account account, BudgetLine base) {
		return account.budgetLines()
			.stream()
			.filter((line) -> base.key().equals(line.shareOf()) && line.statement() == base.statement())
			.map((line) -> Operand.of(line.share(), line))
			.toList();
	}

}
