package org.fundtrace.generated;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A kind of department.
 *
 * @param field what it is in charge of, as the names of its projects have it
 * @param alias the short name that people use
 */
record Bureau(String name, String field, String english, String alias) {

	private static final int COLUMNS = 4;

	static final List<Bureau> ALL = read(Vocabulary.words("""
			市场监督管理局 市场监管 Market_Regulation 市监局 教育局 教育 Education 教体局
			卫生健康委员会 卫生健康 Health 卫健委 农业农村局 农业农村 Agriculture 农业局
			公安局 公安 Public_Security 市局 民政局 民政 Civil_Affairs 民政局
			交通运输局 交通运输 Transport 交通局 水务局 水务 Water_Affairs 水利局
			生态环境局 生态环境 Ecology 环保局 文化和旅游局 文化旅游 Culture_and_Tourism 文旅局
			人力资源和社会保障局 社会保障 Human_Resources 人社局 自然资源局 自然资源 Natural_Resources 国土局
			财政局 财政 Finance 市局 统计局 统计 Statistics 调查队
			应急管理局 应急管理 Emergency_Management 安监局 退役军人事务局 退役军人 Veterans_Affairs 安置办
			商务局 商务 Commerce 经贸局 科学技术局 科技 Science_and_Technology 科技局
			工业和信息化局 工业信息化 Industry 工信局 住房和城乡建设局 城乡建设 Housing 建委
			城市管理局 城市管理 Urban_Management 城管局 审计局 审计 Audit 市局
			司法局 司法 Justice 市局 体育局 体育 Sports 教体局
			林业和草原局 林草 Forestry 林业局 医疗保障局 医疗保障 Healthcare_Security 医保局
			信访局 信访 Petitions 信访办 档案馆 档案 Archives 史志馆
			气象局 气象 Meteorology 气象台 地震局 防震减灾 Earthquakes 地震台
			粮食和物资储备局 粮食储备 Grain_Reserves 粮食局 国有资产监督管理委员会 国资监管 State_Assets 国资委
			民族宗教事务局 民族宗教 Ethnic_Affairs 民宗局 残疾人联合会 残疾人 Disabled_Persons 残联
			供销合作社 供销 Supply_and_Marketing 供销社 机关事务管理局 机关事务 Government_Offices 机关局
			大数据发展局 大数据 Big_Data 信息办
			"""));

	private static List<Bureau> read(List<String> words) {
		return IntStream.range(0, words.size() / COLUMNS)
			.mapToObj((row) -> words.subList(row * COLUMNS, row * COLUMNS + COLUMNS))
			.map((row) -> new Bureau(row.get(0), row.get(1), row.get(2).replace('_', ' '), row.get(3)))
			.toList();
	}

}
