import type { Day } from '#kernel/date'
import { sensitivityOf } from '#kernel/index/sensitivity'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Assessment } from '#office/indices/assess'
import { changesOf } from '#office/indices/changes'
import { otherwiseIn } from '#office/indices/otherwise'
import type { ChangesShape, SensitivityShape } from '#server/api/changes'
import type { House } from '#server/house'
import { presentPlace } from '#server/present/place'
import { presentRefusal } from '#server/present/refusal'
import { presentScheme } from '#server/present/scheme'
import { assessedFor, presentEnded, type RankingAsked } from '#server/rankings'

/** The earlier day and, where it is another, the index that is compared with. */
export interface ChangesAsked extends RankingAsked {
  readonly from: Day
  readonly against?: string
}

/** Why each place stands elsewhere than on an earlier day, or than by another definition. */
export async function rankChanges(house: House, asked: ChangesAsked): Promise<ChangesShape | Refusal> {
  const { id, against = id, place, on, from } = asked
  const { indices } = house.catalogue
  const [scheme, other] = [indices.get(id), indices.get(against)]
  if (!scheme || !other) return refuse('unknown-index', scheme ? against : id)
  const among = place.level === 'city' ? 'beside' : 'below'
  const over = { among, cities: asked.cities } as const
  const found = await changesOf(house.office, place.code, { scheme: other, on: from }, { scheme, on }, over)
  if (isRefusal(found)) return found
  const name = (code: string) => presentPlace(house.place(code))
  const side = (of: Assessment, index: typeof scheme) => ({
    ...{ index: presentScheme(index), on: of.on, places: of.computed.scores.length },
    takes: of.definition.indicators.map(one => one.id),
  })
  return {
    of: name(found.after.holder),
    before: side(found.before, other),
    after: side(found.after, scheme),
    accounts: found.accounts.map(({ unit, ...account }) => ({ place: name(unit), ...account })),
    untold: found.untold.map(({ unit, because }) => ({
      place: name(unit),
      refused: presentRefusal(because),
    })),
    otherwise: otherwiseIn(found.before.comparable, found.after.comparable).map(({ indicator, says }) => ({
      ...{ indicator: { id: indicator.id, label: indicator.label }, says },
    })),
    left: found.left.map(name),
    joined: found.joined.map(name),
    ended: presentEnded(house, found.after),
  }
}

/** Which of the stated doubts drives the ranks. */
export async function rankSensitivity(
  house: House,
  asked: RankingAsked,
): Promise<SensitivityShape | Refusal> {
  const assessed = await assessedFor(house, asked)
  if (isRefusal(assessed)) return assessed
  const { computed, definition } = assessed.found
  if (!definition.uncertainty) return refuse('index-invalid', 'uncertainty')
  const found = sensitivityOf(computed, definition.uncertainty)
  if (isRefusal(found)) return found
  const { factors, shift } = found
  return {
    factors: factors.map((factor, at) => ({
      ...{ factor, first: shift?.first[at] ?? 0, total: shift?.total[at] ?? 0 },
    })),
    still: shift === undefined,
    ranks: computed.sheet.table.units.map((unit, row) => {
      const totals = found.ranks[row]?.total ?? []
      const most = Math.max(0, ...totals)
      const driver = most > 0 ? factors[totals.indexOf(most)] : undefined
      return { place: presentPlace(house.place(unit)), ...(driver && { driver }), total: most }
    }),
  }
}
