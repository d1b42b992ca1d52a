import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { agricultureOffice } from '#policy/office-kinds/agriculture-office'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { courtEnforcement } from '#policy/procedures/administrative-enforcement/states/court-enforcement'
import { penaltyDocuments } from '#policy/procedures/administrative-enforcement/states/penalty-documents'
import { penaltyEnds } from '#policy/procedures/administrative-enforcement/states/penalty-ends'
import { penaltyExecution } from '#policy/procedures/administrative-enforcement/states/penalty-execution'
import { penaltyFields } from '#policy/procedures/administrative-enforcement/states/penalty-fields'
import { penaltyInvestigation } from '#policy/procedures/administrative-enforcement/states/penalty-investigation'
import { penaltyLimits } from '#policy/procedures/administrative-enforcement/states/penalty-limits'
import { penaltyPreservation } from '#policy/procedures/administrative-enforcement/states/penalty-preservation'
import { penaltySeizure } from '#policy/procedures/administrative-enforcement/states/penalty-seizure'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { hearingOfficer } from '#policy/roles/hearing-officer'
import { judge } from '#policy/roles/judge'
import { legalReviewer } from '#policy/roles/legal-reviewer'
import { officer } from '#policy/roles/officer'
import { party } from '#policy/roles/party'
import { administrativePenaltyLaw2021 as law } from '#policy/sources/administrative-penalty-law-2021'
import { marketPenaltyProcedure2021 as provisions } from '#policy/sources/market-penalty-procedure-2021'

const verifying = cite(provisions, '第十八条', 'read')

export const penaltyCase = defineProcedure({
  id: 'penalty-case',
  label: { zh: '行政处罚案件', en: 'Administrative penalty case' },
  channel: administrativeEnforcement,
  basis: [cite(law, '第五十四条'), cite(law, '第五十七条')],
  offices: [marketRegulation, ipOffice, copyrightOffice, agricultureOffice],
  roles: [officer, headOfAuthority, legalReviewer, hearingOfficer, party, judge],
  opens: { act: 'find', label: { zh: '发现线索或者收到材料', en: 'find or receive a clue' }, by: [officer] },
  limits: {
    verification: { label: { zh: '核查并决定是否立案', en: 'verify and decide on filing' }, owes: officer },
    ...penaltyLimits,
  },
  fields: penaltyFields,
  documents: penaltyDocuments,
  initial: 'clue',
  states: {
    clue: {
      label: { zh: '线索核查', en: 'clue' },
      holder: officer,
      limits: ['verification'],
      basis: verifying,
      initial: 'verification',
      on: {
        extend: { label: { zh: '批准延长核查', en: 'extend' }, by: headOfAuthority, extends: 'verification' },
        file: {
          label: { zh: '立案', en: 'file a case' },
          by: headOfAuthority,
          to: 'filed',
          writes: ['filing'],
          basis: cite(provisions, '第十九条', 'read'),
        },
        'not-file': {
          label: { zh: '不予立案', en: 'not file a case' },
          by: headOfAuthority,
          to: 'not-filed',
          needs: ['reasons'],
          basis: cite(provisions, '第二十条', 'read'),
        },
        'penalise-on-the-spot': {
          label: { zh: '当场处罚', en: 'penalise on the spot' },
          by: officer,
          to: '/decided/served',
          writes: ['decision'],
          starts: ['remedies'],
          basis: cite(law, '第五十一条'),
        },
      },
      states: {
        verification: {
          label: { zh: '核查', en: 'verification' },
          on: {
            appraise: { label: { zh: '检测、鉴定或者权利人辨认', en: 'test' }, by: officer, to: 'appraisal' },
          },
        },
        appraisal: {
          label: { zh: '检测、鉴定、辨认', en: 'tests and identification' },
          stopsClock: ['verification'],
          basis: verifying,
          on: {
            report: { label: { zh: '收到结论', en: 'receive the result' }, by: officer, to: 'verification' },
          },
        },
      },
    },
    filed: penaltyInvestigation,
    decided: penaltyExecution,
    enforcement: courtEnforcement,
    'not-filed': { label: { zh: '不予立案', en: 'not filed' }, final: true },
    ...penaltyEnds,
  },
  sides: { preservation: penaltyPreservation, seizure: penaltySeizure },
})
