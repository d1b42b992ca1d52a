import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipComplaints } from '#policy/inputs/ip-complaints'
import { ipComplaintsAnsweredInTime } from '#policy/inputs/ip-complaints-answered-in-time'
import { grandProtection } from '#policy/missions/grand-protection'
import { complaintHandlingMeasures2019 } from '#policy/sources/complaint-handling-measures-2019'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const complaintTriageRate = defineIndicator({
  id: 'complaint-triage-rate',
  code: 'R29',
  label: { zh: '投诉7个工作日受理告知率', en: 'Complaints answered within 7 working days' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-social-supervision'),
    cite(complaintHandlingMeasures2019, '第十四条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(input(ipComplaintsAnsweredInTime), input(ipComplaints), { per: 100 }),
  examples: [
    {
      says: { zh: '投诉600件，按时告知570件', en: '570 of 600 complainants were told in time' },
      on: '2025-12-31',
      given: { inputs: { 'ip-complaints-answered-in-time': 570, 'ip-complaints': 600 } },
      expect: 95,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-complaints-answered-in-time': 0, 'ip-complaints': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-complaints': 600 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
