import type { Clause } from '#kernel/source'
import { defineSource } from '#kernel/source'

const clause = (id: string, zh: string, en: string, text?: [zh: string, en: string]): Clause => ({
  id,
  label: { zh, en },
  text: text && { zh: text[0], en: text[1] },
  // The full Chinese text was not found: the Chinese wording is translated back from an English summary.
  mark: 'unverified',
})

const channel = (id: string, zh: string, en: string): Clause =>
  clause(`feature-grand-protection-${id}`, `大保护体系：${zh}`, `Grand protection: ${en}`)

export const strongIpCityOpinions2016 = defineSource({
  id: 'strong-ip-city-opinions-2016',
  label: {
    zh: '关于加快建设知识产权强市的指导意见',
    en: 'Guiding Opinions on Accelerating the Building of Strong Intellectual Property Cities',
  },
  issuer: { zh: '国家知识产权局', en: 'State Intellectual Property Office (CNIPA since 2018)' },
  number: '国知发管字〔2016〕86号',
  issuedOn: '2016-11-09',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
  note: {
    zh: '标题、文号、主送机关和前言为原文；各条内容据英文摘要，中文措辞为回译，未经核对。',
    en: 'Title, number, addressees and preamble as issued; the clauses follow an English summary.',
  },
  clauses: [
    clause('main-line', '主线', 'Main line', [
      '以知识产权与城市创新发展深度融合为主线，加强保护和运用，建设强县（区）、强局、强企',
      'In-depth fusion of IP and innovative urban development; stronger protection and use; ' +
        'strong counties and districts, bureaus and enterprises',
    ]),
    clause('principle-reform', '原则：聚焦改革驱动', 'Principle: concentrate the drive of reform'),
    clause('principle-innovation', '原则：深化创新引领', 'Principle: deepen leading innovation'),
    clause('principle-advantage', '原则：集聚发展优势', 'Principle: gather development advantages'),
    clause('principle-coordination', '原则：坚持统筹部署', 'Principle: adhere to collective deployment'),
    clause('positioning', '定位', 'Positioning', [
      '国际对标、领跑全国、支撑区域',
      'International benchmarking, leading the country, supporting the regions',
    ]),
    clause('method', '推进方式', 'Method', [
      '工程式建设、体系化推进、项目制管理、责任制落实',
      'Engineering-style development, systematic progress, project administration, accountability',
    ]),
    clause('target-2020', '2020年目标', 'Target for 2020', [
      '在长三角、珠三角、环渤海及其他国家重点发展区域建成20个左右知识产权强市',
      'About 20 strong IP cities in the Yangtze and Pearl River Deltas, the Bohai Rim and other key regions',
    ]),
    clause('feature-management-system', '知识产权综合管理体系', 'Comprehensive IP management system', [
      '内容全面、链条完整、环节畅通、职责健全、服务多元',
      'Comprehensive content, complete linkage, smooth connection, clear duties, diverse services',
    ]),
    clause('feature-grand-protection', '知识产权大保护体系', 'Grand IP protection system', [
      '集授权确权、司法审判、刑事执法、行政执法、仲裁调解、行业自治、社会监督于一体',
      'Seven channels in one: from the grant of rights to social supervision',
    ]),
    channel('grant', '授权确权', 'grant and confirmation of rights'),
    channel('trial', '司法审判', 'judicial trial'),
    channel('criminal-enforcement', '刑事执法', 'criminal enforcement'),
    channel('administrative-enforcement', '行政执法', 'administrative enforcement'),
    channel('arbitration-mediation', '仲裁调解', 'arbitration and mediation'),
    channel('sector-autonomy', '行业自治', 'sector autonomy'),
    channel('social-supervision', '社会监督', 'social supervision'),
    clause('feature-industry', '知识产权产业发展体系', 'IP-based industrial development system', [
      '创新、集聚、低碳、可持续',
      'Innovative, gathered, low-carbon, sustainable',
    ]),
    clause('feature-coordination', '知识产权协调发展机制', 'Coordinated development mechanism', [
      '引领区域、互助共享',
      'Leading the region, mutual assistance, shared resources',
    ]),
    clause('target-2030', '2030年目标', 'Target for 2030', [
      '在全国主要城市形成特色鲜明、运行顺畅、协调集聚、充满活力、更加开放的知识产权强市发展格局',
      'Strong IP cities, distinctive, smoothly regulated, gathered, lively and open, in the major cities',
    ]),
    clause('standard-governance', '知识产权治理一流', 'Top-class IP governance'),
    clause('standard-environment', '保护环境一流', 'Top-class protective environment'),
    clause('standard-contribution', '对城市经济发展贡献一流', 'Top-class contribution to the city’s economy'),
    clause('standard-exchange', '对外合作交流一流', 'Top-class cooperation and exchange'),
    clause('mission-1', '知识产权管理能力提升工程', 'Management-capability project'),
    clause('mission-2', '知识产权大保护工程', 'Grand-protection project'),
    clause('mission-3', '知识产权运用促进工程', 'Use-promotion project'),
    clause('mission-4', '知识产权质量提升工程', 'Quality project'),
    clause('mission-5', '知识产权发展环境建设工程', 'Development-environment project'),
    clause('organisation-leadership', '组织领导与工作保障', 'Organisational leadership and support'),
    clause('organisation-planning', '制定规划（方案）', 'Planning'),
    clause('organisation-reporting', '健全报告制度', 'Reporting'),
    clause('organisation-proposals', '提出建议', 'Proposals'),
    clause('organisation-supervision', '加强督导', 'Supervision'),
    clause('organisation-exchange-of-experience', '经验交流', 'Exchange of experience'),
  ],
})
