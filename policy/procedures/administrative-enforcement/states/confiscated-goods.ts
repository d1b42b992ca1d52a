import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { customsOfficer } from '#policy/roles/customs-officer'
import { rightHolder } from '#policy/roles/right-holder'
import { customsRegulations2018 as regulations } from '#policy/sources/customs-regulations-2018'

const disposes = { by: customsOfficer, to: '/disposed' }

/** Article 27 sets the order: charity, the right holder, auction without the marks, destruction. */
export const confiscatedGoods: State = {
  label: { zh: '已没收', en: 'confiscated' },
  holder: customsOfficer,
  limits: ['disposal'],
  initial: 'for-charity',
  basis: cite(regulations, '第二十七条'),
  on: {
    'tell-right-holder': { label: { zh: '书面通知权利人', en: 'tell the right holder' }, by: customsOfficer },
  },
  states: {
    'for-charity': {
      label: { zh: '是否可用于社会公益事业', en: 'of use to charity?' },
      on: {
        donate: { label: { zh: '转交公益机构', en: 'give to charity' }, ...disposes },
        'no-charity': {
          label: { zh: '无法用于公益', en: 'of no use to charity' },
          by: customsOfficer,
          to: 'for-sale',
        },
      },
    },
    'for-sale': {
      label: { zh: '权利人是否收购', en: 'wanted by the right holder?' },
      holder: rightHolder,
      on: {
        buy: { label: { zh: '有偿转让给权利人', en: 'buy them' }, by: rightHolder, to: '/disposed' },
        'not-buy': { label: { zh: '无收购意愿', en: 'not want them' }, by: rightHolder, to: 'remaining' },
      },
    },
    remaining: {
      label: { zh: '拍卖或者销毁', en: 'auction or destruction' },
      on: {
        auction: { label: { zh: '消除侵权特征后拍卖', en: 'auction without the marks' }, ...disposes },
        destroy: { label: { zh: '销毁', en: 'destroy' }, ...disposes },
      },
      note: {
        zh: '进口假冒商标货物，除特殊情况外，不得仅清除商标标识即进入商业渠道。',
        en: 'Imports with counterfeit marks may not be sold merely because the marks were removed.',
      },
    },
  },
}
