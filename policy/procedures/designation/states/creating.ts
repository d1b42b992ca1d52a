import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { creation } from '#policy/procedures/designation/states/creation'
import { withdraw } from '#policy/procedures/designation/states/withdraw'
import { cnipaOfficer } from '#policy/roles/cnipa-officer'
import { provinceOfficer } from '#policy/roles/province-officer'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

/** From the recommendation to the end of the creation period. */
export const creating: Readonly<Record<string, State>> = {
  recommended: {
    label: { zh: '已推荐', en: 'recommended' },
    holder: cnipaOfficer,
    on: {
      list: {
        label: { zh: '列入创建对象', en: 'list it' },
        by: cnipaOfficer,
        to: 'creation',
        needs: ['notice'],
      },
      withdraw,
      'set-aside': {
        label: { zh: '异议成立，撤销推荐', en: 'set the recommendation aside for an objection' },
        by: provinceOfficer,
        to: 'set-aside',
        needs: ['setAsideFor'],
        writes: ['set-aside-notice'],
        basis: cite(houseWorkingRules),
      },
      'leave-out': { label: { zh: '未列入', en: 'leave it out' }, by: cnipaOfficer, to: 'not-selected' },
    },
  },
  creation,
  suspended: {
    label: { zh: '中止创建', en: 'suspended' },
    holder: cnipaOfficer,
    on: {
      resume: {
        label: { zh: '恢复创建', en: 'resume' },
        by: cnipaOfficer,
        to: '/creation/running',
        needs: ['reasons', 'reportBy'],
        starts: ['year-report'],
      },
      'strike-off': {
        label: { zh: '取消创建资格', en: 'strike it off' },
        by: cnipaOfficer,
        to: 'failed',
        needs: ['reasons'],
      },
    },
  },
  'not-selected': { label: { zh: '未列入名单', en: 'not selected' }, final: true },
  'set-aside': { label: { zh: '推荐已撤销', en: 'recommendation set aside' }, final: true },
  failed: { label: { zh: '未通过', en: 'failed' }, final: true },
}
