import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { line, seriesOf } from '#kernel/publication-table'
import { pctFilings } from '#policy/inputs/pct-filings'
import { pctFilingsInMonth } from '#policy/inputs/pct-filings-in-month'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'

const month = '2014-11'

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
  { input: pctFilingsInMonth, period: month },
  { input: pctFilings, period: month },
]

const lines = [
  line('100000', '2312', '20779'), // All domestic
  line('110000', '383', '3068'), // Beijing
  line('120000', '11', '121'), // Tianjin
  line('130000', '13', '109'), // Hebei
  line('140000', '1', '25'), // Shanxi
  line('150000', '2', '10'), // Inner Mongolia
  line('210000', '17', '158'), // Liaoning
  line('220000', '8', '50'), // Jilin
  line('230000', '2', '37'), // Heilongjiang
  line('310000', '106', '903'), // Shanghai
  line('320000', '227', '1350'), // Jiangsu
  line('330000', '64', '744'), // Zhejiang
  line('340000', '13', '97'), // Anhui
  line('350000', '32', '286'), // Fujian
  line('360000', '2', '21'), // Jiangxi
  line('370000', '66', '492'), // Shandong
  line('410000', '7', '85'), // Henan
  line('420000', '19', '191'), // Hubei
  line('430000', '12', '148'), // Hunan
  line('440000', '1176', '11620'), // Guangdong
  line('450000', '3', '26'), // Guangxi
  line('460000', '0', '3'), // Hainan
  line('500000', '6', '67'), // Chongqing
  line('510000', '36', '260'), // Sichuan
  line('520000', '1', '27'), // Guizhou
  line('530000', '3', '22'), // Yunnan
  line('540000', '0', '2'), // Tibet
  line('610000', '31', '119'), // Shaanxi
  line('620000', '1', '17'), // Gansu
  line('630000', '0', '2'), // Qinghai
  line('640000', '2', '10'), // Ningxia
  line('650000', '1', '13'), // Xinjiang
  line('710000', '42', '397'), // Taiwan
  line('810000', '25', '292'), // Hong Kong
  line('820000', '0', '7'), // Macau
  line('210100', '3', '54'), // Shenyang
  line('210200', '13', '79'), // Dalian
  line('220100', '8', '46'), // Changchun
  line('230100', '2', '27'), // Harbin
  line('320100', '23', '195'), // Nanjing
  line('330100', '24', '345'), // Hangzhou
  line('330200', '8', '127'), // Ningbo
  line('350200', '14', '158'), // Xiamen
  line('370100', '2', '60'), // Jinan
  line('370200', '52', '174'), // Qingdao
  line('420100', '16', '174'), // Wuhan
  line('440100', '52', '413'), // Guangzhou
  line('440300', '1026', '10247'), // Shenzhen
  line('510100', '27', '217'), // Chengdu
  line('610100', '30', '113'), // Xi'an
]

export const pctFilings201411 = definePublication({
  id: 'pct-filings-2014-11',
  label: {
    zh: '各地区PCT国际专利申请受理量（2014年11月）',
    en: 'PCT international applications received by region, November 2014',
  },
  source: cnipaMonthlyStatistics,
  vintage: '2014-11-30',
  series: seriesOf(columns, lines),
  checks: [
    {
      node: 'places-add-up',
      says: {
        zh: '各省区市（含港澳台）之和等于全国：PCT国际专利申请量（当月）',
        en: 'The provinces add up to the nation: PCT international applications in the month',
      },
      input: pctFilingsInMonth,
      whole: NATION,
      parts: provinces,
    },
    {
      node: 'places-add-up',
      says: {
        zh: '各省区市（含港澳台）之和等于全国：PCT国际专利申请量（当年累计）',
        en: 'The provinces add up to the nation: PCT international applications, year to date',
      },
      input: pctFilings,
      whole: NATION,
      parts: provinces,
    },
  ],
  note: {
    zh:
      '15个副省级城市的数已包含在所在省的数中，不能相加。' +
      '国外申请人的申请（当月146件、累计1862件）不在国内合计之内。' +
      '新疆生产建设兵团（0件）没有行政区划代码，未单列。',
    en:
      'The fifteen sub-provincial cities are included in their provinces and must not be added to them. ' +
      'Applications of foreign applicants (146 in the month, 1,862 to date) are not in the domestic total. ' +
      'The Xinjiang Production and Construction Corps (0) has no place code and is left out.',
  },
})
