package org.fundtrace.generated;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words that texts and names are made of; the earlier ones of a list are drawn more
 * often, so that a search for one finds much and for another little.
 */
final class Vocabulary {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	static final List<String> VERBS = words("""
			加强 推进 完善 落实 开展 提高 保障 规范 组织 实施 强化 健全 优化 深化 推动 做好 严格 加快 提升 维护
			建立 拓展 统筹 夯实 巩固 整治 排查 督促 指导 宣传 培育 引导 扶持 编制 修订 清理 整合 协调 考核 评估
			监测 化解 防范 查处 调度 受理 办理 复核 验收 采购 更新 改造 修缮 归集 公示 抽查 走访 回访 试点
			""");

	static final List<String> OBJECTS = words("""
			食品安全监管 药品质量抽检 特种设备检查 知识产权保护 市场秩序 营商环境 行政执法 政务服务 队伍建设 信息化建设
			义务教育均衡发展 学前教育普及 职业教育实训 教师培训 校园安全 校舍维修 营养改善计划 学生资助 高考考务 校车管理
			基层医疗服务 疾病预防控制 妇幼保健 血液供应 医保基金监管 家庭医生签约 院前急救 中医药传承 健康体检 疫苗接种
			农村公路养护 桥梁加固 公共交通补贴 道路照明 交通信号维护 停车秩序 水利工程 防汛抗旱 河道清淤 饮用水源保护
			污水处理 大气污染防治 土壤修复 垃圾分类 园林绿化 城市更新 老旧小区改造 物业管理 供暖保障 燃气安全
			高标准农田 良种推广 畜禽防疫 农机补贴 农产品检测 乡村振兴 易地搬迁后续扶持 农民工培训 就业援助 创业担保贷款
			社会救助 养老服务 残疾人康复 殡葬服务 儿童福利 退役军人安置 双拥工作 社区治理 志愿服务 基层党建
			文物保护 图书馆运行 公共文化服务 全民健身 体育场馆 旅游宣传 广播电视 非物质文化遗产 档案管理 地方志编纂
			法律援助 人民调解 社区矫正 普法宣传 禁毒工作 反恐维稳 消防救援 应急演练 安全生产 地质灾害防治
			统计调查 人口普查 招商引资 重点项目 产业园区 科技成果转化 企业研发补助 专利导航 标准化试点 计量检定
			税费征管 国有资产清查 政府采购 财务审计 预算绩效 债务管理 电子政务 网络安全 数据共享 信用体系
			人才引进 干部教育 机关运行 办公用房 公务用车 后勤服务 会议保障 外事接待 民族团结 对口支援
			""");

	static final List<String> MANNERS = words("""
			持续 切实 全面 深入 扎实 依法 及时 积极 有序 稳步 大力 严格 主动 精准 高效 着力 进一步 有力 科学 统一
			分类 分级 常态化 多渠道 按季度 按月 逐户 逐项 全过程 全覆盖
			""");

	static final List<String> AIMS = words("""
			人民群众满意度 资金使用效益 服务质量 工作效率 管理水平 安全底线 合法权益 群众获得感 社会稳定 经济发展
			生态环境 公共利益 市场活力 风险防控能力 应急处置能力 专业化水平 覆盖率 知晓率 规范化程度 可持续发展
			绿色转型 城乡融合 区域协调 创新能力 品牌影响力 依法行政水平 信息公开 廉洁自律 文化自信 民生福祉
			""");

	static final List<String> GOALS = words("""
			不断提高 持续改善 有效保障 逐年提高 明显增强 稳步提升 有效促进 长期有效 基本满足 显著改善 有所下降 不断降低
			""");

	static final List<String> CAUSES = words("""
			本年人员增加 人员退休减少 社保缴费基数调增 公积金基数调增 年中追加项目经费 项目结转至下年 财政尚未拨付资金 按合同进度支付
			厉行节约压减经费 采购价格下降 采购价格上涨 车辆维修费用增加 办公用房租金调整 上级补助资金增加 上级补助资金减少 科目调整
			项目完工验收 项目尚未开工 设备更新购置 机构改革职能划转 基建项目付款 专项任务取消 新增专项任务 奖励性补贴增加
			死亡抚恤支出减少 公务接待减少 差旅减少 培训增加 抽检批次增加 委托业务费增加 水电费上涨 取暖费调整
			""");

	private Vocabulary() {
	}

	/** The words of a text between white space. */
	static List<String> words(String text) {
		return SPACE.splitAsStream(text.strip()).toList();
	}

}
