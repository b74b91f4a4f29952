package org.fundtrace.publish.packages;

import java.util.ArrayList;
import java.util.List;

import org.fundtrace.budget.Account;
import org.fundtrace.graph.GraphReader;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.Copy;
import org.fundtrace.graphimport.ImportProgress;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeptPackagesIT {

	private final List<String> statements = new ArrayList<>();

	private final Account seed = TestImport.seed();

	private String id = "";

	@BeforeEach
	void importSeed() {
		TestGraph.clear();
		this.id = imported(this.seed);
	}

	@Test
	void areReadOnce() {
		KeptPackages packages = new KeptPackages(counting());
		AccountPackage first = packages.find(this.id).orElseThrow();
		assertThat(packages.find(this.id).orElseThrow()).isSameAs(first);
		assertThat(this.statements).hasSize(3);
	}

	@Test
	void areReadAnewAtAnotherRevision() {
		KeptPackages packages = new KeptPackages(counting());
		AccountPackage first = packages.find(this.id).orElseThrow();
		imported(Copy.of(this.seed, "finalAccount", Copy.of(this.seed.finalAccount(), "title", "another")));
		AccountPackage changed = packages.find(this.id).orElseThrow();
		assertThat(changed.revision()).isNotEqualTo(first.revision());
		assertThat(changed.account().finalAccount().title()).isEqualTo("another");
		imported(this.seed);
		assertThat(packages.find(this.id).orElseThrow().revision()).isEqualTo(first.revision());
	}

	/** An import commits between the two reads. */
	@Test
	void areReadAnewWhereTheyAreOfAnotherRevisionThanWasAskedFor() {
		KeptPackages packages = new KeptPackages((statement, parameters) -> statement.contains("RETURN n.revision")
				? List.of(List.of("the former")) : counting().read(statement, parameters));
		packages.find(this.id);
		int once = this.statements.size();
		packages.find(this.id);
		assertThat(this.statements.size()).isGreaterThan(once);
	}

	@Test
	void haveNoneOfAnAccountThatThereIsNot() {
		KeptPackages packages = new KeptPackages(counting());
		assertThat(packages.find("finalAccount:none")).isEmpty();
		assertThat(this.statements).hasSize(1);
	}

	private GraphReader counting() {
		return (statement, parameters) -> {
			this.statements.add(statement);
			return TestGraph.reader().read(statement, parameters);
		};
	}

	private static String imported(Account account) {
		return TestImport.graphImport().importAccount(account, ImportProgress.SILENT).account();
	}

}
