import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { annualPlan } from '#policy/procedures/organisation/annual-plan'
import { planMaking } from '#policy/procedures/organisation/plan-making'
import { annualWorkPlan } from '#policy/evidence-kinds/annual-work-plan'
import { evaluationOfPlan } from '#policy/evidence-kinds/evaluation-of-plan'
import { planDocument } from '#policy/evidence-kinds/plan-document'
import { annualTasksDoneInTime } from '#policy/indicators/governance/annual-tasks-done-in-time'
import { managementCapability } from '#policy/missions/management-capability'
import { financeOffice } from '#policy/office-kinds/finance-office'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { statisticsOffice } from '#policy/office-kinds/statistics-office'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const planAndEvaluate = defineMeasure({
  id: 'plan-and-evaluate',
  code: 'P1.11',
  label: {
    zh: '规划（方案）编制、年度推进与中期、总结评估',
    en: 'Draw up the plan, carry it forward year by year, and evaluate it',
  },
  basis: [cite(strongIpCityOpinions2016, 'organisation-planning'), cite(ipPlan15th, '第六部分')],
  mission: managementCapability,
  standards: [governance],
  lead: ipOffice,
  support: [governmentOffice, financeOffice, statisticsOffice],
  manages: {
    zh: '规划文本、指标附表、任务分解、评估报告',
    en: 'The plan with its indicators, its tasks and its evaluations',
  },
  carriedOutBy: [planMaking, annualPlan],
  evidence: [planDocument, annualWorkPlan, evaluationOfPlan],
  moves: [annualTasksDoneInTime],
})
