import type { PlaceLevel } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import type { Address } from '#kernel/record'
import { type Reading, readChinese } from '#register/places/read-chinese'
import { readEnglish, type Romanised, romanised } from '#register/places/read-english'
import { foreignCountry } from '#register/places/foreign-country'
import {
  type FormerNames,
  type Gazetteer,
  gazetteer,
  ranks,
  type Sense,
  senseOf,
} from '#register/places/gazetteer'
import type { Method, Resolution } from '#register/places/resolution'

export type PlaceResolver = (address: Address) => Resolution

/** Answers kept, in each of two generations: the older is dropped when the younger is full. */
const mostRemembered = 32_768
const longestRemembered = 400
const candidatesTold = 12
const noFields: readonly string[] = []
const levels: readonly PlaceLevel[] = ['nation', 'province', 'city', 'district']

/** Codes of the places that have a country code of their own. */
const ownCountryCodes: Readonly<Record<string, string>> = { TW: '710000', HK: '810000', MO: '820000' }
const chinaWritten = new Set(['CN', 'CHN', 'CHINA', '中国'])

/** Finds the place of an address; `postcodes` gives the place of a postcode's first two to six digits. */
export function makePlaceResolver(
  index: PlacesIndex,
  postcodes: ReadonlyMap<string, string>,
  formerNames: FormerNames = new Map(),
): PlaceResolver {
  const atlas = {
    index,
    postal: postalPlaces(index, postcodes),
    chinese: gazetteer(index, formerNames),
    english: romanised(index),
  }
  // Most addresses are one text and CN: their text is the key, and no other has to be made.
  const texts = memory()
  const others = memory()
  const answer = (address: Address) => resolve(atlas, address)
  return address => {
    const { country, province, city, county, postcode, text } = address
    return text && country === 'CN' && !province && !city && !county && !postcode
      ? texts(text, address, answer)
      : others(keyOf(address), address, answer)
  }
}

/** Remembers the answers of two generations, so that memory stays bounded and what recurs stays known. */
function memory() {
  let young = new Map<string, Resolution>()
  let old = young
  return (key: string, address: Address, answer: PlaceResolver): Resolution => {
    const known = young.get(key)
    if (known) return known
    const found = old.get(key) ?? answer(address)
    if (key.length > longestRemembered) return found
    if (young.size >= mostRemembered) {
      old = young
      young = new Map()
    }
    young.set(apart(key), found)
    return found
  }
}

/** A text cut from a file's chunk would keep the whole chunk in memory; a copy keeps itself alone. */
const apart = (key: string): string => ` ${key}`.slice(1)

const keyOf = ({ country, province, city, county, postcode, text }: Address): string =>
  [country, province, city, county, postcode, text].join('\u0000')

interface Atlas {
  readonly index: PlacesIndex
  readonly postal: ReadonlyMap<string, Sense>
  readonly chinese: Gazetteer
  readonly english: Romanised
}

function resolve(atlas: Atlas, address: Address): Resolution {
  const country = address.country?.trim().toUpperCase() ?? ''
  const own = ownCountryCodes[country]
  if (own) return { place: own, level: 'province', method: 'structured' }
  if (country && !chinaWritten.has(country)) return { abroad: country }

  const { province, city, county } = address
  const fields = province || city || county ? [province, city, county].map(cleaned).filter(Boolean) : noFields
  const text = cleaned(address.text)
  const structured = readFields(atlas, fields, country)
  const free: Reading = structured.place?.depth === 3 ? {} : readText(atlas, text, country)
  if (!structured.place && !free.place) {
    const abroad = foreignCountry(text) ?? foreignCountry(fields.join(''))
    if (abroad) return { abroad }
  }
  return decide(
    structured,
    free,
    postcodePlace(atlas, address.postcode, text),
    fields.length > 0 || text !== '',
  )
}

function postalPlaces(index: PlacesIndex, postcodes: ReadonlyMap<string, string>): Map<string, Sense> {
  const places = new Map<string, Sense>()
  for (const [prefix, code] of postcodes) {
    const place = index.byCode(code)
    if (place) places.set(prefix, senseOf(index, place, ranks.official))
  }
  return places
}

