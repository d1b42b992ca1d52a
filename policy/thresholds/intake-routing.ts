import { defineThreshold } from '#kernel/procedures/threshold'
import { cite } from '#kernel/source'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { complaintHandlingMeasures2019 } from '#policy/sources/complaint-handling-measures-2019'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { intakeCommonRoutes } from '#policy/thresholds/parts/intake-common-routes'
import { intakeFacts } from '#policy/thresholds/parts/intake-facts'
import { intakeOtherRoutes } from '#policy/thresholds/parts/intake-other-routes'
import { intakePatentRoutes } from '#policy/thresholds/parts/intake-patent-routes'

const now = '2026-01-05'
const quiet = {
  crimeThreshold: false,
  policeNeeded: false,
  border: false,
  arbitrationAgreement: false,
  bothWilling: false,
}
const stop = { ...quiet, right: 'patent', subject: 'infringement', relief: 'stop' }
const admissible = {
  entitled: true,
  respondentClear: true,
  requestClear: true,
  competent: true,
  sued: false,
  otherMethod: false,
}
const mark = { ...quiet, right: 'trademark', subject: 'infringement', relief: 'punish' }
const work = { ...quiet, right: 'copyright', subject: 'infringement', relief: 'punish' }
const consumer = { ...quiet, right: 'other', subject: 'consumer', relief: 'refund', livingNeeds: true }

export const intakeRouting = defineThreshold({
  id: 'intake-routing',
  label: { zh: '受理分流', en: 'Routing at intake' },
  basis: [
    cite(crimeReferralRegulations2020, '第三条', 'unverified'),
    cite(patentLaw2020, '第六十五条'),
    cite(adjudicationOrder81, '第十二条'),
    cite(trademarkLaw2019, '第六十条'),
    cite(complaintHandlingMeasures2019, '第三条'),
  ],
  facts: intakeFacts,
  versions: [
    { from: '2025-02-01', rows: [...intakeCommonRoutes, ...intakePatentRoutes, ...intakeOtherRoutes] },
  ],
  note: {
    zh: '一件来件有几项请求的，先拆分再逐项分流。“达到刑事追诉标准”由各罪标准表得出。',
    en: 'A submission with several requests is split first. Whether a crime’s threshold is met, its table tells.',
  },
  examples: [
    {
      on: now,
      facts: { ...stop, ...admissible },
      expect: { meets: true, channels: ['administrative-enforcement'], missing: [] },
    },
    { on: now, facts: { ...stop, ...admissible, sued: true }, expect: { channels: ['courts'] } },
    {
      on: now,
      facts: { ...stop, ...admissible, sued: false, otherMethod: true },
      expect: { channels: ['courts'] },
    },
    {
      on: now,
      facts: { ...stop, entitled: true },
      expect: {
        meets: true,
        channels: [],
        missing: ['respondentClear', 'requestClear', 'competent', 'sued', 'otherMethod'],
      },
    },
    {
      on: now,
      facts: { ...mark, crimeThreshold: true, border: true },
      expect: {
        channels: [
          'criminal-enforcement',
          'administrative-enforcement',
          'administrative-enforcement',
          'courts',
        ],
      },
    },
    { on: now, facts: { ...work, publicInterestHarmed: true }, expect: { clauses: ['第五十三条'] } },
    { on: now, facts: { ...work, publicInterestHarmed: false }, expect: { clauses: ['第五十二条'] } },
    { on: now, facts: work, expect: { channels: [], missing: ['publicInterestHarmed'] } },
    { on: now, facts: { ...consumer, handledElsewhere: true }, expect: { meets: false, channels: [] } },
    {
      on: now,
      facts: { ...consumer, handledElsewhere: false },
      expect: { channels: ['social-supervision'] },
    },
    { on: now, facts: { right: 'patent' }, expect: { meets: null, channels: [] } },
  ],
})
