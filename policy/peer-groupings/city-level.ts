import { definePeerGrouping } from '#kernel/index/peer-grouping'
import { cite } from '#kernel/source'
import { subProvincialCities1995 } from '#policy/sources/sub-provincial-cities-1995'

const SUB_PROVINCIAL = [
  ...['210100', '210200', '220100', '230100', '320100', '330100', '330200', '350200'],
  ...['370100', '370200', '420100', '440100', '440300', '510100', '610100'],
]

export const cityLevel = definePeerGrouping({
  id: 'city-level',
  label: { zh: '按行政级别', en: 'By level' },
  basis: [cite(subProvincialCities1995, undefined, 'unverified')],
  note: {
    zh: '十五个副省级市据所知列出；县级市按GB/T 2260代码末两位81至99辨认。',
    en: 'The fifteen sub-provincial cities are listed from knowledge; GB/T 2260 codes a county-level city 81 to 99.',
  },
  groups: [
    {
      id: 'sub-provincial',
      label: { zh: '副省级市', en: 'Sub-provincial cities' },
      where: { places: SUB_PROVINCIAL },
    },
    {
      id: 'province-level',
      label: { zh: '省级（省、自治区、直辖市）', en: 'Province level' },
      where: { level: 'province' },
    },
    { id: 'prefecture', label: { zh: '地级市（州、盟）', en: 'Prefecture-level' }, where: { level: 'city' } },
    {
      id: 'county-city',
      label: { zh: '县级市', en: 'County-level cities' },
      where: { level: 'district', codes: [81, 99] },
    },
    { id: 'county', label: { zh: '县（区）', en: 'Counties and districts' }, where: { level: 'district' } },
  ],
})
