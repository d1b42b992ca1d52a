import { defineProcedure } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { criminalEnforcement } from '#policy/channels/criminal-enforcement'
import { police } from '#policy/office-kinds/police'
import { criminalAppeal } from '#policy/procedures/criminal-enforcement/states/criminal-appeal'
import { criminalDocuments } from '#policy/procedures/criminal-enforcement/states/criminal-documents'
import { criminalInvestigation } from '#policy/procedures/criminal-enforcement/states/criminal-investigation'
import { criminalLimits } from '#policy/procedures/criminal-enforcement/states/criminal-limits'
import { criminalTrial } from '#policy/procedures/criminal-enforcement/states/criminal-trial'
import { nonProsecution } from '#policy/procedures/criminal-enforcement/states/non-prosecution'
import { prosecutionReview } from '#policy/procedures/criminal-enforcement/states/prosecution-review'
import { highCourt } from '#policy/roles/high-court'
import { higherCourt } from '#policy/roles/higher-court'
import { higherProsecutor } from '#policy/roles/higher-prosecutor'
import { judge } from '#policy/roles/judge'
import { policeOfficer } from '#policy/roles/police-officer'
import { prosecutor } from '#policy/roles/prosecutor'
import { provincialProsecutor } from '#policy/roles/provincial-prosecutor'
import { suspect } from '#policy/roles/suspect'
import { victim } from '#policy/roles/victim'
import { criminalProcedureLaw2018 as law } from '#policy/sources/criminal-procedure-law-2018'
import { policeCriminalProcedure2020 as provisions } from '#policy/sources/police-criminal-procedure-2020'

export const criminalCase = defineProcedure({
  id: 'criminal-case',
  label: { zh: '刑事案件', en: 'Criminal case' },
  channel: criminalEnforcement,
  basis: [cite(law, '第一百零九条'), cite(law, '第一百六十九条'), cite(law, '第一百八十六条')],
  offices: [police],
  roles: [
    policeOfficer,
    prosecutor,
    higherProsecutor,
    provincialProsecutor,
    judge,
    higherCourt,
    highCourt,
    suspect,
    victim,
  ],
  opens: { act: 'file', label: { zh: '立案', en: 'file a case' }, by: [policeOfficer] },
  limits: criminalLimits,
  fields: { reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } } },
  documents: criminalDocuments,
  initial: 'investigation',
  states: {
    investigation: criminalInvestigation,
    ...prosecutionReview,
    ...nonProsecution,
    trial: criminalTrial,
    ...criminalAppeal,
    dropping: {
      label: { zh: '撤销案件', en: 'dropped' },
      holder: policeOfficer,
      limits: ['drop-notice'],
      basis: cite(provisions, '第一百八十九条'),
      on: {
        'tell-dropped': {
          label: { zh: '告知嫌疑人、被害人和移送机关', en: 'tell the suspect, the victim and the agency' },
          by: policeOfficer,
          to: 'dropped',
        },
      },
    },
    dropped: { label: { zh: '已撤案', en: 'dropped and told' }, final: true },
    'not-prosecuted-finally': { label: { zh: '不起诉确定', en: 'not prosecuted' }, final: true },
    effective: {
      label: { zh: '裁判生效', en: 'final judgment' },
      final: true,
      basis: cite(law, '第二百五十九条'),
    },
  },
  closed: true,
  note: {
    zh: '拘留、批捕和死刑复核未列入；在押期限不因节假日延长。发现另有重要罪行重新计算羁押期限的，另行登记。',
    en: 'Detention before arrest and death sentences are left out; custody never moves for a holiday.',
  },
})
