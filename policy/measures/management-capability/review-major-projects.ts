import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { ipReviewCoverage } from '#policy/indicators/governance/ip-review-coverage'
import { analysisReport } from '#policy/evidence-kinds/analysis-report'
import { reviewOpinion } from '#policy/evidence-kinds/review-opinion'
import { managementCapability } from '#policy/missions/management-capability'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { personnelOffice } from '#policy/office-kinds/personnel-office'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { governance } from '#policy/standards/governance'

export const reviewMajorProjects = defineMeasure({
  id: 'review-major-projects',
  code: 'P1.4',
  label: {
    zh: '重大经济科技活动知识产权分析评议',
    en: 'Review the intellectual property of major economic and technological activities',
  },
  basis: [cite(strongIpCityOpinions2016, 'main-line'), cite(guangdongIpRegulations2022, '第十一条')],
  mission: managementCapability,
  standards: [governance, economicContribution],
  lead: scienceOffice,
  support: [ipOffice, industryOffice, commerceOffice, personnelOffice],
  manages: { zh: '评议项目、评议报告及结论', en: 'Projects under review, reports and their conclusions' },
  evidence: [reviewOpinion, analysisReport],
  moves: [ipReviewCoverage],
  note: {
    zh: '广东省的规定：由项目主管单位组织，省和地级以上市人民政府建立机制；其他地区依本地规定。',
    en: 'In Guangdong the office in charge of the project has it done; elsewhere the local rule decides.',
  },
})
