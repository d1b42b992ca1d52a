import { cite } from '#kernel/source'
import { defineReportForm } from '#kernel/work/report-form'
import { linesOfCases } from '#policy/report-forms/parts/lines-of-cases'
import { linesOfTasks } from '#policy/report-forms/parts/lines-of-tasks'
import { statisticsOfTheYear } from '#policy/report-forms/parts/statistics-of-the-year'
import { annualSummary } from '#policy/report-schedules/annual-summary'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const annualSummaryForm = defineReportForm({
  id: 'annual-summary-form',
  label: { zh: '年度工作总结表', en: 'Form of the annual summary' },
  basis: [cite(opinions, 'organisation-reporting'), cite(houseWorkingRules)],
  schedule: annualSummary,
  filledIn: {
    ...linesOfTasks,
    ...linesOfCases('全年'),
  },
  questions: {
    ...statisticsOfTheYear,
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
  standsWith: 'lock',
})
