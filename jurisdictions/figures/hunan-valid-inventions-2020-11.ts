import type { Input } from '#kernel/input'
import type { Check } from '#kernel/publication'
import { definePublication } from '#kernel/publication'
import { line, otherOf, seriesOf } from '#kernel/publication-table'
import { publishedValidInventionDensity } from '#policy/inputs/published-valid-invention-density'
import { publishedValidInventionDensityRank } from '#policy/inputs/published-valid-invention-density-rank'
import { residentPopulation } from '#policy/inputs/resident-population'
import { validInventions } from '#policy/inputs/valid-inventions'
import { validInventionsOfEnterprises } from '#policy/inputs/valid-inventions-of-enterprises'
import { validInventionsOfGovernment } from '#policy/inputs/valid-inventions-of-government'
import { validInventionsOfResearchInstitutes } from '#policy/inputs/valid-inventions-of-research-institutes'
import { validInventionsOfUniversities } from '#policy/inputs/valid-inventions-of-universities'
import { validNonServiceInventions } from '#policy/inputs/valid-non-service-inventions'
import { validServiceInventions } from '#policy/inputs/valid-service-inventions'
import { hunanIpBulletin202011 } from '#policy/sources/hunan-ip-bulletin-2020-11'

const month = '2020-11'
const province = '430000'
const cities = [
  '430100',
  '430200',
  '430300',
  '430400',
  '430500',
  '430600',
  '430700',
  '430800',
  '430900',
  '431000',
  '431100',
  '431200',
  '431300',
  '433100',
]

const placesAddUp = (input: Input): Check => ({
  node: 'places-add-up',
  says: {
    zh: `各市州（和其他）之和等于全省：${input.label.zh}`,
    en: `The cities and the rest add up to the province: ${input.label.en}`,
  },
  input,
  whole: province,
  parts: cities,
})

const columns = [
  { input: validInventions, period: month },
  { input: validInventionsOfUniversities, period: month },
  { input: validInventionsOfResearchInstitutes, period: month },
  { input: validInventionsOfEnterprises, period: month },
  { input: validInventionsOfGovernment, period: month },
  { input: validServiceInventions, period: month },
  { input: validNonServiceInventions, period: month },
  { input: residentPopulation, period: '2019' },
  { input: publishedValidInventionDensity, period: month },
  { input: publishedValidInventionDensityRank, period: month },
]

const lines = [
  // 长沙市
  line('430100', '32981', '13463', '1100', '17144', '77', '31784', '1197', '839.45', '39.29', '1'),
  // 株洲市
  line('430200', '6957', '205', '329', '6295', '5', '6834', '123', '402.85', '17.27', '2'),
  // 湘潭市
  line('430300', '3829', '2259', '2', '1421', '9', '3691', '138', '288.20', '13.29', '3'),
  // 衡阳市
  line('430400', '1897', '623', '1', '1069', '6', '1699', '198', '730.06', '2.60', '7'),
  // 邵阳市
  line('430500', '610', '82', '0', '425', '8', '515', '95', '730.24', '0.84', '14'),
  // 岳阳市
  line('430600', '1868', '78', '6', '1488', '59', '1631', '237', '577.13', '3.24', '5'),
  // 常德市
  line('430700', '2070', '262', '23', '1626', '5', '1916', '154', '577.20', '3.59', '4'),
  // 张家界
  line('430800', '200', '22', '1', '139', '2', '164', '36', '154.90', '1.29', '13'),
  // 益阳市
  line('430900', '1300', '158', '1', '911', '136', '1206', '94', '442.07', '2.94', '6'),
  // 郴州市
  line('431000', '1111', '20', '2', '1007', '8', '1037', '74', '475.50', '2.34', '8'),
  // 永州市
  line('431100', '771', '52', '4', '564', '6', '626', '145', '544.61', '1.42', '10'),
  // 怀化市
  line('431200', '687', '59', '13', '558', '0', '630', '57', '498.33', '1.38', '12'),
  // 娄底市
  line('431300', '660', '42', '0', '520', '2', '564', '96', '394.13', '1.67', '9'),
  // 湘西州
  line('433100', '370', '100', '1', '226', '2', '329', '41', '263.83', '1.40', '11'),
  // 其他
  otherOf('430000', '2', '0', '0', '2', '0', '2', '0', '-', '-', '-'),
  // 全省
  line('430000', '55313', '17425', '1483', '33395', '325', '52628', '2685', '6918.40', '8.00', '-'),
]

export const hunanValidInventions202011 = definePublication({
  id: 'hunan-valid-inventions-2020-11',
  label: {
    zh: '湖南省各市州有效发明专利拥有量（2020年11月）',
    en: 'Valid invention patents of the cities of Hunan, November 2020',
  },
  source: hunanIpBulletin202011,
  vintage: '2020-11-30',
  series: seriesOf(columns, lines),
  checks: [
    ...[
      validInventions,
      validInventionsOfUniversities,
      validInventionsOfResearchInstitutes,
      validInventionsOfEnterprises,
      validInventionsOfGovernment,
      validServiceInventions,
      validNonServiceInventions,
      residentPopulation,
    ].map(placesAddUp),
    {
      node: 'inputs-add-up',
      says: {
        zh: '职务等于大专院校、科研单位、企业、机关团体之和',
        en: 'Service inventions are those of universities, institutes, enterprises and government',
      },
      whole: validServiceInventions,
      parts: [
        validInventionsOfUniversities,
        validInventionsOfResearchInstitutes,
        validInventionsOfEnterprises,
        validInventionsOfGovernment,
      ],
    },
    {
      node: 'inputs-add-up',
      says: {
        zh: '有效量等于职务与非职务之和',
        en: 'Valid inventions are the service and the non-service ones',
      },
      whole: validInventions,
      parts: [validServiceInventions, validNonServiceInventions],
    },
    {
      node: 'ratio-holds',
      says: {
        zh: '每万人口拥有量等于有效量除以常住人口',
        en: 'The density is valid inventions divided by residents',
      },
      printed: publishedValidInventionDensity,
      numerator: validInventions,
      denominator: residentPopulation,
      per: 1,
    },
    {
      node: 'rank-holds',
      says: { zh: '位次按每万人口拥有量由高到低', en: 'The rank is by density, the highest first' },
      printed: publishedValidInventionDensityRank,
      by: publishedValidInventionDensity,
      parts: cities,
    },
  ],
  note: {
    zh: '表中未注明常住人口的年份；按当时最近一期已公布的年末数记为2019年。' + '“其他”不归任何市州，单列。',
    en:
      'The table gives no year for the population; it is kept as that of 2019, the latest then published. ' +
      'What is set apart as other belongs to no city and is kept apart.',
  },
})
