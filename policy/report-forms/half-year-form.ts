import { cite } from '#kernel/source'
import { defineReportForm } from '#kernel/work/report-form'
import { linesOfCases } from '#policy/report-forms/parts/lines-of-cases'
import { linesOfTasks } from '#policy/report-forms/parts/lines-of-tasks'
import { halfYearReport } from '#policy/report-schedules/half-year-report'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

const times = { zh: '次', en: 'times' }

export const halfYearForm = defineReportForm({
  id: 'half-year-form',
  label: { zh: '半年工作报告表', en: 'Form of the half-year report' },
  basis: [cite(opinions, 'organisation-reporting'), cite(houseWorkingRules)],
  schedule: halfYearReport,
  filledIn: {
    ...linesOfTasks,
    ...linesOfCases('半年'),
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
