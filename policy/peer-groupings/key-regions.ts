import { definePeerGrouping } from '#kernel/index/peer-grouping'
import { cite } from '#kernel/source'
import { bohaiRimOutline2015 } from '#policy/sources/bohai-rim-outline-2015'
import { pearlDeltaPlan2008 } from '#policy/sources/pearl-delta-plan-2008'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { yangtzeDeltaPlan2016 } from '#policy/sources/yangtze-delta-plan-2016'

const YANGTZE_DELTA = [
  ...['310000', '320100', '320200', '320400', '320500', '320600', '320900', '321000', '321100', '321200'],
  ...['330100', '330200', '330400', '330500', '330600', '330700', '330900', '331000'],
  ...['340100', '340200', '340500', '340700', '340800', '341100', '341700', '341800'],
]

const PEARL_DELTA = [
  ...['440100', '440300', '440400', '440600', '440700', '441200', '441300', '441900', '442000'],
]

export const keyRegions = definePeerGrouping({
  id: 'key-regions',
  label: { zh: '按重点区域', en: 'By key region' },
  basis: [
    cite(strongIpCityOpinions2016, 'target-2020', 'unverified'),
    cite(yangtzeDeltaPlan2016, undefined, 'unverified'),
    cite(pearlDeltaPlan2008, undefined, 'unverified'),
    cite(bohaiRimOutline2015, undefined, 'unverified'),
  ],
  note: {
    zh: '86号文件提到长三角、珠三角、环渤海及其他国家重点发展区域，没有列出城市；此处按三个规划所列，据所知，未核对。',
    en:
      'The Opinions name the Yangtze and Pearl River Deltas, the Bohai Rim and other key regions without listing ' +
      'cities. The lists are those of three plans, from knowledge and not verified.',
  },
  groups: [
    {
      id: 'yangtze-delta',
      label: { zh: '长三角', en: 'Yangtze River Delta' },
      where: { places: YANGTZE_DELTA },
    },
    { id: 'pearl-delta', label: { zh: '珠三角', en: 'Pearl River Delta' }, where: { places: PEARL_DELTA } },
    {
      id: 'bohai-rim',
      label: { zh: '环渤海', en: 'Bohai Rim' },
      where: { within: ['110000', '120000', '130000', '140000', '150000', '210000', '370000'] },
    },
    { id: 'elsewhere', label: { zh: '其他地区', en: 'Elsewhere' }, where: { within: ['100000'] } },
  ],
})
