import type { PlacesIndex } from '#kernel/places'
import type { Reading } from '#register/places/read-chinese'
import { ranks, type Sense, senseOf } from '#register/places/gazetteer'

/** English names of Chinese places, without kind, case, accents and apostrophes. */
export type Romanised = ReadonlyMap<string, readonly Sense[]>

const mostCharacters = 200
const mostWords = 5

/** Words that say what kind of place a name is, with the depths it may have, the likeliest first. */
const kinds: Readonly<Record<string, readonly number[]>> = {
  province: [1],
  prov: [1],
  sheng: [1],
  municipality: [1],
  region: [1],
  sar: [1],
  city: [2, 1, 3],
  shi: [2, 1, 3],
  prefecture: [2],
  league: [2],
  district: [3],
  dist: [3],
  qu: [3],
  county: [3],
  banner: [3],
  qi: [3],
  area: [3],
}
const unsaid = new Set([
  ...[
    'autonomous',
    'new',
    'special',
    'administrative',
    'zhuang',
    'hui',
    'uygur',
    'uyghur',
    'p',
    'r',
    'prc',
    'pr',
  ],
  ...['cn', 'china', 'peoples', 'republic', 'of', 'the'],
])
/** A name before one of these is a road's or a building's; a direction alone is not yet a road. */
const roads = new Set([
  ...[
    'road',
    'rd',
    'street',
    'st',
    'avenue',
    'ave',
    'lane',
    'lu',
    'jie',
    'dadao',
    'dajie',
    'xiang',
    'highway',
  ],
  ...['boulevard', 'blvd', 'expressway', 'university', 'building', 'tower', 'plaza', 'bridge', 'hotel'],
])
const directions = new Set([
  ...['east', 'west', 'north', 'south', 'middle', 'central', 'dong', 'xi', 'nan', 'bei', 'zhong'],
])

export function romanised(index: PlacesIndex): Romanised {
  const names = new Map<string, Sense[]>()
  const add = (key: string, sense: Sense) => {
    const known = names.get(key) ?? []
    if (!known.some(one => one.code === sense.code)) known.push(sense)
    names.set(key, known)
  }
  for (const place of index.all) {
    if (place.until || place.level === 'nation') continue
    const whole = wordsOf(place.label.en)
    add(whole.join(''), senseOf(index, place, ranks.official))
    const others = (place.alsoCalled ?? []).filter(name => /^\p{Script=Latin}/u.test(name)).map(wordsOf)
    for (const words of [whole, ...others])
      add(words.filter(isName).join(''), senseOf(index, place, ranks.stem))
  }
  return names
}

const isName = (word: string): boolean => !kinds[word] && !unsaid.has(word)

const wordsOf = (text: string): string[] =>
  (/[^ -~]/.test(text) ? text.normalize('NFKD').replace(/[\p{M}’‘]/gu, '') : text)
    .replace(/['`]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)

/** Reads an English address: the places it names, the wider before the smaller, whatever their order. */
export function readEnglish(names: Romanised, address: string): Reading {
  const named = address
    .slice(0, mostCharacters)
    .split(/[,;()/]|\s-\s/)
    .flatMap(part => namedIn(names, wordsOf(part)))
    .sort((a, b) => depthOf(a) - depthOf(b))
  let reading: Reading = {}
  for (const senses of named) {
    const fitting = senses.filter(one => fits(one, reading.place))
    const widest = Math.min(...fitting.map(one => one.depth))
    const meant = fitting.filter(one => one.depth === widest)
    if (meant.length === 1) reading = { place: meant[0] }
    else if (meant.length > 1) reading = { place: reading.place, several: meant }
  }
  return reading
}

const depthOf = (senses: readonly Sense[]) => Math.min(...senses.map(one => one.depth))

const fits = (one: Sense, within: Sense | undefined): boolean =>
  !within || (one.depth > within.depth && (within.depth === 1 ? one.province : one.city) === within.code)

/** All names in one part, the longest first from the left; a district only where its kind is said. */
function namedIn(names: Romanised, words: readonly string[]): (readonly Sense[])[] {
  const found: (readonly Sense[])[] = []
  for (let at = 0; at < words.length; ) {
    const match = longestAt(names, words, at)
    if (match) found.push(match.senses)
    at = match?.end ?? at + 1
  }
  return found
}

function longestAt(names: Romanised, words: readonly string[], at: number) {
  for (let end = Math.min(words.length, at + mostWords); end > at; end--) {
    const senses = names.get(words.slice(at, end).join(''))
    if (!senses) continue
    let after = end
    let depths: readonly number[] | undefined
    for (; after < words.length; after++) {
      const kind = kinds[words[after] as string]
      depths ??= kind
      if (!kind && !unsaid.has(words[after] as string)) break
    }
    if (!depths && isRoad(words, end)) return undefined
    const whole = kinds[words[end - 1] as string] ? senses : undefined
    const meant = whole ?? (depths ? likeliest(senses, depths) : senses.filter(mayStandAlone))
    if (meant.length > 0) return { senses: meant, end: after }
  }
  return undefined
}

const isRoad = (words: readonly string[], at: number): boolean =>
  roads.has(words[directions.has(words[at] ?? '') ? at + 1 : at] ?? '')

/** A county or district is not meant without its kind, unless that is its whole name, as it is for 昆山市. */
const mayStandAlone = (one: Sense): boolean => one.depth < 3 || one.rank === ranks.official

/** Senses of the first depth that has any. */
function likeliest(senses: readonly Sense[], depths: readonly number[]): readonly Sense[] {
  const depth = depths.find(some => senses.some(one => one.depth === some))
  return senses.filter(one => one.depth === depth)
}
