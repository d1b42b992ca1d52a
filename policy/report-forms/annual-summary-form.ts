import { cite } from '#kernel/source'
import { defineReportForm } from '#kernel/work/report-form'
import { annualSummary } from '#policy/report-schedules/annual-summary'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

const cases = { zh: '件', en: 'cases' }
const tasks = { zh: '项', en: 'tasks' }

export const annualSummaryForm = defineReportForm({
  id: 'annual-summary-form',
  label: { zh: '年度工作总结表', en: 'Form of the annual summary' },
  basis: [cite(opinions, 'organisation-reporting'), cite(houseWorkingRules)],
  schedule: annualSummary,
  filledIn: {
    'tasks-owed': { label: { zh: '牵头任务', en: 'Tasks owed' }, unit: tasks, known: { plan: 'owed' } },
    'tasks-done': { label: { zh: '已完成任务', en: 'Tasks done' }, unit: tasks, known: { plan: 'done' } },
    'tasks-overdue': {
      label: { zh: '逾期任务', en: 'Tasks overdue' },
      unit: tasks,
      known: { plan: 'overdue' },
    },
    'cases-opened': {
      label: { zh: '全年登记案件', en: 'Cases taken in' },
      unit: cases,
      known: { cases: 'opened' },
    },
    'cases-closed': {
      label: { zh: '全年办结案件', en: 'Cases closed' },
      unit: cases,
      known: { cases: 'closed' },
    },
  },
  questions: {
    results: {
      label: { zh: '全年工作成效', en: 'What the year brought' },
      about: { zh: '只写数字没有说明的内容', en: 'Only what the figures do not say' },
      ...{ asks: 'text', minutes: 60 },
    },
    practices: {
      label: { zh: '可以推广的做法', en: 'Practices that others can use' },
      ...{ asks: 'text', minutes: 30, isOptional: true },
    },
    'next-year': {
      label: { zh: '下一年度打算', en: 'Plans for the next year' },
      ...{ asks: 'text', minutes: 30 },
    },
  },
  sums: [],
  handedInBy: ['submit', 'hand-in-again'],
  words: { question: 'results', fact: 'summary' },
})
