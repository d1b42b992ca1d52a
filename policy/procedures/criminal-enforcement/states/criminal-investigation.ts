import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { higherProsecutor } from '#policy/roles/higher-prosecutor'
import { policeOfficer } from '#policy/roles/police-officer'
import { provincialProsecutor } from '#policy/roles/provincial-prosecutor'
import { criminalProcedureLaw2018 as law } from '#policy/sources/criminal-procedure-law-2018'

const police = { by: policeOfficer }

/** The police investigate, with the suspect in custody or not. */
export const criminalInvestigation: State = {
  label: { zh: '侦查', en: 'investigation' },
  holder: policeOfficer,
  basis: cite(law, '第一百一十五条'),
  initial: 'at-liberty',
  on: {
    conclude: {
      label: { zh: '侦查终结，移送审查起诉', en: 'conclude and send to the procuratorate' },
      ...police,
      to: 'prosecution-review',
      writes: ['opinion'],
      basis: cite(law, '第一百六十二条'),
    },
    drop: {
      label: { zh: '撤销案件', en: 'drop the case' },
      ...police,
      to: 'dropping',
      needs: ['reasons'],
      writes: ['drop'],
      basis: cite(law, '第一百六十三条'),
    },
  },
  states: {
    'at-liberty': {
      label: { zh: '未羁押', en: 'suspect at liberty' },
      limits: ['investigation'],
      on: {
        arrest: { label: { zh: '执行逮捕', en: 'arrest' }, ...police, to: 'custody', writes: ['arrest'] },
      },
    },
    custody: {
      label: { zh: '羁押', en: 'suspect in custody' },
      limits: ['custody'],
      basis: cite(law, '第一百五十六条'),
      on: {
        'extend-custody': {
          label: { zh: '批准延长羁押', en: 'extend custody' },
          by: [higherProsecutor, provincialProsecutor],
          extends: 'custody',
          writes: ['custody-extension'],
        },
        release: { label: { zh: '释放或者变更强制措施', en: 'release' }, ...police, to: 'at-liberty' },
      },
    },
  },
}
