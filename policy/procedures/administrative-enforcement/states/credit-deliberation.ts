import type { State } from '#kernel/procedures/procedure'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { higherAuthority } from '#policy/roles/higher-authority'
import { officer } from '#policy/roles/officer'
import { party } from '#policy/roles/party'

/** Before a listing: the party is told and heard, the higher authority agrees. */
export const creditDeliberation: Readonly<Record<string, State>> = {
  proposed: {
    label: { zh: '拟列入', en: 'proposed' },
    holder: officer,
    limits: ['notice'],
    on: {
      notify: {
        label: { zh: '告知当事人', en: 'tell the party' },
        by: officer,
        to: 'notified',
        writes: ['notice'],
      },
      drop: { label: { zh: '不予列入', en: 'drop it' }, by: officer, to: 'not-listed', needs: ['reasons'] },
    },
  },
  notified: {
    label: { zh: '已告知', en: 'party told' },
    holder: officer,
    limits: ['statement'],
    on: {
      state: { label: { zh: '陈述、申辩', en: 'make a statement' }, by: party },
      submit: { label: { zh: '核实后报请决定', en: 'submit for decision' }, by: officer, to: 'deciding' },
    },
  },
  deciding: {
    label: { zh: '待决定', en: 'to be decided' },
    holder: headOfAuthority,
    limits: ['decision'],
    on: {
      'ask-consent': {
        label: { zh: '报上一级同意', en: 'ask for consent' },
        by: headOfAuthority,
        to: 'consent',
      },
      'not-list': { label: { zh: '不予列入', en: 'not list' }, by: headOfAuthority, to: 'not-listed' },
    },
  },
  consent: {
    label: { zh: '待上一级同意', en: 'awaiting consent' },
    holder: higherAuthority,
    limits: ['consent'],
    on: {
      consent: {
        label: { zh: '同意，予以列入', en: 'consent: listed' },
        by: higherAuthority,
        to: 'listed',
        writes: ['listing'],
      },
      refuse: {
        label: { zh: '不同意', en: 'refuse' },
        by: higherAuthority,
        to: 'not-listed',
        needs: ['reasons'],
      },
    },
  },
}
