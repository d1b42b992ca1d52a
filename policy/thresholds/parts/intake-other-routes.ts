import { type Row, rowInForce } from '#kernel/procedures/threshold'
import { all, is } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { administrativeEnforcement } from '#policy/channels/administrative-enforcement'
import { arbitrationAndMediation } from '#policy/channels/arbitration-and-mediation'
import { courts } from '#policy/channels/courts'
import { antiUnfairCompetitionLaw2019 } from '#policy/sources/anti-unfair-competition-law-2019'
import { antiUnfairCompetitionLaw2025 } from '#policy/sources/anti-unfair-competition-law-2025'
import { copyrightLaw2020 } from '#policy/sources/copyright-law-2020'
import { layoutDesignRegulations2001 } from '#policy/sources/layout-design-regulations-2001'
import { layoutDesignRegulations2026 } from '#policy/sources/layout-design-regulations-2026'
import { seedLaw2021 } from '#policy/sources/seed-law-2021'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'

const infringed = (...rights: string[]) => all(is('right', ...rights), is('subject', 'infringement'))
const punish = is('relief', 'stop', 'punish')
const money = is('relief', 'money')
const noAgreement = is('arbitrationAgreement', false)

const civil = { channel: courts, to: { zh: '民事诉讼', en: 'Civil litigation' } }
const penalty = {
  channel: administrativeEnforcement,
  to: { zh: '行政处罚案件', en: 'Penalty case' },
}
const stayable = {
  ...penalty,
  effect: {
    zh: '权属存在争议或者权利人同时起诉的，可以中止查处',
    en: 'May be stayed while ownership is disputed or a suit is pending',
  },
}
const mediation = {
  channel: arbitrationAndMediation,
  to: { zh: '执法部门调解', en: 'Mediation by the enforcement department' },
}
const layoutOffice = {
  ...penalty,
  to: { zh: '国务院知识产权行政部门处理', en: 'Handling by the national IP office' },
  effect: { zh: '城市只作转送', en: 'The city only forwards it' },
}
const crops = {
  ...penalty,
  to: { zh: '县级以上农业农村、林业草原部门处理', en: 'Handling by the agriculture or forestry department' },
}

/** Rows 8 to 13 of the routing table: infringement of the other rights. */
export const intakeOtherRoutes: readonly Row[] = [
  rowInForce(cite(trademarkLaw2019, '第六十条、第六十二条'), all(infringed('trademark'), punish), {
    route: stayable,
  }),
  rowInForce(cite(trademarkLaw2026, '第七十四条、第七十五条'), all(infringed('trademark'), punish), {
    route: stayable,
  }),
  rowInForce(cite(trademarkLaw2019, '第六十条第三款'), all(infringed('trademark'), money), {
    route: mediation,
  }),
  rowInForce(cite(trademarkLaw2026, '第七十四条第三款'), all(infringed('trademark'), money), {
    route: mediation,
  }),
  rowInForce(
    cite(copyrightLaw2020, '第五十三条'),
    all(infringed('copyright'), punish, is('publicInterestHarmed', true)),
    { route: { ...penalty, group: 'copyright' } },
  ),
  rowInForce(cite(copyrightLaw2020, '第五十二条'), all(infringed('copyright'), noAgreement), {
    route: { ...civil, group: 'copyright' },
  }),
  ...[cite(antiUnfairCompetitionLaw2019), cite(antiUnfairCompetitionLaw2025)].map(law =>
    rowInForce(law, all(infringed('trade-secret', 'passing-off'), punish), { route: penalty }),
  ),
  rowInForce(cite(seedLaw2021, '第七十二条'), all(infringed('plant-variety'), punish), { route: crops }),
  rowInForce(cite(layoutDesignRegulations2001, '第三十一条'), infringed('layout-design'), {
    route: layoutOffice,
  }),
  rowInForce(cite(layoutDesignRegulations2026), infringed('layout-design'), { route: layoutOffice }),
  ...[cite(trademarkLaw2019, '第六十条'), cite(trademarkLaw2026, '第七十四条')].map(law =>
    rowInForce(law, all(infringed('trademark'), noAgreement), { route: civil }),
  ),
  ...[cite(antiUnfairCompetitionLaw2019), cite(antiUnfairCompetitionLaw2025)].map(law =>
    rowInForce(law, all(infringed('trade-secret', 'passing-off'), noAgreement), { route: civil }),
  ),
  rowInForce(cite(seedLaw2021, '第七十二条'), all(infringed('plant-variety'), noAgreement), { route: civil }),
]
