import { cite } from '#kernel/source'
import { defineReportForm } from '#kernel/work/report-form'
import { halfYearReport } from '#policy/report-schedules/half-year-report'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

const cases = { zh: '件', en: 'cases' }
const tasks = { zh: '项', en: 'tasks' }
const times = { zh: '次', en: 'times' }

export const halfYearForm = defineReportForm({
  id: 'half-year-form',
  label: { zh: '半年工作报告表', en: 'Form of the half-year report' },
  basis: [cite(opinions, 'organisation-reporting'), cite(houseWorkingRules)],
  schedule: halfYearReport,
  filledIn: {
    'tasks-owed': { label: { zh: '牵头任务', en: 'Tasks owed' }, unit: tasks, known: { plan: 'owed' } },
    'tasks-done': { label: { zh: '已完成任务', en: 'Tasks done' }, unit: tasks, known: { plan: 'done' } },
    'tasks-overdue': {
      label: { zh: '逾期任务', en: 'Tasks overdue' },
      unit: tasks,
      known: { plan: 'overdue' },
    },
    'cases-opened': {
      label: { zh: '半年登记案件', en: 'Cases taken in' },
      unit: cases,
      known: { cases: 'opened' },
    },
    'cases-closed': {
      label: { zh: '半年办结案件', en: 'Cases closed' },
      unit: cases,
      known: { cases: 'closed' },
    },
  },
  questions: {
    'half-year-work': {
      label: { zh: '半年工作情况', en: 'What was done in the half-year' },
      about: { zh: '只写数字没有说明的内容', en: 'Only what the figures do not say' },
      ...{ asks: 'text', minutes: 40 },
    },
    advice: { label: { zh: '提供咨询', en: 'Advice given' }, asks: 'number', unit: times, minutes: 10 },
    events: {
      label: { zh: '举办宣传活动', en: 'Public events held' },
      asks: 'number',
      unit: times,
      minutes: 5,
    },
    'second-half': {
      label: { zh: '下一步安排', en: 'What comes next' },
      ...{ asks: 'text', minutes: 15, isOptional: true },
    },
  },
  sums: [],
  handedInBy: ['submit', 'hand-in-again'],
  words: { question: 'half-year-work', fact: 'summary' },
})
