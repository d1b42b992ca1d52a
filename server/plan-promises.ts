import { addMonths, type Day, daysOf } from '#kernel/date'
import type { PlanPromise } from '#kernel/plan/plan'
import { type Observed, verdictsOf } from '#kernel/plan/standing'
import { refuse } from '#kernel/refusal'
import { figuresIn, type Measured, measure } from '#office/measurement'
import type { Word } from '#office/planning/plan-rows'
import type { PromiseShape, WordShape } from '#server/api/plans'
import type { House } from '#server/house'
import { ownerIn, type PlanView } from '#server/plan-view'
import { officeIn, plain } from '#server/present/case'
import { presentRefusal } from '#server/present/refusal'

/** Months behind a goal in which it is looked for whether it was reached late. */
const MONTHS_MAX = 36

/** Promises with what became of their goals, measured by one reading of the register. */
export async function presentPromises(
  house: House,
  view: PlanView,
  promises: readonly PlanPromise[],
  words: readonly Word[] = [],
): Promise<PromiseShape[]> {
  const known = promises.filter(one => house.catalogue.indicators.has(one.indicator))
  const indicators = [...new Set(known.map(one => one.indicator))].flatMap(
    id => house.catalogue.indicators.get(id) ?? [],
  )
  const places = [...new Set(known.map(one => one.place))]
  const days = [...new Set(known.flatMap(one => daysAsked(one, view.on)))].sort()
  const read = known.length === 0 ? undefined : await measure(house.office, indicators, places, days)
  return promises.map(one => {
    const indicator = house.catalogue.indicators.get(one.indicator)
    const at = (on: Day): Measured | undefined =>
      indicator && read ? read(indicator, one.place, on) : undefined
    const observed = daysAsked(one, view.on).flatMap(on => observedIn(at(on)))
    return presentPromise(house, view, one, { observed, now: at(view.on), words })
  })
}

/** The days of goals that are over, the ends of months behind them, and the day itself. */
function daysAsked({ goals }: PlanPromise, on: Day): Day[] {
  const over = goals.map(one => one.on).filter(day => day <= on)
  const [first] = over
  const later: Day[] = []
  for (let n = 1; first !== undefined && n <= MONTHS_MAX; n += 1) {
    const day = addMonths(first, n)
    if (day >= on) break
    later.push(day)
  }
  return [...over, ...later, on]
}

/** A published figure was observed when its period ended, whatever the day on which it is asked for. */
function observedIn(measured: Measured | undefined): Observed[] {
  if (measured?.value === undefined) return []
  const ends = figuresIn(measured.working).flatMap(one => daysOf(one.period)?.to ?? [])
  const on = [measured.on, ...ends].sort()[0] ?? measured.on
  return [{ on, value: measured.value }]
}

interface Known {
  readonly observed: readonly Observed[]
  readonly now: Measured | undefined
  readonly words: readonly Word[]
}

function presentPromise(
  house: House,
  view: PlanView,
  promise: PlanPromise,
  { observed, now, words }: Known,
): PromiseShape {
  const { id, better, baseline, stretch, basis, item } = promise
  const indicator = house.catalogue.indicators.get(promise.indicator)
  const place = house.places.byCode(promise.place)
  const withdrawnOn = view.state.withdrawn.get(id)
  return {
    ...{ id, better, baseline, stretch, basis, item, withdrawnOn, promise },
    indicator: {
      id: promise.indicator,
      label: indicator?.label ?? plain(promise.indicator).label,
      unit: indicator?.unit ?? plain('').label,
    },
    place: { code: promise.place, label: place?.label ?? plain(promise.place).label },
    owner: ownerIn(view, promise.owner),
    goals: verdictsOf(promise, observed, view.on, withdrawnOn).map(({ goal, verdict, by }) => ({
      ...goal,
      verdict,
      ...(by && { by }),
    })),
    now:
      now?.value !== undefined
        ? { value: now.value }
        : { refusal: presentRefusal(now?.refusal ?? refuse('unknown-indicator', promise.indicator)) },
    words: words.filter(one => one.of === 'promise' && one.id === id).map(one => presentWord(view, one)),
  }
}

export function presentWord({ names }: PlanView, { kind, on, body, person, office }: Word): WordShape {
  const said = body as { text?: string; note?: string; share?: string }
  return {
    ...{ kind, on },
    person: { id: person, name: names.persons.get(person) ?? person },
    office: officeIn(names, office),
    ...(said.share !== undefined && { progress: body as WordShape['progress'] }),
    ...((said.text ?? said.note) !== undefined && { text: said.text ?? said.note }),
  }
}
