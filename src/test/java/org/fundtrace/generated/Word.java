package org.fundtrace.generated;

/** The words of the form that generated documents print between the facts. */
enum Word {

	NOTHING("—", "no value"), YEAR("年度", "year (after its number)"), DEPARTMENT("部门名称", "name of the department"),
	ACCOUNT_YEAR("决算年度", "year of the account"), RANK("行政级别", "rank"), DIVISIONS("内设处室", "divisions"),
	UNITS("纳入决算编制范围的下属预算单位", "budget units covered"), ALSO_CALLED("（加挂", "also called (opens)"),
	CLOSE("牌子）", "name (closes)"), STAFF("实有人数", "persons on the staff"), ACTIVE("在职人员", "active staff"),
	VETERAN("离休人员", "veteran retired staff"), RETIRED("退休人员", "retired staff"), SHARED("分工单位", "shared with"),
	FINAL("决算数", "final account amount"), INITIAL("年初预算数", "initial budget"), FULL_YEAR("全年预算数", "full-year budget"),
	EXECUTED("全年执行数", "full-year execution"), THAN_LAST_YEAR("与上年相比，", "compared with the prior year"),
	SHARE("占比", "share"), VARIANCE("预决算差异率", "budget-to-final variance rate"), BECAUSE("主要原因是：", "the main reason is"),
	DEVIATES("差异原因是：", "the reason of the variance is"), ITEMS("开支内容包括：", "the spending includes"),
	SOURCE("资金来源", "funding source (column head)"), WEIGHT("分值", "weight (column head)"),
	RATE("执行率", "execution rate (column head)"), SCORE("得分", "score (column head)"),
	TOTAL_FUNDS("年度资金总额", "total funds of the year (row head)"), ORGANIZATION("填报单位", "organization (row head)"),
	PROJECT("项目名称", "project name (row head)"), SUPERVISING("主管部门", "supervising department (row head)"),
	IMPLEMENTING("实施单位", "implementing unit (row head)"), EXPECTED("预期目标", "expected objective (head)"),
	ACHIEVED("实际完成情况", "actual completion (head)"), LEVEL_ONE("一级指标", "level 1 indicator (column head)"),
	LEVEL_TWO("二级指标", "level 2 indicator (column head)"), LEVEL_THREE("三级指标", "level 3 indicator (column head)"),
	TARGET("年度指标值", "annual target value (column head)"), ACTUAL("实际完成值", "actual value (column head)"),
	BASIS("设定依据", "basis of the target value"), REASON("偏差原因分析", "deviation reason"),
	TOTAL("总分", "total score (row head)"), GROUPS("因公出国（境）团组", "groups sent abroad"),
	TRIPS("因公出国（境）人次", "person-trips abroad"), PURCHASED("公务用车购置数", "official vehicles purchased"),
	KEPT("公务用车保有量", "official vehicles kept"), DIFFERENCE("差异车辆", "vehicles that make the difference"),
	RECEPTIONS("国内公务接待批次", "domestic receptions"), RECEIVED("国内公务接待人次", "persons received"),
	OVERALL_TABLES("整体支出绩效自评表", "self-evaluation tables of the whole"),
	BUDGET_TOTAL("全年预算总额", "total full-year budget"), EXECUTION_TOTAL("实际执行总额", "total execution"),
	EVALUATED("绩效评价项目", "projects evaluated"), PROCUREMENT("政府采购支出总额", "total procurement"),
	GOODS("货物采购", "procurement of goods"), WORKS("工程采购", "procurement of works"),
	SERVICES("服务采购", "procurement of services"), MEDIUM("授予中小企业合同", "awarded to small and medium enterprises"),
	MICRO("授予小微企业合同", "awarded to small and micro enterprises"), AS_OF("截至", "as of"),
	FIXED_ASSETS("固定资产原值", "original value of fixed assets"), BUILDINGS("房屋面积", "area of buildings"),
	BUILDING_VALUE("房屋价值", "value of buildings"), VEHICLES("车辆", "vehicles"),
	VEHICLE_VALUE("车辆价值", "value of vehicles"), EQUIPMENT("大型专用设备", "equipment of a million yuan or more"),
	ENTRUSTED("另委托", "also entrusted:");

	private final String text;

	private final String meaning;

	Word(String text, String meaning) {
		this.text = text;
		this.meaning = meaning;
	}

	String text() {
		return this.text;
	}

	/** In English. */
	String meaning() {
		return this.meaning;
	}

}