/** Records fill what they do not know with 0 or a dash. */
function cleaned(field: string | undefined): string {
  if (!field) return ''
  const text = (/[\u3000\uFF00-\uFFEF]/.test(field) ? field.normalize('NFKC') : field).trim()
  return text.length < 5 && /^(?:0+|-+|无|null|none|n\/a)$/i.test(text) ? '' : text
}

const hasHan = (text: string): boolean => /[\u4E00-\u9FFF]/.test(text)

function readText(atlas: Atlas, text: string, country: string): Reading {
  if (!text) return {}
  if (hasHan(text)) return readChinese(atlas.chinese, isDigit(text, 0) ? text.replace(/^\d{6}\s*/, '') : text)
  // Without a country, English words are taken for Chinese places only where the address says China.
  return country || /\b(?:china|cn|prc|p\.?\s?r\.? china)\b/i.test(text)
    ? readEnglish(atlas.english, text)
    : {}
}

/** Each field within what the one before it names; a field that names nothing there is passed over. */
function readFields(atlas: Atlas, fields: readonly string[], country: string): Reading {
  if (fields.length === 0) return {}
  if (!fields.some(hasHan)) return readText(atlas, fields.join(', '), country)
  let reading: Reading = {}
  for (const field of fields) {
    const next = readChinese(atlas.chinese, field, reading.place)
    reading = next.place || next.several ? next : reading
  }
  return reading
}

/** The place of a postcode, given apart or as the first or last word of the text. */
function postcodePlace(atlas: Atlas, postcode: string | undefined, text: string): Sense | undefined {
  const digits = isPostcode(postcode) ? postcode : digitsIn(text)
  if (!digits) return undefined
  for (let length = digits.length; length >= 2; length--) {
    const place = atlas.postal.get(digits.slice(0, length))
    if (place) return place
  }
  return undefined
}

const isPostcode = (text: string | undefined): text is string => text?.length === 6 && /^\d{6}$/.test(text)
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

function digitsIn(text: string): string | undefined {
  const first = text.slice(0, 6)
  if (isDigit(text, 0) && isPostcode(first) && !isDigit(text, 6)) return first
  const last = text.slice(-6)
  return isDigit(text, text.length - 1) && isPostcode(last) && !isDigit(text, text.length - 7)
    ? last
    : undefined
}

/** Fields go before the text, the text before the postcode; a smaller place before the one that holds it. */
function decide(
  structured: Reading,
  free: Reading,
  postal: Sense | undefined,
  hasWords: boolean,
): Resolution {
  const several = structured.several ?? free.several
  const settled = several && settle(several, [structured.place, free.place, postal])
  let place = structured.place
  let method: Method = 'structured'
  if (narrows(free.place, place)) [place, method] = [free.place, 'text']
  if (narrows(settled, place)) [place, method] = [settled, structured.several ? 'structured' : 'text']
  if (narrows(postal, place)) [place, method] = [postal, 'postcode']
  if (several && !settled && (!place || method === 'postcode'))
    return { undecided: 'several-places', candidates: several.slice(0, candidatesTold).map(one => one.code) }
  if (!place) return { undecided: hasWords ? 'no-known-place' : 'no-address' }
  const conflict = contradicts(free.place, place)
    ? free.place
    : contradicts(postal, place)
      ? postal
      : undefined
  const level = levels[place.depth] as PlaceLevel
  return conflict
    ? { place: place.code, level, method, conflict: conflict.code }
    : { place: place.code, level, method }
}

/** True where a place says more than what is known so far, and nothing else. */
const narrows = (sense: Sense | undefined, place: Sense | undefined): sense is Sense =>
  sense !== undefined && (!place || (sense.code !== place.code && lies(sense, place)))

/** Of several places the one that lies in another place the address names. */
function settle(several: readonly Sense[], hints: readonly (Sense | undefined)[]): Sense | undefined {
  for (const hint of hints) {
    const inside = several.filter(sense => hint && lies(sense, hint))
    if (inside.length === 1) return inside[0]
  }
  return undefined
}

const lies = (sense: Sense, within: Sense): boolean =>
  sense.code === within.code || sense.city === within.code || sense.province === within.code

/** Two places contradict each other where their provinces differ, or their cities where both are known. */
const contradicts = (one: Sense | undefined, other: Sense): boolean =>
  one !== undefined &&
  (one.province !== other.province || (!!one.city && !!other.city && one.city !== other.city))
