import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { preparing } from '#policy/procedures/designation/states/preparing'
import { reserve } from '#policy/procedures/designation/states/reserve'
import { expert } from '#policy/roles/expert'
import { withdraw } from '#policy/procedures/designation/states/withdraw'
import { officer } from '#policy/roles/officer'
import { provinceOfficer } from '#policy/roles/province-officer'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

const criteria = ['governance', 'environment', 'contribution', 'exchange']

/** From the first draft to the recommendation of the province. */
export const applying: Readonly<Record<string, State>> = {
  preparing,
  submitted: {
    label: { zh: '省级审查', en: 'with the province' },
    holder: provinceOfficer,
    on: {
      return: {
        label: { zh: '退回补正', en: 'return' },
        by: provinceOfficer,
        to: 'returned',
        needs: ['reasons', 'mendBy'],
        writes: ['correction'],
      },
      'give-to-experts': {
        label: { zh: '交专家评审', en: 'give to the experts' },
        by: provinceOfficer,
        to: 'scoring',
      },
      withdraw,
    },
  },
  returned: {
    label: { zh: '待补正', en: 'to be mended' },
    holder: officer,
    limits: ['mending'],
    expires: { limit: 'mending', to: 'missed' },
    on: {
      mend: { label: { zh: '补正', en: 'mend' }, by: officer, to: 'submitted', needs: ['mended'] },
      withdraw,
    },
  },
  scoring: {
    label: { zh: '专家评审', en: 'with the experts' },
    holder: expert,
    on: {
      score: {
        label: { zh: '评分', en: 'score' },
        by: expert,
        needs: ['expert', ...criteria],
        may: ['comment'],
        confidedTo: provinceOfficer,
      },
      'mark-veto': {
        label: { zh: '记录一票否决情形', en: 'record what keeps it out' },
        by: provinceOfficer,
        needs: ['veto', 'reasons'],
      },
      recommend: {
        label: { zh: '推荐', en: 'recommend' },
        by: provinceOfficer,
        to: 'recommended',
        writes: ['letter'],
      },
      'pass-over': {
        label: { zh: '不予推荐', en: 'pass over' },
        by: provinceOfficer,
        to: 'not-recommended',
        needs: ['reasons'],
      },
      'hold-in-reserve': {
        label: { zh: '列为候补', en: 'hold in reserve' },
        by: provinceOfficer,
        to: 'reserve',
        basis: cite(houseWorkingRules),
      },
      withdraw,
    },
  },
  reserve,
  missed: { label: { zh: '逾期未报', en: 'too late' }, final: true, refuses: 'application-late' },
  'not-recommended': { label: { zh: '未获推荐', en: 'not recommended' }, final: true },
  withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
}
