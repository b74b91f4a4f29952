package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Names of projects: some that every department may have, some of its own field. */
final class ProjectNames {

	/** Stands for the year. */
	static final String YEAR = "YYYY";

	/** How many projects the largest account has. */
	static final int MOST = 25;

	private static final List<String> GENERAL = Vocabulary.words("""
			物业管理费项目 办公设备购置 信息系统运行维护 特种车辆费用 市场秩序执法 政府购买服务 档案数字化 法律顾问服务
			办公用房维修改造 干部教育培训 网络安全等级保护 会议及宣传经费 专项工作经费 绩效考核奖励资金 为民办实事工作队经费
			""");

	private static final List<String> OWN = Vocabulary.words("""
			专项补助资金 服务能力提升 监督检查经费 基础设施建设 人才队伍建设 宣传教育经费 示范创建 购买第三方服务 数据采集
			应急处置经费 实训基地建设 规划编制 标准化建设 惠民工程 设备更新改造 课题研究 对口支援 表彰奖励
			""");

	private ProjectNames() {
	}

	/** The names of one department; {@link #YEAR} stands for the year. */
	static List<String> of(Draw draw, String field) {
		Stream<String> others = Stream.of(GENERAL, OWN.stream().map((kind) -> field + kind).toList())
			.flatMap(List::stream);
		List<String> special = List.of("自治区" + field + "补助经费", "上年结转资金" + field + "项目",
				"关于提前下达 " + YEAR + " 年" + field + "补助资金的通知");
		List<String> names = new ArrayList<>(draw.skewedSome(others.toList(), MOST));
		special.forEach((name) -> names.add(draw.between(0, 5), name));
		return names.subList(0, MOST);
	}

}
