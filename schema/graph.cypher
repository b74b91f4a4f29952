// Constraints and indexes of the graph. Every statement is repeatable; a statement ends with a semicolon.

// Every node has an id, unique in its label.
CREATE CONSTRAINT department_id IF NOT EXISTS FOR (n:Department) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unit_id IF NOT EXISTS FOR (n:Unit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT division_id IF NOT EXISTS FOR (n:Division) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT responsibility_id IF NOT EXISTS FOR (n:Responsibility) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT final_account_id IF NOT EXISTS FOR (n:FinalAccount) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT budget_line_id IF NOT EXISTS FOR (n:BudgetLine) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT functional_class_id IF NOT EXISTS FOR (n:FunctionalClass) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT funding_source_id IF NOT EXISTS FOR (n:FundingSource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT allocation_id IF NOT EXISTS FOR (n:Allocation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT self_evaluation_id IF NOT EXISTS FOR (n:SelfEvaluation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT objective_id IF NOT EXISTS FOR (n:Objective) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT staff_id IF NOT EXISTS FOR (n:Staff) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT vehicle_count_id IF NOT EXISTS FOR (n:VehicleCount) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT three_public_counts_id IF NOT EXISTS FOR (n:ThreePublicCounts) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT performance_summary_id IF NOT EXISTS FOR (n:PerformanceSummary) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_statement_id IF NOT EXISTS FOR (n:AccountStatement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT state_assets_id IF NOT EXISTS FOR (n:StateAssets) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT procurement_id IF NOT EXISTS FOR (n:Procurement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT remark_id IF NOT EXISTS FOR (n:Remark) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT functional_link_id IF NOT EXISTS FOR (n:FunctionalLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (n:Term) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT form_word_id IF NOT EXISTS FOR (n:FormWord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;

// Full text in Chinese: cjk finds overlapping pairs of characters. searchTerms says of which type and year a node is.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Department|Unit|Division|Responsibility|Project|Objective|Indicator|BudgetLine|FundingSource|FunctionalClass)
ON EACH [n.name, n.alternateNames, n.nameEn, n.title, n.code, n.expected, n.actual, n.text, n.targetRaw, n.actualRaw,
  n.targetBasis, n.deviationReason, n.explanation, n.varianceExplanation, n.items, n.searchTerms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};

// What one account owns is found by the account, so that it can be replaced.
CREATE INDEX division_account IF NOT EXISTS FOR (n:Division) ON (n.accountId);
CREATE INDEX responsibility_account IF NOT EXISTS FOR (n:Responsibility) ON (n.accountId);
CREATE INDEX final_account_account IF NOT EXISTS FOR (n:FinalAccount) ON (n.accountId);
CREATE INDEX budget_line_account IF NOT EXISTS FOR (n:BudgetLine) ON (n.accountId);
CREATE INDEX allocation_account IF NOT EXISTS FOR (n:Allocation) ON (n.accountId);
CREATE INDEX project_account IF NOT EXISTS FOR (n:Project) ON (n.accountId);
CREATE INDEX self_evaluation_account IF NOT EXISTS FOR (n:SelfEvaluation) ON (n.accountId);
CREATE INDEX objective_account IF NOT EXISTS FOR (n:Objective) ON (n.accountId);
CREATE INDEX indicator_account IF NOT EXISTS FOR (n:Indicator) ON (n.accountId);
CREATE INDEX finding_account IF NOT EXISTS FOR (n:Finding) ON (n.accountId);
CREATE INDEX document_account IF NOT EXISTS FOR (n:Document) ON (n.accountId);
CREATE INDEX staff_account IF NOT EXISTS FOR (n:Staff) ON (n.accountId);
CREATE INDEX vehicle_count_account IF NOT EXISTS FOR (n:VehicleCount) ON (n.accountId);
CREATE INDEX three_public_counts_account IF NOT EXISTS FOR (n:ThreePublicCounts) ON (n.accountId);
CREATE INDEX performance_summary_account IF NOT EXISTS FOR (n:PerformanceSummary) ON (n.accountId);
CREATE INDEX account_statement_account IF NOT EXISTS FOR (n:AccountStatement) ON (n.accountId);
CREATE INDEX state_assets_account IF NOT EXISTS FOR (n:StateAssets) ON (n.accountId);
CREATE INDEX procurement_account IF NOT EXISTS FOR (n:Procurement) ON (n.accountId);
CREATE INDEX remark_account IF NOT EXISTS FOR (n:Remark) ON (n.accountId);
CREATE INDEX functional_link_account IF NOT EXISTS FOR (n:FunctionalLink) ON (n.accountId);
CREATE INDEX section_account IF NOT EXISTS FOR (n:Section) ON (n.accountId);
CREATE INDEX term_account IF NOT EXISTS FOR (n:Term) ON (n.accountId);
CREATE INDEX form_word_account IF NOT EXISTS FOR (n:FormWord) ON (n.accountId);

// What accounts say of a shared node: the description that counts most, and whether one of a year is left.
CREATE INDEX names_precedence IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.id, r.precedence);
CREATE INDEX names_fiscal_year IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.id, r.fiscalYear);

// Equality and ranges of filters and look-ups. A rate is filtered and ordered as printed.
CREATE INDEX department_region_name IF NOT EXISTS FOR (n:Department) ON (n.regionName);
CREATE INDEX functional_class_name IF NOT EXISTS FOR (n:FunctionalClass) ON (n.name);
CREATE INDEX funding_source_code IF NOT EXISTS FOR (n:FundingSource) ON (n.code);
CREATE INDEX department_name IF NOT EXISTS FOR (n:Department) ON (n.name);
CREATE INDEX unit_name IF NOT EXISTS FOR (n:Unit) ON (n.name);
CREATE INDEX final_account_department IF NOT EXISTS FOR (n:FinalAccount) ON (n.departmentId, n.fiscalYear);
CREATE INDEX funding_source_dimension IF NOT EXISTS FOR (n:FundingSource) ON (n.dimension);
CREATE INDEX budget_line_concept IF NOT EXISTS FOR (n:BudgetLine) ON (n.concept);
CREATE INDEX budget_line_label IF NOT EXISTS FOR (n:BudgetLine) ON (n.label);
CREATE INDEX budget_line_fiscal_year IF NOT EXISTS FOR (n:BudgetLine) ON (n.fiscalYear);
CREATE INDEX allocation_fiscal_year IF NOT EXISTS FOR (n:Allocation) ON (n.fiscalYear);
CREATE INDEX project_fiscal_year IF NOT EXISTS FOR (n:Project) ON (n.fiscalYear);
CREATE INDEX indicator_fiscal_year IF NOT EXISTS FOR (n:Indicator) ON (n.fiscalYear);
CREATE INDEX finding_fiscal_year IF NOT EXISTS FOR (n:Finding) ON (n.fiscalYear);
CREATE INDEX term_term IF NOT EXISTS FOR (n:Term) ON (n.term);

// Orders of the lists of all nodes: the key, then the id.
CREATE INDEX department_by_name IF NOT EXISTS FOR (n:Department) ON (n.name, n.id);
CREATE INDEX unit_by_name IF NOT EXISTS FOR (n:Unit) ON (n.name, n.id);
CREATE INDEX unit_by_ordinal IF NOT EXISTS FOR (n:Unit) ON (n.ordinal, n.id);
CREATE INDEX final_account_by_fiscal_year IF NOT EXISTS FOR (n:FinalAccount) ON (n.fiscalYear, n.id);
CREATE INDEX funding_source_by_code IF NOT EXISTS FOR (n:FundingSource) ON (n.code, n.id);
CREATE INDEX funding_source_by_name IF NOT EXISTS FOR (n:FundingSource) ON (n.name, n.id);
CREATE INDEX budget_line_by_ordinal IF NOT EXISTS FOR (n:BudgetLine) ON (n.ordinal, n.id);
CREATE INDEX budget_line_by_amount IF NOT EXISTS FOR (n:BudgetLine) ON (n.amount, n.id);
CREATE INDEX allocation_by_initial_budget IF NOT EXISTS FOR (n:Allocation) ON (n.initialBudget, n.id);
CREATE INDEX allocation_by_full_year_budget IF NOT EXISTS FOR (n:Allocation) ON (n.fullYearBudget, n.id);
CREATE INDEX allocation_by_executed IF NOT EXISTS FOR (n:Allocation) ON (n.executed, n.id);
CREATE INDEX allocation_by_execution_rate_printed IF NOT EXISTS FOR (n:Allocation) ON (n.executionRatePrinted, n.id);
CREATE INDEX project_by_name IF NOT EXISTS FOR (n:Project) ON (n.name, n.id);
CREATE INDEX project_by_ordinal IF NOT EXISTS FOR (n:Project) ON (n.ordinal, n.id);
CREATE INDEX project_by_initial_budget IF NOT EXISTS FOR (n:Project) ON (n.initialBudget, n.id);
CREATE INDEX project_by_full_year_budget IF NOT EXISTS FOR (n:Project) ON (n.fullYearBudget, n.id);
CREATE INDEX project_by_executed IF NOT EXISTS FOR (n:Project) ON (n.executed, n.id);
CREATE INDEX project_by_execution_rate_printed IF NOT EXISTS FOR (n:Project) ON (n.executionRatePrinted, n.id);
CREATE INDEX project_by_total_score IF NOT EXISTS FOR (n:Project) ON (n.totalScore, n.id);
CREATE INDEX indicator_by_name IF NOT EXISTS FOR (n:Indicator) ON (n.name, n.id);
CREATE INDEX indicator_by_ordinal IF NOT EXISTS FOR (n:Indicator) ON (n.ordinal, n.id);
CREATE INDEX indicator_by_weight IF NOT EXISTS FOR (n:Indicator) ON (n.weight, n.id);
CREATE INDEX indicator_by_score IF NOT EXISTS FOR (n:Indicator) ON (n.score, n.id);
CREATE INDEX finding_by_rule IF NOT EXISTS FOR (n:Finding) ON (n.rule, n.id);
CREATE INDEX finding_by_status IF NOT EXISTS FOR (n:Finding) ON (n.status, n.id);

// Orders of lists below nodes that very many share: the holder, the key, the id.
CREATE INDEX allocation_of_funding_source_by_initial_budget IF NOT EXISTS FOR (n:Allocation) ON (n.fundingSourceId, n.initialBudget, n.id);
CREATE INDEX allocation_of_funding_source_by_full_year_budget IF NOT EXISTS FOR (n:Allocation) ON (n.fundingSourceId, n.fullYearBudget, n.id);
CREATE INDEX allocation_of_funding_source_by_executed IF NOT EXISTS FOR (n:Allocation) ON (n.fundingSourceId, n.executed, n.id);
CREATE INDEX allocation_of_funding_source_by_execution_rate_printed IF NOT EXISTS FOR (n:Allocation) ON (n.fundingSourceId, n.executionRatePrinted, n.id);
CREATE INDEX allocation_of_funding_source_by_id IF NOT EXISTS FOR (n:Allocation) ON (n.fundingSourceId, n.id);
CREATE INDEX allocation_of_project_source_by_name IF NOT EXISTS FOR (n:Allocation) ON (n.projectSourceId, n.projectName, n.projectId);
CREATE INDEX allocation_of_project_source_by_ordinal IF NOT EXISTS FOR (n:Allocation) ON (n.projectSourceId, n.projectOrdinal, n.projectId);
CREATE INDEX allocation_of_project_source_by_initial_budget IF NOT EXISTS FOR (n:Allocation) ON (n.projectSourceId, n.projectInitialBudget, n.projectId);
CREATE INDEX allocation_of_project_source_by_full_year_budget IF NOT EXISTS FOR (n:Allocation) ON (n.projectSourceId, n.projectFullYearBudget, n.projectId);
CREATE INDEX allocation_of_project_source_by_executed IF NOT EXISTS FOR (n:Allocation) ON (n.projectSourceId, n.projectExecuted, n.projectId);
CREATE INDEX allocation_of_project_source_by_execution_rate_printed IF NOT EXISTS FOR (n:Allocation) ON (n.projectSourceId, n.projectExecutionRatePrinted, n.projectId);
CREATE INDEX allocation_of_project_source_by_total_score IF NOT EXISTS FOR (n:Allocation) ON (n.projectSourceId, n.projectTotalScore, n.projectId);
CREATE INDEX allocation_of_project_source_by_id IF NOT EXISTS FOR (n:Allocation) ON (n.projectSourceId, n.projectId);
CREATE INDEX budget_line_of_funding_source_by_ordinal IF NOT EXISTS FOR (n:BudgetLine) ON (n.fundingSourceId, n.ordinal, n.id);
CREATE INDEX budget_line_of_funding_source_by_amount IF NOT EXISTS FOR (n:BudgetLine) ON (n.fundingSourceId, n.amount, n.id);
CREATE INDEX budget_line_of_funding_source_by_id IF NOT EXISTS FOR (n:BudgetLine) ON (n.fundingSourceId, n.id);
CREATE INDEX budget_line_of_functional_class_by_ordinal IF NOT EXISTS FOR (n:BudgetLine) ON (n.functionalClassId, n.ordinal, n.id);
CREATE INDEX budget_line_of_functional_class_by_amount IF NOT EXISTS FOR (n:BudgetLine) ON (n.functionalClassId, n.amount, n.id);
CREATE INDEX budget_line_of_functional_class_by_id IF NOT EXISTS FOR (n:BudgetLine) ON (n.functionalClassId, n.id);
