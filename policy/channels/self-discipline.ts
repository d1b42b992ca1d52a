import { defineChannel } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const selfDiscipline = defineChannel({
  id: 'self-discipline',
  code: 'C6',
  label: { zh: '行业自治', en: 'Self-discipline of trades' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection-sector-autonomy')],
})
