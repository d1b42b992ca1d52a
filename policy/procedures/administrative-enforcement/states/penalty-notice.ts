import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { officer } from '#policy/roles/officer'
import { party } from '#policy/roles/party'
import { administrativePenaltyLaw2021 as law } from '#policy/sources/administrative-penalty-law-2021'

const notice = { by: officer, writes: ['notice'], basis: cite(law, '第四十四条') }
const state = {
  label: { zh: '陈述、申辩', en: 'make a statement' },
  by: party,
  basis: cite(law, '第四十五条'),
}
const waive = {
  label: { zh: '放弃权利', en: 'waive' },
  by: party,
  to: 'review',
  basis: cite(law, '第六十二条'),
}
const recheck = {
  label: { zh: '复核后补充调查', en: 'investigate further' },
  by: officer,
  to: 'investigation',
}
const hearing = cite(law, '第六十四条')

/** What the party is told before a penalty, and what it may answer. */
export const penaltyNotice: Readonly<Record<string, State>> = {
  concluded: {
    label: { zh: '待告知', en: 'party to be told' },
    on: {
      notify: { label: { zh: '告知拟处罚内容', en: 'tell the intended penalty' }, ...notice, to: 'notified' },
      'offer-hearing': {
        label: { zh: '告知拟处罚内容和要求听证的权利', en: 'tell it, and of the right to a hearing' },
        ...notice,
        to: 'hearing-offered',
      },
    },
  },
  notified: {
    label: { zh: '已告知', en: 'told' },
    limits: ['statement'],
    expires: { limit: 'statement', to: 'review' },
    on: { state, waive, recheck },
  },
  'hearing-offered': {
    label: { zh: '已告知听证权利', en: 'hearing offered' },
    limits: ['hearing-request'],
    expires: { limit: 'hearing-request', to: 'review', basis: hearing },
    on: {
      state,
      waive,
      recheck,
      'request-hearing': { label: { zh: '要求听证', en: 'ask for a hearing' }, by: party, to: 'hearing' },
    },
    basis: cite(law, '第六十三条'),
  },
}
