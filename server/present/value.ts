import type { Catalogue } from '#kernel/catalogue'
import { rowsIn } from '#kernel/catalogue'
import type { Working } from '#kernel/formula'
import { isSampleCode } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import { cite } from '#kernel/source'
import { versionTaken } from '#kernel/versions/version'
import { changedWithin } from '#office/definition-changes'
import type { Measured } from '#office/measurement'
import { figuresIn, restsOn } from '#office/measurement'
import type { Rank } from '#office/ranking'
import type { CitationShape } from '#server/api/sources'
import type { ValueShape } from '#server/api/values'
import { presentCitation } from '#server/present/citation'
import { presentPlace } from '#server/present/place'
import { presentRefusal } from '#server/present/refusal'
import { presentWorking } from '#server/present/working'

export interface Presenting {
  readonly catalogue: Catalogue
  readonly places: PlacesIndex
}

export function presentValue({ catalogue, places }: Presenting, one: Measured, rank?: Rank): ValueShape {
  const place = places.byCode(one.place)
  if (!place) throw new Error(`Fault: measured a place '${one.place}' that does not exist`)
  const version = versionTaken(one.indicator)
  return {
    indicator: one.indicator.id,
    place: presentPlace(place),
    on: one.on,
    value: one.value,
    refused: one.refusal && presentRefusal(one.refusal),
    unit: one.indicator.unit,
    decimals: one.indicator.decimals,
    rank: rank?.rank,
    among: rank?.among,
    working: presentWorking(one.working, catalogue),
    sources: sourcesOf(one.working, catalogue),
    restsOn: restsOn(one.working),
    sample: isSampleCode(one.place),
    definition: version && { from: version.from, until: version.until },
    otherwise: changedWithin(one),
  }
}

/** What a value can be checked against: the publications it uses, and the law of the registers it counts. */
export function sourcesOf(working: Working, catalogue: Catalogue): CitationShape[] {
  const published = figuresIn(working).flatMap(figure => {
    const source = catalogue.sources.get(figure.source)
    return source ? [cite(source)] : []
  })
  const counted = countedLeaves(working).flatMap(leaf => leaf.registers.flatMap(register => register.basis))
  const seen = new Map([...published, ...counted].map(one => [`${one.source.id} ${one.article ?? ''}`, one]))
  return [...seen.values()].map(presentCitation)
}

const countedLeaves = (working: Working): ReturnType<typeof rowsIn> =>
  working.figure ? [] : working.of.length > 0 ? working.of.flatMap(countedLeaves) : rowsIn(working.formula)
