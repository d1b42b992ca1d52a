import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { officer } from '#policy/roles/officer'
import { policeOfficer } from '#policy/roles/police-officer'
import { crimeReferralRegulations2020 as regulations } from '#policy/sources/crime-referral-regulations-2020'

const ours = { by: officer }
const noticeDue = { holder: policeOfficer, limits: ['filing-notice'] }
/** Where a referral ends: with the police, or back with the agency. */
export const referralEnds: Readonly<Record<string, State>> = {
  filed: {
    label: { zh: '已立案', en: 'case filed' },
    basis: cite(regulations, '第十二条'),
    initial: 'notice',
    states: {
      notice: {
        label: { zh: '待送达立案通知书', en: 'notice to be served' },
        ...noticeDue,
        on: {
          'receive-filing': {
            label: { zh: '收到立案通知书', en: 'receive it' },
            ...ours,
            to: 'goods',
            writes: ['filing'],
          },
        },
      },
      goods: {
        label: { zh: '待移交涉案物品', en: 'goods to be handed over' },
        holder: officer,
        limits: ['goods-hand-over'],
        on: {
          'hand-over': {
            label: { zh: '办结交接手续', en: 'hand over' },
            ...ours,
            to: '/handed-over',
            writes: ['hand-over'],
          },
        },
      },
    },
  },
  'back-with-agency': {
    label: { zh: '由行政执法机关处理', en: 'back with the agency' },
    holder: officer,
    limits: ['handling'],
    basis: cite(regulations, '第十条'),
    on: {
      penalise: { label: { zh: '依法实施行政处罚', en: 'go on to a penalty' }, ...ours, to: 'penalised' },
      close: {
        label: { zh: '不予处罚，结案', en: 'close without a penalty' },
        ...ours,
        to: 'closed',
        needs: ['reasons'],
      },
    },
  },
  'handed-over': { label: { zh: '已移交公安机关', en: 'handed over to the police' }, final: true },
  'sent-elsewhere': { label: { zh: '向其他主管机关移送', en: 'to be referred elsewhere' }, final: true },
  penalised: { label: { zh: '转行政处罚', en: 'on to a penalty' }, final: true },
  'no-crime': { label: { zh: '不涉嫌犯罪', en: 'no crime' }, final: true },
  'not-approved': { label: { zh: '不批准移送', en: 'not approved' }, final: true },
  closed: { label: { zh: '已结案', en: 'closed' }, final: true },
}
