import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const highPledgeFound = defineEvent({
  id: 'high-pledge-found',
  label: { zh: '较高质押融资金额认定', en: 'Relatively high pledge financing found' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4')],
  effect: 'none',
  mark: 'unsure',
  note: {
    zh: '“较高”没有公布的金额标准。由有关人员认定并记录。',
    en: 'No public threshold says what is “relatively high”. Somebody finds and records it.',
  },
})
