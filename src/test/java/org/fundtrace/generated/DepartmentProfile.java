package org.fundtrace.generated;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What stays of a department over its accounts: everything follows from its index and the
 * seed.
 */
record DepartmentProfile(int index, long seed) {

	/** Beyond these the names would repeat. */
	static final int MOST = Bureau.ALL.size() * 201;

	private static final List<String> REGIONS = Vocabulary
		.words("临江市 云岭市 安河市 白石市 青川市 东屏市 沙湾市 北原市 长泽市 金山市 南陵市 西宁港市 玉溪口市 和田坝市");

	private static final List<String> REGIONS_EN = Vocabulary.words(
			"Linjiang Yunling Anhe Baishi Qingchuan Dongping Shawan Beiyuan Changze Jinshan Nanling Xininggang Yuxikou Hetianba");

	private static final List<String> FIRST = Vocabulary.words("天 新 沙 水 高 达 乌 米 红 明 兴 永 平 广 福 丰 庆 顺 泰 昌");

	private static final List<String> SECOND = Vocabulary.words("山区 城区 河区 塔区 湖县 泉县 原县 林区 门区 岗县");

	private Bureau bureau() {
		return Bureau.ALL.get(this.index % Bureau.ALL.size());
	}

	/** The city, and from the second round of bureaus on a district of it. */
	private String place() {
		int seat = this.index / Bureau.ALL.size();
		String city = REGIONS.get(this.index / 2 % REGIONS.size());
		return (seat == 0) ? city
				: city + FIRST.get((seat - 1) % FIRST.size()) + SECOND.get((seat - 1) / FIRST.size() % SECOND.size());
	}

	String name() {
		return place() + bureau().name();
	}

	/** Null now and then. */
	@Nullable String nameEn() {
		return (this.index % 3 == 2) ? null : "%s Bureau of %s %d".formatted(bureau().english(),
				REGIONS_EN.get(this.index / 2 % REGIONS_EN.size()), this.index);
	}

	/** Other departments have the same ones, so that these do not tell who is meant. */
	List<String> alternateNames() {
		return switch (this.index % 4) {
			case 0 -> List.of();
			case 1 -> List.of(bureau().alias(), "主管局");
			case 2 -> List.of("主管局");
			default -> List.of(bureau().alias());
		};
	}

	/** Every fifth department names none. */
	@Nullable String region() {
		return (this.index % 5 == 4) ? null : REGIONS.get(this.index / 2 % REGIONS.size());
	}

	/** What it is in charge of. */
	String field() {
		return bureau().field();
	}

	/** The other department of a pair, with which this one shares duties. */
	DepartmentProfile neighbour() {
		return new DepartmentProfile(this.index ^ 1, this.seed);
	}

	String headOffice() {
		return name() + "（本级）";
	}

	/** The head office as tables of projects call it. */
	String headOfficePrinted() {
		return name() + "本级";
	}

	/** An institute that no list of units has, although it implements projects. */
	String unlistedUnit() {
		return place() + field() + "技术研究院";
	}

	/** The units below the department, as many as any of its years lists. */
	List<String> subordinates() {
		Draw draw = draw(1);
		List<String> kinds = Vocabulary.words("信息服务中心 事务中心 执法支队 监测中心 培训中心 综合保障中心 检验检测所 档案室 宣传教育中心 项目服务站 考试中心 应急指挥中心");
		return draw.some(kinds, draw.between(2, 8)).stream().map((kind) -> place() + field() + kind).toList();
	}

	/** The other name that a unit has, also when units of other departments have it. */
	List<String> alternateNames(String unit) {
		return Stream.of("信息服务中心", "执法支队", "检验检测所")
			.filter(unit::endsWith)
			.map((kind) -> place() + "公共" + kind)
			.toList();
	}

	/** The projects that it has in its years, the lasting ones first. */
	List<String> projects() {
		return ProjectNames.of(draw(2), field());
	}

	String rank() {
		return draw(3).from(List.of("正县级", "正县级", "副厅级", "正科级"));
	}

	/** Draws that are the same in all of its years. */
	Draw draw(int purpose) {
		return Draw.of(this.seed, this.index, purpose);
	}

}
