import type { Act, State } from '#kernel/procedures/procedure'
import { financeOfficer } from '#policy/roles/finance-officer'
import { marketOfficer } from '#policy/roles/market-officer'
import { officer } from '#policy/roles/officer'

const countersign: Act = {
  label: { zh: '会签', en: 'countersign' },
  by: [marketOfficer, financeOfficer],
  to: 'answered',
  needs: ['opinion'],
  writes: ['opinion'],
}

/** Of each draft at least one department must have said what it thinks before it goes on. */
export const planCountersigning: State = {
  label: { zh: '部门会签', en: 'countersigning' },
  holder: officer,
  limits: ['countersigning'],
  initial: 'asked',
  on: { redraft: { label: { zh: '重新起草', en: 'draft again' }, by: officer, to: 'drafting' } },
  states: {
    asked: { label: { zh: '待会签', en: 'to be countersigned' }, on: { countersign } },
    answered: {
      label: { zh: '已有会签意见', en: 'countersigned' },
      on: {
        countersign,
        'close-countersigning': { label: { zh: '会签结束', en: 'close it' }, by: officer, to: '/legality' },
      },
    },
  },
}
