import type { Day } from '#kernel/date'
import { isSampleCode } from '#kernel/place'
import { changedBetween } from '#office/definition-changes'
import type { ScoreLine } from '#office/scoreboard'
import { youngestPeriod } from '#office/scoreboard'
import { figuresIn, restsOn } from '#office/measurement'
import type { ScoreboardShape, ScoreRow } from '#server/api/scoreboard'
import type { TrendPoint } from '#server/api/values'
import { presentCitation } from '#server/present/citation'
import { presentPlace } from '#server/present/place'
import { presentRefusal } from '#server/present/refusal'
import type { Presenting } from '#server/present/value'
import type { Measured } from '#office/measurement'

export function presentScoreboard(
  house: Presenting,
  code: string,
  on: Day,
  lines: readonly ScoreLine[],
): ScoreboardShape {
  const place = house.places.byCode(code)
  if (!place) throw new Error(`Fault: a scoreboard of a place '${code}' that does not exist`)
  const standards = [...house.catalogue.standards.values()].map(standard => {
    const rows = lines
      .filter(line => line.indicator.standard.id === standard.id)
      .map(line => row(house, line))
    return { id: standard.id, rows, withValue: rows.filter(one => one.value !== undefined).length }
  })
  return { place: presentPlace(place), on, sample: isSampleCode(code), standards }
}

export const presentPoint = (one: Measured, at: number, all: readonly Measured[]): TrendPoint => ({
  on: one.on,
  otherwise: otherwiseThan(all[at - 1], one),
  value: one.value,
  refused: one.refusal?.refused,
  restsOn: restsOn(one.working),
})

function otherwiseThan(before: Measured | undefined, now: Measured): TrendPoint['otherwise'] {
  if (before?.value === undefined || now.value === undefined) return undefined
  const changes = changedBetween(before, now)
  return changes.length > 0 ? changes : undefined
}

function row({ catalogue }: Presenting, line: ScoreLine): ScoreRow {
  const source = figuresIn(line.now.working)
    .map(figure => catalogue.sources.get(figure.source)?.label)
    .find(Boolean)
  return {
    indicator: line.indicator.id,
    value: line.now.value,
    refused: line.now.refusal && presentRefusal(line.now.refusal),
    rank: line.rank?.rank,
    among: line.rank?.among,
    restsOn: restsOn(line.now.working),
    period: youngestPeriod(line.now),
    source,
    change: line.change,
    trend: line.trend.map(presentPoint),
    target: line.target && {
      value: line.target.target.value,
      by: line.target.target.by,
      reached: line.target.reached,
      place: line.target.target.place,
      basis: presentCitation(line.target.target.basis),
    },
  }
}
