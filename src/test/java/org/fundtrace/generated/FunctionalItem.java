package org.fundtrace.generated;

import java.util.List;
import java.util.stream.IntStream;

import org.fundtrace.budget.FunctionalClass;
import org.fundtrace.budget.FunctionalLevel;
import org.fundtrace.budget.SourceSpans;

/** An item (项) of the functional classification, with the names above it. */
record FunctionalItem(String group, String section, String item) {

	private static final int COLUMNS = 3;

	/** What all departments spend on, the commonest first. */
	static final List<FunctionalItem> ALL = read(Vocabulary.words("""
			一般公共服务支出 市场监督管理事务 行政运行
			一般公共服务支出 市场监督管理事务 一般行政管理事务
			一般公共服务支出 市场监督管理事务 市场秩序执法
			一般公共服务支出 市场监督管理事务 事业运行
			一般公共服务支出 市场监督管理事务 食品安全监管
			一般公共服务支出 财政事务 信息化建设
			社会保障和就业支出 行政事业单位养老支出 行政单位离退休
			社会保障和就业支出 行政事业单位养老支出 事业单位离退休
			社会保障和就业支出 行政事业单位养老支出 机关事业单位基本养老保险缴费支出
			社会保障和就业支出 行政事业单位养老支出 机关事业单位职业年金缴费支出
			社会保障和就业支出 抚恤 死亡抚恤
			卫生健康支出 行政事业单位医疗 行政单位医疗
			卫生健康支出 行政事业单位医疗 公务员医疗补助
			卫生健康支出 公共卫生 重大公共卫生服务
			住房保障支出 住房改革支出 住房公积金
			科学技术支出 其他科学技术支出 其他科学技术支出
			教育支出 普通教育 学前教育
			教育支出 职业教育 中等职业教育
			农林水支出 农业农村 病虫害控制
			城乡社区支出 城乡社区管理事务 其他城乡社区管理事务支出
			节能环保支出 污染防治 大气
			"""));

	private static List<FunctionalItem> read(List<String> words) {
		return IntStream.range(0, words.size() / COLUMNS)
			.map((row) -> row * COLUMNS)
			.mapToObj((first) -> new FunctionalItem(words.get(first), words.get(first + 1), words.get(first + 2)))
			.toList();
	}

	String sectionKey() {
		return this.group + "/" + this.section;
	}

	String key() {
		return sectionKey() + "/" + this.item;
	}

	/** As statements print it. */
	String label() {
		return "%s(类)%s(款)%s(项)".formatted(this.group, this.section, this.item);
	}

	/** The item and what is above it; a line prints all three. */
	List<FunctionalClass> rows(SourceSpans lines) {
		return List.of(new FunctionalClass(this.group, FunctionalLevel.CLASS, this.group, null, null, lines),
				new FunctionalClass(sectionKey(), FunctionalLevel.SECTION, this.section, this.group, null, lines),
				new FunctionalClass(key(), FunctionalLevel.ITEM, this.item, sectionKey(), null, lines));
	}

}
