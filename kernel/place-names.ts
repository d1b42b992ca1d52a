import type { Day } from '#kernel/date'
import { type Place, type PlaceLevel, standsOn } from '#kernel/place'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Label } from '#kernel/source'

/** Narrows a search by name: below a holder, of one level, standing on a day. */
export interface Where {
  readonly within?: string
  readonly level?: PlaceLevel
  readonly on?: Day
}

/** What a search by name needs to know of the tree of places. */
interface Tree {
  readonly all: readonly Place[]
  byCode(code: string): Place | undefined
  isWithin(code: string, holder: string): boolean
  path(code: string, language: keyof Label): string
}

const levels: Record<PlaceLevel, number> = { nation: 0, province: 1, city: 2, district: 3 }
const chinese = /\p{Script=Han}/u
const longestName = 160
const candidatesShown = 8

/** What names are compared by: letters and digits alone, without case, width or accents. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

interface Named {
  readonly place: Place
  /** 0 the official name, 1 another name in use; in English 1 and 2. */
  readonly kind: number
}

/** Finds a place by code, name, name in use, or a name with its holders; the first search compiles them. */
export function placeFinder(index: Tree): (text: string, where?: Where) => Place | Refusal {
  let names: Map<string, Named[]> | undefined
  return (text, where = {}) => {
    const byCode = index.byCode(text.trim())
    if (byCode) return byCode
    if (text.length > longestName || !foldName(text))
      return refuse('unknown-place', text.slice(0, longestName))
    names ??= namesOf(index.all)
    const parts = text
      .split(/[,，、/>]/)
      .map(foldName)
      .filter(Boolean)
    const found = follow(index, names, parts, where)
    const places = found.length > 0 ? found : follow(index, names, parts.reverse(), where)
    if (places.length === 0) return refuse('unknown-place', text)
    if (places.length === 1) return places[0] as Place
    const shown = places.slice(0, candidatesShown).map(one => `${one.code} ${index.path(one.code, 'zh')}`)
    return refuse(
      'ambiguous-place',
      `${text}: ${shown.join(', ')}${places.length > shown.length ? ' …' : ''}`,
    )
  }
}

function namesOf(places: readonly Place[]): Map<string, Named[]> {
  const names = new Map<string, Named[]>()
  for (const place of places) {
    listAt(names, foldName(place.label.zh)).push({ place, kind: 0 })
    listAt(names, foldName(place.label.en)).push({ place, kind: 1 })
    for (const other of place.alsoCalled ?? [])
      listAt(names, foldName(other)).push({ place, kind: chinese.test(other) ? 1 : 2 })
  }
  return names
}

type Names = ReadonlyMap<string, readonly Named[]>

/** Each part is looked for within what the parts before it name. */
function follow(index: Tree, names: Names, parts: readonly string[], where: Where): Place[] {
  const [name = '', ...rest] = parts
  if (rest.length === 0) return search(index, names, name, where)
  const heads = search(index, names, name, { within: where.within, on: where.on })
  return [...new Set(heads.flatMap(head => follow(index, names, rest, { ...where, within: head.code })))]
}

/** A name as it stands or, failing that, one with its kind in English behind it or its holder's before it. */
function search(index: Tree, names: Names, name: string, where: Where): Place[] {
  const direct = best(index, names.get(name) ?? [], where)
  if (direct.length > 0) return direct
  if (!chinese.test(name))
    return best(index, names.get(name.replace(/(city|province|municipality)$/, '')) ?? [], where)
  const found = new Set<Place>()
  for (let cut = 2; cut <= name.length - 2; cut++)
    for (const head of best(index, names.get(name.slice(0, cut)) ?? [], { ...where, level: undefined }))
      for (const place of search(index, names, name.slice(cut), { ...where, within: head.code }))
        found.add(place)
  return [...found]
}

/** A standing place before one that ended, an official name before others, a wider place before a smaller. */
function best(index: Tree, named: readonly Named[], where: Where): Place[] {
  const fitting = named.filter(
    ({ place }) =>
      (!where.level || place.level === where.level) &&
      (!where.on || standsOn(place, where.on)) &&
      (!where.within || (place.code !== where.within && index.isWithin(place.code, where.within))),
  )
  const worth = ({ place, kind }: Named) => (place.until ? 100 : 0) + kind * 10 + levels[place.level]
  const least = Math.min(...fitting.map(worth))
  return [...new Set(fitting.filter(one => worth(one) === least).map(one => one.place))]
}

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}
