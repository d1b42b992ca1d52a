import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { examinationRequested } from '#policy/events/examination-requested'
import { applicant } from '#policy/roles/applicant'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const enter = {
  label: { zh: '进入实质审查', en: 'Begin the examination' },
  by: cnipaExaminer,
  to: 'examining',
  event: examinationRequested,
} as const

/** A published application that nobody has asked to examine; the office may also begin by itself. */
export const inventionPublished = {
  published: {
    label: { zh: '已公布，待请求实质审查', en: 'Published, request awaited' },
    holder: applicant,
    basis: cite(patentLaw2020, '第三十五条'),
    on: {
      'request-examination': {
        label: { zh: '请求实质审查', en: 'Request examination' },
        by: applicant,
        to: 'entering',
        needs: ['examinationRequested'],
        meets: ['examination-request'],
      },
      'enter-examination': enter,
    },
    expires: { limit: 'examination-request', to: 'lost-request' },
  },
  entering: {
    label: { zh: '已请求，待进入实质审查', en: 'Requested, to begin' },
    on: { 'enter-examination': enter },
  },
} as const satisfies Readonly<Record<string, State>>
