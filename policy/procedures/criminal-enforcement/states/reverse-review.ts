import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { prosecutor } from '#policy/roles/prosecutor'
import { criminalProcedureLaw2018 as criminal } from '#policy/sources/criminal-procedure-law-2018'
import { reverseLinkGuidelines2024 as guidelines } from '#policy/sources/reverse-link-guidelines-2024'

const ours = { by: prosecutor }
const resume = { label: { zh: '恢复审查', en: 'resume' }, ...ours, to: 'weighing' }

/** The procuratorate weighs whether a person it did not prosecute ought to be penalised. */
export const reverseReview: State = {
  label: { zh: '行刑反向衔接审查', en: 'review by the procuratorate' },
  holder: prosecutor,
  limits: ['review'],
  basis: cite(guidelines, '第十二条'),
  initial: 'weighing',
  states: {
    weighing: {
      label: { zh: '审查', en: 'review' },
      on: {
        advise: {
          label: { zh: '提出检察意见，移送主管机关', en: 'advise the agency' },
          ...ours,
          to: '/with-agency',
          writes: ['advice', 'non-prosecution'],
          starts: ['reply'],
          basis: cite(criminal, '第一百七十七条'),
        },
        'end-review': {
          label: { zh: '不需要处罚，终结审查', en: 'end the review: no penalty' },
          ...ours,
          to: '/not-sent',
          writes: ['close'],
          basis: cite(guidelines, '第十五条'),
        },
        suspend: {
          label: { zh: '中止审查', en: 'suspend' },
          ...ours,
          to: 'suspended',
          writes: ['suspension'],
          basis: cite(guidelines, '第十三条'),
        },
        consult: {
          label: { zh: '征求异地检察院意见', en: 'consult another procuratorate' },
          ...ours,
          to: 'consulting',
        },
      },
    },
    suspended: { label: { zh: '中止审查', en: 'suspended' }, stopsClock: true, on: { resume } },
    consulting: {
      label: { zh: '征求意见', en: 'another procuratorate consulted' },
      stopsClock: true,
      basis: cite(guidelines, '第十二条'),
      on: { resume },
    },
  },
  note: {
    zh: '案情重大、疑难、复杂的，可报请检察长延长，未写明多久。',
    en: 'In hard cases the chief procurator may extend the review; nothing says by how long.',
  },
}
