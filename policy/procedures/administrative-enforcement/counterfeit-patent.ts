import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
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
import { patentEnforcementMeasures2015 as measures } from '#policy/sources/patent-enforcement-measures-2015'
import { patentImplementingRules2023 as rules } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 as law } from '#policy/sources/patent-law-2020'

const files = {
  label: { zh: '立案', en: 'file a case' },
  by: headOfAuthority,
  to: 'filed',
  writes: ['filing'],
}
const declines = {
  label: { zh: '不予立案', en: 'not file a case' },
  by: headOfAuthority,
  to: 'not-filed',
  needs: ['reasons'],
}
const filing = cite(measures, '第二十八条')

export const counterfeitPatent = defineProcedure({
  id: 'counterfeit-patent',
  label: { zh: '查处假冒专利', en: 'Counterfeit patent case' },
  channel: administrativeEnforcement,
  basis: [cite(law, '第六十八条'), cite(law, '第六十九条'), cite(rules, '第一百零一条')],
  offices: [marketRegulation, ipOffice],
  roles: [officer, headOfAuthority, legalReviewer, hearingOfficer, party, judge],
  opens: { act: 'find', label: { zh: '发现涉嫌假冒专利', en: 'find a false patent marking' }, by: [officer] },
  limits: {
    filing: { label: { zh: '自行发现的立案', en: 'file what the office found' }, owes: headOfAuthority },
    'report-filing': {
      label: { zh: '举报、投诉的立案', en: 'file what was reported' },
      owes: headOfAuthority,
    },
    ...penaltyLimits,
  },
  fields: penaltyFields,
  documents: penaltyDocuments,
  initial: 'found',
  states: {
    found: {
      label: { zh: '自行发现', en: 'found by the office' },
      holder: headOfAuthority,
      limits: ['filing'],
      basis: filing,
      on: {
        file: files,
        'not-file': declines,
        'note-report': {
          label: { zh: '登记为举报、投诉', en: 'note that it was reported' },
          by: officer,
          to: 'reported',
        },
      },
    },
    reported: {
      label: { zh: '接到举报、投诉', en: 'reported' },
      holder: headOfAuthority,
      limits: ['report-filing'],
      basis: filing,
      on: { file: files, 'not-file': declines },
    },
    filed: penaltyInvestigation,
    decided: penaltyExecution,
    enforcement: courtEnforcement,
    'not-filed': { label: { zh: '不予立案', en: 'not filed' }, final: true },
    ...penaltyEnds,
  },
  sides: { preservation: penaltyPreservation, seizure: penaltySeizure },
  note: {
    zh: '责令改正并予公告；能证明合法来源的善意销售者只责令停止销售（实施细则第一百零一条）。',
    en: 'Correction is ordered and announced; a seller in good faith with a lawful source only has to stop.',
  },
})
