import { NATION } from '#kernel/place'
import { addDays, daysOf } from '#kernel/date'
import type { FigureBook } from '#office/figure-book'
import type { AboutShape } from '#server/api/about'
import type { House } from '#server/house'
import { inputsOf } from '#kernel/formula'

/** Number of rights in each register. */
export async function rightsByRegister(house: House): Promise<Map<string, number>> {
  const rows = await house.engine.rows<{ register: string; rights: number }>(
    'SELECT register, count() AS rights FROM rights GROUP BY register',
  )
  return new Map(rows.map(row => [row.register, Number(row.rights)]))
}

export async function about(house: House): Promise<AboutShape> {
  const rights = await rightsByRegister(house)
  return {
    version: house.version,
    loopbackOnly: true,
    horizon: addDays(house.calendar.until, -1),
    today: house.today,
    rights: [...rights.values()].reduce((sum, one) => sum + one, 0),
    figures: house.office.figures.size,
    start: startFor(house),
    samplePlaces: house.places.all.filter(place => place.sample).map(place => place.code),
  }
}

const starts = new WeakMap<FigureBook, AboutShape['start']>()

/** Found once for each state of the figures. */
function startFor(house: House): AboutShape['start'] {
  const known = starts.get(house.office.figures)
  if (known) return known
  const start = startOf(house)
  starts.set(house.office.figures, start)
  return start
}

/**
 * Where a newcomer should look first: the place and day at which one indicator's figures meet for the most
 * parts of a place, so that there is something to compare.
 */
function startOf({ catalogue, places, office: { figures }, today }: House): AboutShape['start'] {
  let best = { place: NATION, on: today, indicator: '', parts: 1 }
  // Only a place that holds one with figures can have parts to compare.
  const holders = new Set([...figures.all()].flatMap(one => places.byCode(one.place)?.parent ?? []))
  for (const indicator of catalogue.indicators.values()) {
    const inputs = inputsOf(indicator.value)
    if (inputs.length < 2) continue
    for (const place of [...holders].sort()) {
      const parts = places
        .children(place)
        .filter(part => inputs.every(input => figures.of(input.id, part.code).length > 0))
      if (parts.length <= best.parts) continue
      const last = parts
        .flatMap(part => figures.of(inputs[0]?.id ?? '', part.code))
        .map(one => daysOf(one.period)?.to ?? '')
        .sort()
        .at(-1)
      best = { place, on: last ?? today, indicator: indicator.id, parts: parts.length }
    }
  }
  const { place, on, indicator } = best
  return { place, on, indicator }
}
