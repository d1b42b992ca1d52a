import { is, not } from '#kernel/predicate'
import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { published } from '#policy/events/published'
import { withdrawn } from '#policy/events/withdrawn'
import { inventionFiling } from '#policy/procedures/confirmation/states/invention-filing'
import { inventionPublished } from '#policy/procedures/confirmation/states/invention-published'
import { inventionOutcome } from '#policy/procedures/confirmation/states/invention-outcome'
import { inventionRefused } from '#policy/procedures/confirmation/states/invention-refused'
import { inventionSubstantive } from '#policy/procedures/confirmation/states/invention-substantive'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const publish = { by: cnipaExaminer, event: published, meets: ['publication'] } as const

/** All that happens before a grant or a loss; what runs from the day of filing runs in the state around. */
export const inventionApplication = {
  application: {
    label: { zh: '专利申请', en: 'Application' },
    holder: cnipaExaminer,
    limits: ['fee', 'publication', 'examination-request'],
    on: {
      withdraw: {
        label: { zh: '撤回申请', en: 'Withdraw' },
        by: applicant,
        to: 'withdrawn',
        event: withdrawn,
      },
      'request-examination': {
        label: { zh: '请求实质审查', en: 'Request examination' },
        by: applicant,
        needs: ['examinationRequested'],
        meets: ['examination-request'],
      },
    },
    initial: 'filed',
    states: {
      ...inventionFiling,
      preliminary: {
        label: { zh: '初步审查', en: 'Preliminary examination' },
        basis: cite(patentLaw2020, '第三十四条'),
        on: {
          publish: {
            label: { zh: '公布', en: 'Publish' },
            ...publish,
            to: 'published',
            when: not(is('examinationRequested', true)),
          },
          'publish-for-examination': {
            label: { zh: '公布，已请求实质审查', en: 'Publish, examination requested' },
            ...publish,
            to: 'entering',
            when: is('examinationRequested', true),
          },
          refuse: {
            label: { zh: '驳回', en: 'Refuse' },
            by: cnipaExaminer,
            to: 'rejected',
            writes: ['refusal'],
          },
        },
      },
      ...inventionPublished,
      ...inventionSubstantive,
      ...inventionRefused,
      ...inventionOutcome,
    },
  },
} as const satisfies Readonly<Record<string, State>>
