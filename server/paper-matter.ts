import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { KnownItem } from '#kernel/plan/plan'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Label, Language } from '#kernel/source'
import {
  type FrozenFigure,
  type PaperMatter,
  type PaperPromise,
  type PaperTask,
  versionOf,
} from '#office/papers/matter'
import { wordsIn } from '#office/planning/plan-rows'
import type { PromiseShape } from '#server/api/plans'
import type { House } from '#server/house'
import { presentPromises } from '#server/plan-promises'
import { byDue, type PlanView, shareIn, standingIn } from '#server/plan-view'
import { viewOf } from '#server/plans'
import { plain } from '#server/present/case'

/** Names of offices in both languages. */
type OfficeNames = (office: string) => Label

/** All that a paper about a plan tells, as it stood on a day; names in the language of the paper. */
export async function paperMatter(
  house: House,
  viewer: Viewer,
  { plan, on, language }: { plan: string; on: Day; language: Language },
): Promise<PaperMatter | Refusal> {
  const view = await viewOf(house, viewer, plan, on)
  if (isRefusal(view)) return view
  const { head } = view
  const offices = await officeNames(house)
  const said = await explained(house, head.id, on)
  const promises = await presentPromises(house, view, [...view.state.promises.values()])
  const highest = [...view.state.items.values()].filter(one => one.item.parent === undefined).sort(byDue)
  const order = new Map(highest.map(({ item }, at) => [item.title, at]))
  const tasks = view.ends.map(one =>
    taskOf(view, one, { said: said.get(one.item.id), name: id => offices(id)[language] }),
  )
  return {
    ...{ plan: head.id, title: head.title, from: head.from, until: head.until, on, written: viewer.on },
    ...{ isSample: head.isSample, lastSeq: head.lastSeq, keeper: offices(head.keeper) },
    city: house.places.byCode(head.city)?.label ?? plain(head.city).label,
    programmes: highest.map(({ item }) => ({ title: item.title, share: shareIn(view, item.id).value })),
    tasks: tasks.sort((a, b) => (order.get(a.programme) ?? 0) - (order.get(b.programme) ?? 0)),
    promises: promises.map(one => promiseOf(one, language, offices)),
    figures: await figuresOf(house, head.city, on),
  }
}

export async function officeNames(house: House): Promise<OfficeNames> {
  const offices = await (await house.people()).offices()
  const labels = new Map(
    offices.map(one => [one.id, (one as { label?: Label }).label ?? plain(one.name).label]),
  )
  return id => labels.get(id) ?? plain(id).label
}

async function explained(house: House, plan: string, on: Day): Promise<Map<string, string>> {
  const words = await wordsIn((await house.ledger()).store, plan, on)
  return new Map(
    words.flatMap(({ kind, id, body }) =>
      kind.endsWith('.explained') ? [[id, (body as { text: string }).text] as const] : [],
    ),
  )
}

function taskOf(
  view: PlanView,
  known: KnownItem,
  { said, name }: { said: string | undefined; name(office: string): string },
): PaperTask {
  const { item, doneOn } = known
  const above: string[] = []
  for (let id = item.parent; id !== undefined; id = view.state.items.get(id)?.item.parent)
    above.unshift(view.state.items.get(id)?.item.title ?? id)
  const [programme = item.title, project = ''] = above
  const person = item.owner.person
  return {
    ...{ title: item.title, programme, project, from: item.from, due: item.due, evidence: item.evidence },
    office: name(item.owner.office),
    ...(person !== undefined && { person: view.names.persons.get(person) ?? person }),
    assisting: item.assisting.map(name),
    standing: standingIn(view, known),
    share: shareIn(view, item.id).value,
    ...(doneOn !== undefined && { doneOn }),
    ...(said !== undefined && { said }),
  }
}

/** The goal that counts: the last one whose day is over, else the next. */
function promiseOf(one: PromiseShape, language: Language, offices: OfficeNames): PaperPromise {
  const { label, unit } = one.indicator
  const goal = one.goals.findLast(({ verdict }) => verdict !== 'open') ?? one.goals[0]
  const { on = '', value = '', verdict = 'open' } = goal ?? {}
  return {
    ...{ label, unit, baseline: one.baseline, office: offices(one.owner.office.id)[language] },
    goal: { on, value, verdict },
    ...('value' in one.now && { now: String(one.now.value) }),
  }
}

/** Every figure of the scoreboard of a day, as the scoreboard has it. */
export async function figuresOf(house: House, place: string, on: Day): Promise<FrozenFigure[]> {
  const { standards } = await house.scoreboards.of(place, on)
  return standards.flatMap(({ id, rows }) =>
    rows.flatMap(({ indicator, value, refused, period, source }): FrozenFigure[] => {
      const known = house.catalogue.indicators.get(indicator)
      if (!known) return []
      return [
        {
          ...{ indicator, code: known.code, label: known.label, unit: known.unit, on, period, source },
          standard: house.catalogue.standards.get(id)?.label ?? plain(id).label,
          ...(value !== undefined && { value: value.toFixed(known.decimals) }),
          ...(refused && { refused: refused.refused, why: refused.sentence }),
          definition: versionOf(known),
        },
      ]
    }),
  )
}
