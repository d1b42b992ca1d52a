import type { Day } from '#kernel/date'
import { type RankSpread, spreadsOf } from '#kernel/index/monte-carlo'
import { type Belonging, type PeerGrouping, ranksWithin } from '#kernel/index/peer-grouping'
import { chooseFigure } from '#kernel/input'
import type { Place } from '#kernel/place'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { inBoth, type Label } from '#kernel/source'
import type { Assessment } from '#office/indices/assess'
import type { Office } from '#office/measurement'

/** Where a place stands among its peers; or why it has none. */
export type AmongPeers =
  | {
      readonly group: string
      readonly label: Label
      readonly rank: number
      readonly of: number
      readonly interval?: readonly [low: number, high: number]
    }
  | Refusal

/** A way to sort places into peers, of the house or by a list of one's own. */
export type Peers = Pick<PeerGrouping, 'id' | 'label' | 'groups'> &
  Partial<Pick<PeerGrouping, 'note' | 'basis'>>

const OWN = 'own'
const OWN_MAX = 400

/** A grouping of the house by its id; else the places that are named, each set off from the next. */
export function peersNamed(office: Office, text: string): Peers | Refusal {
  const known = office.catalogue.peerGroupings.get(text)
  if (known) return known
  const names = text.split(/[,，、;；\s]+/).filter(one => one !== '')
  if (names.length < 2 || names.length > OWN_MAX) return refuse('unknown-peers', text.slice(0, 200))
  const places: string[] = []
  for (const name of names) {
    const place = office.places.find(name)
    if (isRefusal(place)) return place
    places.push(place.code)
  }
  const own = inBoth('自定一组', 'Own list')
  return { id: OWN, label: own, groups: [{ id: OWN, label: own, where: { places } }] }
}

/** The rank of every place among its peers, by the scores of the whole; in the order of the places. */
export function amongPeers(office: Office, peers: Peers, found: Assessment): readonly AmongPeers[] | Refusal {
  const { computed, definition, on } = found
  const { units } = computed.sheet.table
  const sorted = new Map(units.map(code => [code, groupOf(office, peers, office.places.byCode(code), on)]))
  const groups = units.map(code => {
    const group = sorted.get(code)
    return group && !isRefusal(group) ? group.id : undefined
  })
  const within = (scores: Float64Array) => ranksWithin(scores, groups)
  const ranks = within(computed.scores)
  const spreads = definition.uncertainty && spreadsOf(computed, definition.uncertainty, within)
  if (isRefusal(spreads)) return spreads
  return units.map((code, row): AmongPeers => {
    const group = sorted.get(code)
    if (!group || isRefusal(group)) return group ?? refuse('no-peers', code)
    const of = groups.filter(one => one === group.id).length
    if (of < 2) return refuse('no-peers', group.label.zh)
    const { id, label } = group
    return { group: id, label, rank: ranks[row] as number, of, ...intervalOf(spreads?.[row]) }
  })
}

const intervalOf = (spread: RankSpread | undefined) =>
  spread && { interval: [spread.low, spread.high] as const }

/** The first group that a place fits; where a figure that would tell is missing, that it is missing. */
function groupOf(office: Office, { groups }: Peers, place: Place | undefined, on: Day) {
  if (!place) return refuse('unknown-place')
  for (const group of groups) {
    const fits = belongs(office, group.where, place, on)
    if (isRefusal(fits)) return fits
    if (fits) return group
  }
  return refuse('no-peers', place.code)
}

function belongs(office: Office, where: Belonging, place: Place, on: Day): boolean | Refusal {
  if ('places' in where) return where.places.includes(place.code)
  if ('within' in where) return where.within.some(holder => office.places.isWithin(place.code, holder))
  if ('level' in where) {
    const last = Number(place.code.slice(-2))
    const [from, to] = where.codes ?? [0, 99]
    return place.level === where.level && from <= last && last <= to
  }
  const figure = chooseFigure(where.input, office.figures.of(where.input.id, place.code), on)
  if (isRefusal(figure)) return figure
  return (where.from ?? 0) <= figure.value && figure.value < (where.below ?? Number.POSITIVE_INFINITY)
}
