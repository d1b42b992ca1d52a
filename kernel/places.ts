import type { Day } from '#kernel/date'
import { type Place, standsOn } from '#kernel/place'
import { placeFinder, type Where } from '#kernel/place-names'
import type { Refusal } from '#kernel/refusal'
import type { Label } from '#kernel/source'

/** Places by code, by holder and by name. Without a day, children and siblings include those that ended. */
export interface PlacesIndex {
  readonly all: readonly Place[]
  byCode(code: string): Place | undefined
  children(code: string, on?: Day): readonly Place[]
  /** The holders of a place from the widest down, without itself. */
  ancestors(code: string): readonly Place[]
  /** True for the place itself, and for whatever lies in it at any depth. */
  isWithin(code: string, holder: string): boolean
  /** Places of the same level directly under the same holder, itself included. */
  siblings(code: string, on?: Day): readonly Place[]
  /** The full name with its holders: 湖南省长沙市岳麓区; Yuelu District, Changsha, Hunan. */
  path(code: string, language: keyof Label): string
  /** By code, name, name in use, or a name led by its holders: 长沙, 湘西州, 南京市鼓楼区, Gulou District, Nanjing. */
  find(text: string, where?: Where): Place | Refusal
}

export function placesIndex(places: readonly Place[]): PlacesIndex {
  const codes = new Map<string, Place>()
  const held = new Map<string, Place[]>()
  for (const place of places) {
    if (codes.has(place.code)) throw new Error(`Fault: two places have the code ${place.code}`)
    codes.set(place.code, place)
    if (place.parent) listAt(held, place.parent).push(place)
  }
  for (const { code, parent } of places)
    if (parent && !codes.has(parent)) throw new Error(`Fault: ${code} lies in ${parent}, which is no place`)
  const ancestors = (code: string): Place[] => {
    const parent = codes.get(codes.get(code)?.parent ?? '')
    return parent ? [...ancestors(parent.code), parent] : []
  }
  const standing = (some: readonly Place[], on?: Day) => (on ? some.filter(one => standsOn(one, on)) : some)
  const index: PlacesIndex = {
    all: places,
    byCode: code => codes.get(code),
    children: (code, on) => standing(held.get(code) ?? [], on),
    ancestors,
    isWithin(code, holder) {
      for (let at = codes.get(code); at; at = codes.get(at.parent ?? '')) if (at.code === holder) return true
      return false
    },
    siblings(code, on) {
      const own = codes.get(code)
      if (!own) return []
      const beside = own.parent ? (held.get(own.parent) ?? []) : [own]
      return standing(
        beside.filter(one => one.level === own.level),
        on,
      )
    },
    path(code, language) {
      const names = [...ancestors(code).filter(one => one.level !== 'nation'), codes.get(code)]
        .filter(one => one !== undefined)
        .map(one => one.label[language])
      return language === 'zh' ? names.join('') : names.reverse().join(', ')
    },
    find: (text, where) => find(text, where),
  }
  const find = placeFinder(index)
  return index
}

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}
