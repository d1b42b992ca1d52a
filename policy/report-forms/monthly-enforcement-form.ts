import { cite } from '#kernel/source'
import { defineReportForm } from '#kernel/work/report-form'
import { linesOfCases } from '#policy/report-forms/parts/lines-of-cases'
import { monthlyEnforcementData } from '#policy/report-schedules/monthly-enforcement-data'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

const cases = { zh: '件', en: 'cases' }
const leads = { zh: '条', en: 'leads' }

export const monthlyEnforcementForm = defineReportForm({
  id: 'monthly-enforcement-form',
  label: { zh: '执法数据月报表', en: 'Form of the monthly data on enforcement' },
  basis: [cite(opinions, 'organisation-reporting'), cite(houseWorkingRules)],
  schedule: monthlyEnforcementData,
  filledIn: {
    ...linesOfCases('本月'),
    'cases-open': {
      label: { zh: '月末在办案件', en: 'Cases open at its end' },
      unit: cases,
      known: { cases: 'open' },
    },
  },
  questions: {
    leads: { label: { zh: '收到线索', en: 'Leads received' }, asks: 'number', unit: leads, minutes: 5 },
    'leads-online': {
      label: { zh: '其中线上', en: 'of these, online' },
      ...{ asks: 'number', unit: leads, minutes: 3 },
    },
    'leads-offline': {
      label: { zh: '其中线下', en: 'of these, offline' },
      ...{ asks: 'number', unit: leads, minutes: 3 },
    },
    inspections: {
      label: { zh: '开展执法检查', en: 'Inspections made' },
      ...{ asks: 'number', unit: { zh: '次', en: 'times' }, minutes: 5 },
    },
    remarks: {
      label: { zh: '当月情况说明', en: 'What the month was like' },
      about: { zh: '一两句话即可', en: 'A sentence or two' },
      ...{ asks: 'text', minutes: 5 },
    },
  },
  sums: [{ total: 'leads', parts: ['leads-online', 'leads-offline'] }],
  handedInBy: ['submit', 'hand-in-again'],
  words: { question: 'remarks', fact: 'summary' },
})
