import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { granted } from '#policy/events/granted'
import { opposed } from '#policy/events/opposed'
import { cnipaExaminer } from '#policy/roles/cnipa-examiner'
import { opponent } from '#policy/roles/opponent'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

/** The announcement, within which anyone may oppose. */
export const trademarkOppositionAnnouncement = {
  announcement: {
    label: { zh: '初步审定公告期', en: 'Announced' },
    holder: cnipaExaminer,
    limits: ['opposition'],
    initial: 'open',
    states: {
      open: {
        label: { zh: '公告期内无异议', en: 'No opposition yet' },
        on: {
          oppose: {
            label: { zh: '提出异议', en: 'Oppose' },
            by: opponent,
            to: 'filed',
            writes: ['opposition'],
            starts: ['opponent-evidence'],
          },
        },
        expires: { limit: 'opposition', to: '/unopposed' },
      },
      filed: {
        label: { zh: '异议待受理', en: 'Opposition filed' },
        on: {
          accept: {
            label: { zh: '受理', en: 'Accept' },
            by: cnipaExaminer,
            to: 'accepted',
            writes: ['acceptance'],
            event: opposed,
          },
          reject: {
            label: { zh: '不予受理', en: 'Do not accept' },
            by: cnipaExaminer,
            to: 'open',
            writes: ['rejection'],
            meets: ['opponent-evidence'],
            basis: cite(trademarkRegulations2014, '第二十六条'),
          },
        },
        // Article 35: the time to decide runs from the end of the announcement, not from acceptance.
        expires: { limit: 'opposition', to: '/examination/filed' },
      },
      accepted: {
        label: { zh: '异议已受理，公告期未满', en: 'Accepted, announcement still running' },
        expires: { limit: 'opposition', to: '/examination' },
      },
    },
  },
  unopposed: {
    label: { zh: '公告期满无异议', en: 'Unopposed' },
    holder: cnipaExaminer,
    on: {
      register: {
        label: { zh: '核准注册并公告', en: 'Register and announce' },
        by: cnipaExaminer,
        to: 'registered',
        writes: ['certificate'],
        event: granted,
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>
