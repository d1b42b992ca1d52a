import { cite } from '#kernel/source'
import { defineReportForm } from '#kernel/work/report-form'
import { linesOfCases } from '#policy/report-forms/parts/lines-of-cases'
import { linesOfTasks } from '#policy/report-forms/parts/lines-of-tasks'
import { quarterlyProgress } from '#policy/report-schedules/quarterly-progress'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

const cases = { zh: '件', en: 'cases' }
const times = { zh: '次', en: 'times' }

export const quarterlyProgressForm = defineReportForm({
  id: 'quarterly-progress-form',
  label: { zh: '工作进展季报表', en: 'Form of the quarterly report on progress' },
  basis: [cite(opinions, 'organisation-reporting'), cite(houseWorkingRules)],
  schedule: quarterlyProgress,
  filledIn: {
    ...linesOfTasks,
    ...linesOfCases('本期'),
  },
  questions: {
    progress: {
      label: { zh: '本季度工作进展', en: 'What was done in the quarter' },
      about: { zh: '只写数字没有说明的内容', en: 'Only what the figures do not say' },
      asks: 'text',
      minutes: 30,
    },
    'typical-cases': {
      label: { zh: '报送典型案例', en: 'Typical cases sent in' },
      about: { zh: '从本期办结的案件中选报', en: 'Chosen among the cases closed in the period' },
      asks: 'number',
      unit: cases,
      minutes: 10,
      bound: { holds: 'at-most', to: 'cases-closed' },
    },
    trainings: { label: { zh: '培训场次', en: 'Trainings held' }, asks: 'number', unit: times, minutes: 3 },
    'trainings-for-staff': {
      label: { zh: '其中面向工作人员', en: 'of these, for staff' },
      ...{ asks: 'number', unit: times, minutes: 3 },
    },
    'trainings-for-enterprises': {
      label: { zh: '其中面向企业', en: 'of these, for enterprises' },
      ...{ asks: 'number', unit: times, minutes: 3 },
    },
    difficulties: {
      label: { zh: '需要协调解决的问题', en: 'What needs help from others' },
      ...{ asks: 'text', minutes: 10, isOptional: true },
    },
  },
  sums: [{ total: 'trainings', parts: ['trainings-for-staff', 'trainings-for-enterprises'] }],
  handedInBy: ['submit', 'hand-in-again'],
  words: { question: 'progress', fact: 'summary' },
})
