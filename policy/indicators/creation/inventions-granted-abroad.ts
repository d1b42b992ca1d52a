import { count, flow, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, is, not, oneOf } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { held } from '#policy/example-entries'
import { overseasInventionGrants } from '#policy/inputs/overseas-invention-grants'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const inventionsGrantedAbroad = defineIndicator({
  id: 'inventions-granted-abroad',
  code: 'C10',
  label: { zh: '海外发明专利授权量', en: 'Invention patents granted abroad' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(ipPlan14th),
  ],
  standard: exchange,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  value: known(
    overseasInventionGrants,
    count(flow(inventions, 'grantedOn', all(is('country', 'CN'), not(oneOf('office', ['CN', 'WO']))))),
  ),
  examples: [
    {
      says: {
        zh: '计入国外主管局的授权；国际阶段不产生授权',
        en: 'grants by foreign offices count; the international phase grants nothing',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ office: 'US', grantedOn: '2025-05-06' }),
            held({ office: 'EP', grantedOn: '2025-05-07' }),
            held({ office: 'WO', grantedOn: '2025-05-08' }),
            held({ grantedOn: '2025-05-09' }),
          ],
        },
      },
      expect: 2,
    },
    {
      says: {
        zh: '有公布数的，以公布数为准，登记簿计数并列显示',
        en: 'what was published stands before the count, which is shown beside it',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ office: 'US', grantedOn: '2025-05-06' }),
            held({ office: 'EP', grantedOn: '2025-05-07' }),
            held({ office: 'WO', grantedOn: '2025-05-08' }),
            held({ grantedOn: '2025-05-09' }),
          ],
        },
        inputs: { 'overseas-invention-grants': 90000 },
      },
      expect: 90000,
    },
    {
      says: {
        zh: '登记簿为空的，不给出数值，也不以零代替',
        en: 'an empty register gives no value, and never a zero',
      },
      on: '2025-12-31',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
