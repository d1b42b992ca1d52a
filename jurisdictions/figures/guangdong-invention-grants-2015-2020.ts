import { definePublication } from '#kernel/publication'
import { line, seriesOf } from '#kernel/publication-table'
import { inventionGrants } from '#policy/inputs/invention-grants'
import { publishedGrantGrowth } from '#policy/inputs/published-grant-growth'
import { publishedGrantRank } from '#policy/inputs/published-grant-rank'
import { publishedGrantShareOfProvince } from '#policy/inputs/published-grant-share-of-province'
import { guangdongIpBulletin } from '#policy/sources/guangdong-ip-bulletin'

const columns = [
  { input: publishedGrantRank, period: '2020' },
  { input: inventionGrants, period: '2020' },
  { input: inventionGrants, period: '2019' },
  { input: inventionGrants, period: '2018' },
  { input: inventionGrants, period: '2017' },
  { input: inventionGrants, period: '2016' },
  { input: inventionGrants, period: '2015' },
  { input: publishedGrantGrowth, period: '2020' },
  { input: publishedGrantShareOfProvince, period: '2020' },
]

const lines = [
  // 深圳
  line('440300', '1', '31135', '25712', '21324', '18943', '18615', '15584', '21', '44.0'),
  // 广州
  line('440100', '2', '15095', '12132', '10791', '9350', '7714', '6053', '24', '21.4'),
  // 东莞
  line('441900', '3', '8714', '7930', '6719', '4966', '3733', '2540', '10', '12.3'),
  // 佛山
  line('440600', '4', '5650', '4535', '5057', '4891', '3301', '1934', '25', '8.0'),
  // 珠海
  line('440400', '5', '4360', '3293', '3458', '2475', '1731', '1180', '32', '6.2'),
  // 惠州
  line('441300', '6', '1706', '1586', '1445', '1466', '1260', '775', '8', '2.4'),
  // 中山
  line('442000', '7', '1030', '1455', '1872', '1493', '1218', '925', '-29', '1.5'),
]

export const guangdongInventionGrants20152020 = definePublication({
  id: 'guangdong-invention-grants-2015-2020',
  label: {
    zh: '广东省发明专利授权量前七位的城市（2015—2020年）',
    en: 'The seven cities of Guangdong with most invention grants, 2015–2020',
  },
  source: guangdongIpBulletin,
  vintage: '2020-12-31',
  series: seriesOf(columns, lines),
  checks: [
    {
      node: 'growth-holds',
      says: { zh: '同比增长等于2020年比2019年', en: 'The growth is that of 2020 over 2019' },
      printed: publishedGrantGrowth,
      of: inventionGrants,
      years: 1,
    },
    {
      node: 'rank-holds',
      says: { zh: '位次按2020年授权量由高到低', en: 'The rank is by grants of 2020, the highest first' },
      printed: publishedGrantRank,
      by: inventionGrants,
      parts: ['440300', '440100', '441900', '440600', '440400', '441300', '442000'],
    },
  ],
  note: {
    zh: '表中没有全省合计，占全省比重不能用本表核对。',
    en: 'The table states no total of the province, so the shares cannot be checked against it.',
  },
})
