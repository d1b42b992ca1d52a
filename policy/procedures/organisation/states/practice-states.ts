import type { State } from '#kernel/procedures/procedure'
import { copyingOffices } from '#policy/procedures/organisation/states/copying-offices'
import { adopter } from '#policy/roles/adopter'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { ipOfficer } from '#policy/roles/ip-officer'
import { officer } from '#policy/roles/officer'

export const practiceStates: Readonly<Record<string, State>> = {
  nominated: {
    label: { zh: '推荐', en: 'nominated' },
    holder: officer,
    on: {
      submit: {
        label: { zh: '送审', en: 'hand in' },
        by: officer,
        to: 'signing',
        needs: ['problem', 'context', 'method', 'cost', 'result'],
        writes: ['account'],
      },
      drop: { label: { zh: '撤回', en: 'drop' }, by: officer, to: 'dropped' },
    },
  },
  signing: {
    label: { zh: '本单位审签', en: 'to be signed' },
    holder: headOfAuthority,
    on: {
      sign: { label: { zh: '审签', en: 'sign' }, by: headOfAuthority, to: 'review' },
      'send-back': {
        label: { zh: '退回', en: 'send back' },
        by: headOfAuthority,
        to: 'nominated',
        needs: ['reasons'],
      },
    },
  },
  review: {
    label: { zh: '评审', en: 'under review' },
    holder: ipOfficer,
    limits: ['review'],
    on: {
      publish: {
        label: { zh: '推广', en: 'publish' },
        by: ipOfficer,
        to: 'published',
        writes: ['publication'],
      },
      return: { label: { zh: '退回', en: 'return' }, by: ipOfficer, to: 'nominated', needs: ['reasons'] },
    },
  },
  published: {
    label: { zh: '已推广', en: 'published' },
    holder: ipOfficer,
    on: {
      adopt: {
        label: { zh: '借鉴', en: 'copied' },
        by: [ipOfficer, adopter, ...copyingOffices],
        needs: ['adopter'],
        writes: ['adoption'],
      },
      'tell-outcome': {
        label: { zh: '借鉴见效', en: 'came of it' },
        by: [ipOfficer, adopter, ...copyingOffices],
        needs: ['adopter', 'outcome'],
        writes: ['outcome'],
      },
      retire: { label: { zh: '停止推广', en: 'retire' }, by: ipOfficer, to: 'retired', needs: ['reasons'] },
    },
  },
  retired: { label: { zh: '已停止推广', en: 'retired' }, final: true },
  dropped: { label: { zh: '未推广', en: 'not published' }, final: true },
}
