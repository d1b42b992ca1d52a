import type { Place } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'

/** How a name stands to its place; a lower rank is preferred. */
export const ranks = { official: 0, inUse: 1, former: 2, stem: 3, otherKind: 4 } as const
export type Rank = (typeof ranks)[keyof typeof ranks]

/** One place that a name may mean. */
export interface Sense {
  readonly code: string
  /** 1 a province, 2 a city, 3 a county or district. */
  readonly depth: number
  readonly rank: Rank
  readonly province: string
  readonly city?: string
}

/** All Chinese names by which a place may stand in an address, as a tree of their characters. */
export interface Gazetteer {
  readonly senses?: readonly Sense[]
  readonly next: ReadonlyMap<number, Gazetteer>
}

/** Names of places that have gone, by the code of the place in whose territory they now lie. */
export type FormerNames = ReadonlyMap<string, readonly string[]>

const depths = { nation: 0, province: 1, city: 2, district: 3 }

export function gazetteer(index: PlacesIndex, formerNames: FormerNames): Gazetteer {
  const senses = new Map<string, Sense[]>()
  const add = (name: string, place: Place, rank: Rank) => {
    const known = senses.get(name) ?? []
    if (!known.some(one => one.code === place.code)) known.push(senseOf(index, place, rank))
    senses.set(name, known)
  }
  const standing = index.all.filter(place => !place.until && place.level !== 'nation')
  for (const place of standing) add(place.label.zh, place, ranks.official)
  for (const place of standing)
    for (const other of otherNames(place))
      add(other, place, place.label.zh.startsWith(other) ? ranks.stem : ranks.inUse)
  for (const [code, names] of formerNames) {
    const place = index.byCode(code)
    if (!place) throw new Error(`Fault: former names are given for ${code}, which is no place`)
    for (const name of names) add(name, place, ranks.former)
  }
  for (const place of standing) for (const name of otherKinds(place)) add(name, place, ranks.otherKind)
  return treeOf(senses)
}

export function senseOf(index: PlacesIndex, place: Place, rank: Rank): Sense {
  const line = [...index.ancestors(place.code), place]
  return {
    code: place.code,
    depth: depths[place.level],
    rank,
    province: line.find(one => one.level === 'province')?.code ?? place.code,
    city: line.find(one => one.level === 'city')?.code,
  }
}

const otherNames = (place: Place): string[] =>
  (place.alsoCalled ?? []).filter(name => /\p{Script=Han}/u.test(name))

/** A county that became a city or a district kept its name in old addresses: 望城县, 萧山市; so did 襄樊地区. */
function otherKinds(place: Place): string[] {
  if (place.level === 'province') return []
  const kinds = place.level === 'city' ? ['市', '地区', '盟'] : ['区', '县', '市']
  const stems = otherNames(place).filter(name => name.length > 1 && !/[市区县旗盟]$/.test(name))
  return stems.flatMap(stem => kinds.map(kind => stem + kind)).filter(name => name !== place.label.zh)
}

interface Growing {
  senses?: readonly Sense[]
  readonly next: Map<number, Growing>
}

function treeOf(senses: ReadonlyMap<string, readonly Sense[]>): Gazetteer {
  const root: Growing = { senses: undefined, next: new Map() }
  for (const [name, meant] of senses) {
    let node = root
    for (let at = 0; at < name.length; at++) {
      const character = name.charCodeAt(at)
      const next = node.next.get(character) ?? { senses: undefined, next: new Map() }
      node.next.set(character, next)
      node = next
    }
    node.senses = meant
  }
  return root
}
