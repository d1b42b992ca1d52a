import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { line, seriesOf } from '#kernel/publication-table'
import { inventionGrants } from '#policy/inputs/invention-grants'
import { inventionGrantsInMonth } from '#policy/inputs/invention-grants-in-month'
import { inventionGrantsSince1985 } from '#policy/inputs/invention-grants-since-1985'
import { publishedGrantGrowth } from '#policy/inputs/published-grant-growth'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'

const month = '2014-01'

// Thirty-one provinces with Hong Kong, Macao and Taiwan; the fifteen cities lie inside them.
const provinces = [
  '110000',
  '120000',
  '130000',
  '140000',
  '150000',
  '210000',
  '220000',
  '230000',
  '310000',
  '320000',
  '330000',
  '340000',
  '350000',
  '360000',
  '370000',
  '410000',
  '420000',
  '430000',
  '440000',
  '450000',
  '460000',
  '500000',
  '510000',
  '520000',
  '530000',
  '540000',
  '610000',
  '620000',
  '630000',
  '640000',
  '650000',
  '710000',
  '810000',
  '820000',
]

const columns = [
  { input: inventionGrantsInMonth, period: month },
  { input: inventionGrants, period: month },
  { input: publishedGrantGrowth, period: month },
  { input: inventionGrantsSince1985, period: month },
]

const lines = [
  line('100000', '11770', '11770', '7.6', '747633'), // All domestic
  line('110000', '1798', '1798', '6.6', '110026'), // Beijing
  line('120000', '229', '229', '-13.9', '19331'), // Tianjin
  line('130000', '133', '133', '1.5', '10831'), // Hebei
  line('140000', '108', '108', '-1.8', '8013'), // Shanxi
  line('150000', '32', '32', '-40.7', '2914'), // Inner Mongolia
  line('210000', '286', '286', '3.2', '24591'), // Liaoning
  line('220000', '108', '108', '-8.5', '9430'), // Jilin
  line('230000', '159', '159', '-14.1', '13409'), // Heilongjiang
  line('310000', '808', '808', '-9.2', '61702'), // Shanghai
  line('320000', '1437', '1437', '14.3', '70247'), // Jiangsu
  line('330000', '843', '843', '13.0', '54446'), // Zhejiang
  line('340000', '384', '384', '33.3', '13751'), // Anhui
  line('350000', '228', '228', '-2.6', '12358'), // Fujian
  line('360000', '88', '88', '12.8', '4727'), // Jiangxi
  line('370000', '806', '806', '39.2', '38759'), // Shandong
  line('410000', '277', '277', '21.0', '15348'), // Henan
  line('420000', '355', '355', '10.2', '21209'), // Hubei
  line('430000', '276', '276', '-3.8', '18551'), // Hunan
  line('440000', '1650', '1650', '6.0', '107307'), // Guangdong
  line('450000', '106', '106', '26.2', '5048'), // Guangxi
  line('460000', '26', '26', '-13.3', '1723'), // Hainan
  line('500000', '166', '166', '-4.0', '10662'), // Chongqing
  line('510000', '458', '458', '42.2', '22275'), // Sichuan
  line('520000', '94', '94', '80.8', '4267'), // Guizhou
  line('530000', '96', '96', '-4.0', '7370'), // Yunnan
  line('540000', '5', '5', '-16.7', '202'), // Tibet
  line('610000', '359', '359', '34.5', '19365'), // Shaanxi
  line('620000', '63', '63', '8.6', '3994'), // Gansu
  line('630000', '8', '8', '33.3', '579'), // Qinghai
  line('640000', '22', '22', '214.3', '947'), // Ningxia
  line('650000', '40', '40', '-20.0', '2502'), // Xinjiang
  line('710000', '292', '292', '-36.4', '48640'), // Taiwan
  line('810000', '29', '29', '-3.3', '3057'), // Hong Kong
  line('820000', '1', '1', '0', '52'), // Macau
  line('210100', '113', '113', '-12.4', '9802'), // Shenyang
  line('210200', '85', '85', '-8.6', '7805'), // Dalian
  line('220100', '83', '83', '-9.8', '6387'), // Changchun
  line('230100', '138', '138', '-13.8', '10255'), // Harbin
  line('320100', '354', '354', '6.9', '22094'), // Nanjing
  line('330100', '328', '328', '2.5', '26332'), // Hangzhou
  line('330200', '164', '164', '10.1', '9427'), // Ningbo
  line('350200', '70', '70', '4.5', '3940'), // Xiamen
  line('370100', '195', '195', '38.3', '9740'), // Jinan
  line('370200', '171', '171', '33.6', '7795'), // Qingdao
  line('420100', '280', '280', '8.5', '16906'), // Wuhan
  line('440100', '347', '347', '4.5', '19777'), // Guangzhou
  line('440300', '907', '907', '12.5', '65714'), // Shenzhen
  line('510100', '349', '349', '59.4', '14842'), // Chengdu
  line('610100', '307', '307', '39.5', '16081'), // Xi'an
]

export const inventionGrants201401 = definePublication({
  id: 'invention-grants-2014-01',
  label: { zh: '各地区发明专利授权量（2014年1月）', en: 'Invention patents granted by region, January 2014' },
  source: cnipaMonthlyStatistics,
  vintage: '2014-01-31',
  series: seriesOf(columns, lines),
  checks: [
    {
      node: 'inputs-add-up',
      says: { zh: '1月的当年累计等于当月', en: 'In January the year to date is the month' },
      whole: inventionGrants,
      parts: [inventionGrantsInMonth],
    },
    {
      node: 'places-add-up',
      says: {
        zh: '各省区市（含港澳台）之和等于全国：发明专利授权量（当月）',
        en: 'The provinces add up to the nation: Invention patents granted in the month',
      },
      input: inventionGrantsInMonth,
      whole: NATION,
      parts: provinces,
    },
    {
      node: 'places-add-up',
      says: {
        zh: '各省区市（含港澳台）之和等于全国：发明专利授权量（当年累计）',
        en: 'The provinces add up to the nation: Invention patents granted, year to date',
      },
      input: inventionGrants,
      whole: NATION,
      parts: provinces,
    },
    {
      node: 'places-add-up',
      says: {
        zh: '各省区市（含港澳台）之和等于全国：发明专利授权量（1985年以来累计）',
        en: 'The provinces add up to the nation: Invention patents granted since 1985',
      },
      input: inventionGrantsSince1985,
      whole: NATION,
      parts: provinces,
    },
  ],
  note: {
    zh:
      '15个副省级城市的数已包含在所在省的数中，不能相加。' +
      '1月的当月数等于当年累计数。' +
      '新疆生产建设兵团（当月4件，包含在新疆的数中）没有行政区划代码，未单列。',
    en:
      'The fifteen sub-provincial cities are included in their provinces and must not be added to them. ' +
      'In January the month equals the year to date. ' +
      'The Xinjiang Production and Construction Corps (4, in Xinjiang) has no place code and is left out.',
  },
})
