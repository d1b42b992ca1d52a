import type { State } from '#kernel/procedures/procedure'
import { acceptance } from '#policy/procedures/designation/states/acceptance'
import { cnipaOfficer } from '#policy/roles/cnipa-officer'
import { headOfAuthority } from '#policy/roles/head-of-authority'

/** Acceptance, public notice, the title and what becomes of it. */
export const designated: Readonly<Record<string, State>> = {
  acceptance,
  notice: {
    label: { zh: '公示', en: 'open to objections' },
    holder: cnipaOfficer,
    limits: ['objection'],
    expires: { limit: 'objection', to: 'deciding' },
    on: {
      'inspect-again': {
        label: { zh: '撤回公示，重新验收', en: 'inspect again' },
        by: cnipaOfficer,
        to: 'acceptance',
        needs: ['reasons'],
      },
    },
  },
  deciding: {
    label: { zh: '公示期满', en: 'after the period of objection' },
    holder: cnipaOfficer,
    on: {
      designate: {
        label: { zh: '认定为示范市', en: 'designate' },
        by: cnipaOfficer,
        to: 'designated',
        needs: ['notice', 'evaluateBy'],
        starts: ['evaluation'],
        writes: ['title'],
      },
      refuse: { label: { zh: '不予认定', en: 'refuse' }, by: cnipaOfficer, to: 'failed', needs: ['reasons'] },
    },
  },
  designated: {
    label: { zh: '示范市', en: 'designated' },
    holder: cnipaOfficer,
    bounds: ['evaluation'],
    on: {
      evaluate: {
        label: { zh: '成效评估，保留称号', en: 'evaluate and keep' },
        by: cnipaOfficer,
        needs: ['effect', 'evaluateBy'],
        meets: ['evaluation'],
        starts: ['evaluation'],
        writes: ['evaluation'],
      },
      revoke: {
        label: { zh: '撤销称号', en: 'revoke the title' },
        by: cnipaOfficer,
        to: 'revoked',
        needs: ['reasons'],
        writes: ['revocation'],
      },
      relinquish: {
        label: { zh: '主动放弃称号', en: 'give the title up' },
        by: headOfAuthority,
        to: 'relinquished',
        needs: ['reasons'],
      },
    },
  },
  revoked: { label: { zh: '称号已撤销', en: 'title revoked' }, final: true },
  relinquished: { label: { zh: '已放弃称号', en: 'title given up' }, final: true },
}
