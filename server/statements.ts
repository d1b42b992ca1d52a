import type { Day } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Place } from '#kernel/place'
import { inBoth } from '#kernel/source'
import {
  type CityStatement,
  type Stand,
  type StatedIndicator,
  type StatedStandard,
  statementOf,
} from '#office/indices/statement'
import { youngestPeriod } from '#office/scoreboard'
import type {
  StandingOut,
  StandShape,
  StatedIndicatorShape,
  StatedStandardShape,
  StatementShape,
  TrendStand,
} from '#server/api/statements'
import type { House } from '#server/house'
import { presentPlace } from '#server/present/place'
import { doubtSentence, rankSentence } from '#server/present/rank-sentence'
import { presentRefusal } from '#server/present/refusal'
import { presentScheme } from '#server/present/scheme'
import { presentEnded } from '#server/rankings'

/** The four standards of one city on a day. */
export async function cityStatement(
  house: House,
  id: string,
  place: Place,
  on: Day,
): Promise<StatementShape | Refusal> {
  const scheme = house.catalogue.indices.get(id)
  if (!scheme) return refuse('unknown-index', id)
  const found = await statementOf(house.office, scheme, place.code, on)
  if (isRefusal(found)) return found
  const { uncertainty } = found.found.definition
  const said = (stand: Stand | Refusal) => standShape(stand, found)
  return {
    index: presentScheme(scheme),
    place: presentPlace(place),
    of: presentPlace(house.place(found.found.holder)),
    on,
    ...said(found.stand),
    trend: found.trend.map(trendShape),
    ...(uncertainty && { doubts: doubtSentence(uncertainty) }),
    quality: { ...found.quality, rule: QUALITY_RULE },
    ...(found.bounds && { bounds: found.bounds }),
    standards: found.standards.map(one => ({ ...standardShape(one), ...said(one.stand) })),
    ...standingOut(found),
    rule: OUT_RULE,
    ended: presentEnded(house, found.found),
  }
}

const QUALITY_RULE = inBoth(
  '数据质量：在列入的指标中，该市有可比数值的占比；数据时期早于他地的，按一半计。',
  'Data quality: of the indicators that take part, the share with a value that compares; one of an earlier ' +
    'period than elsewhere counts one half.',
)
const OUT_RULE = inBoth(
  '长处：位次在有可比数值的地区的前四分之一，且至少一半地区在其后；短板：在后四分之一。至少四个地区可比才判断。短板按可增加的得分排列。',
  'A strength ranks in the first quarter of the places with comparable values, with half of them behind it; ' +
    'a gap ranks in the last quarter; with fewer than four such places neither is told. ' +
    'Gaps stand in the order of the points that may be gained.',
)
const FEWEST = 4
const QUARTER = 4

const standShape = (
  stand: Stand | Refusal,
  { found, quality }: Pick<CityStatement, 'found' | 'quality'>,
): { stand: StandShape } | { refused: StatementShape['refused'] } =>
  isRefusal(stand)
    ? { refused: presentRefusal(stand) }
    : { stand: { ...stand, sure: rankSentence(stand, found.definition.uncertainty, quality) } }

const trendShape = ({ on, stand }: StatedStandard['trend'][number]): TrendStand => ({
  on,
  ...(stand && { score: stand.score, rank: stand.rank, of: stand.of }),
})

const standardShape = (one: StatedStandard): StatedStandardShape => ({
  ...{ id: one.standard.id, weight: one.weight, silent: one.silent, silentKnown: one.silentKnown },
  ...(one.range && { range: one.range }),
  trend: one.trend.map(trendShape),
  indicators: one.indicators.map(indicatorShape),
})

const indicatorShape = (one: StatedIndicator): StatedIndicatorShape => ({
  indicator: one.indicator.id,
  value: one.measured.value,
  refused: one.measured.refusal && presentRefusal(one.measured.refusal),
  ...{ rank: one.rank, of: one.of, quality: one.quality, late: one.late },
  period: youngestPeriod(one.measured),
  ...{ points: one.points, most: one.most },
})

function standingOut({ standards }: CityStatement): { strengths: StandingOut[]; gaps: StandingOut[] } {
  const ranked = standards.flatMap(({ indicators }) =>
    indicators.flatMap(({ indicator, rank, of, behind, points = 0, most = 0 }) =>
      rank === undefined || of < FEWEST
        ? []
        : [{ isAhead: 2 * behind >= of, told: { indicator: indicator.id, rank, of, gain: most - points } }],
    ),
  )
  const quarter = ({ of }: StandingOut) => Math.ceil(of / QUARTER)
  return {
    // Whoever shares a rank with most of the others, as all that have none of it, shows no strength.
    strengths: ranked
      .filter(one => one.isAhead && one.told.rank <= quarter(one.told))
      .map(one => one.told)
      .sort((a, b) => a.rank - b.rank),
    gaps: ranked
      .map(one => one.told)
      .filter(one => one.rank > one.of - quarter(one))
      .sort((a, b) => b.gain - a.gain),
  }
}
