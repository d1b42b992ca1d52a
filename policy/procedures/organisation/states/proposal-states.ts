import type { State } from '#kernel/procedures/procedure'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'

export const proposalStates: Readonly<Record<string, State>> = {
  received: {
    label: { zh: '已收到', en: 'received' },
    holder: officer,
    limits: ['triage'],
    on: {
      assign: {
        label: { zh: '分办', en: 'assign' },
        by: officer,
        to: 'assigned',
        needs: ['proposal', 'unit'],
        writes: ['receipt'],
      },
      decline: { label: { zh: '不予受理', en: 'decline' }, by: officer, to: 'declined', needs: ['reasons'] },
    },
  },
  assigned: {
    label: { zh: '办理', en: 'in hand' },
    holder: officer,
    limits: ['reply'],
    on: {
      extend: {
        label: { zh: '延长', en: 'extend' },
        by: headOfAuthority,
        needs: ['extendDays'],
        extends: 'reply',
      },
      adopt: {
        label: { zh: '采纳并答复', en: 'adopt and reply' },
        by: headOfAuthority,
        to: 'adopted',
        needs: ['reply'],
        writes: ['reply'],
      },
      'not-adopt': {
        label: { zh: '不采纳并答复', en: 'reply without adopting' },
        by: headOfAuthority,
        to: 'replied',
        needs: ['reply', 'reasons'],
        writes: ['reply'],
      },
    },
  },
  adopted: {
    label: { zh: '已采纳', en: 'adopted' },
    holder: officer,
    limits: ['implementation'],
    on: {
      implement: {
        label: { zh: '落实', en: 'carry out' },
        by: officer,
        to: 'implemented',
        needs: ['done'],
        writes: ['record'],
      },
    },
  },
  replied: { label: { zh: '已答复，未采纳', en: 'replied, not adopted' }, final: true },
  implemented: { label: { zh: '已落实', en: 'carried out' }, final: true },
  declined: { label: { zh: '不予受理', en: 'declined' }, final: true },
}
