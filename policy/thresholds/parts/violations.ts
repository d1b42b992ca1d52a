import type { Label } from '#kernel/source'

/** The violations that penalty fines are set for, by code. */
export const violations: Readonly<Record<string, Label>> = {
  'trademark-infringement': { zh: '侵犯注册商标专用权', en: 'infringement of a registered mark' },
  'false-registered-mark': {
    zh: '冒充注册商标，或者使用不得作为商标使用的标志',
    en: 'passing a mark off as registered, or using a forbidden sign',
  },
  'well-known-mark-advertising': { zh: '宣传“驰名商标”字样', en: 'advertising with “well-known mark”' },
  'bad-faith-trademark-filing': { zh: '恶意申请商标注册', en: 'filing for a mark in bad faith' },
  'trademark-agency': { zh: '商标代理机构违法', en: 'violation by a trademark agency' },
  'trademark-agency-person': {
    zh: '商标代理机构违法（直接负责的人员）',
    en: 'violation by a trademark agency: the persons responsible',
  },
  'licence-not-marked': {
    zh: '许可使用的商品未标明被许可人名称和产地，拒不停止销售',
    en: 'licensed goods without name and origin, and sale not stopped when ordered',
  },
  'false-patent-marking': { zh: '假冒专利', en: 'false marking of a patent' },
  'abnormal-filing': { zh: '非正常申请专利', en: 'abnormal patent filing' },
  'open-licence-fraud': { zh: '以欺骗手段实行开放许可', en: 'open licence obtained by deceit' },
  'patent-agency': { zh: '专利代理机构违法', en: 'violation by a patent agency' },
  'patent-attorney': { zh: '专利代理师违法', en: 'violation by a patent attorney' },
  'unlicensed-patent-agency': { zh: '擅自开展专利代理业务', en: 'patent agency without a licence' },
  copyright: { zh: '侵犯著作权或者与著作权有关的权利', en: 'infringement of copyright or related rights' },
  'passing-off': { zh: '混淆行为', en: 'passing off' },
  'trade-secret': { zh: '侵犯商业秘密', en: 'infringement of trade secrets' },
  'plant-variety': { zh: '侵犯植物新品种权、假冒授权品种', en: 'infringed or counterfeit plant variety' },
}
