import { z } from '@hono/zod-openapi'
import type { Viewer } from '#kernel/authority'
import { addMonths, isDay } from '#kernel/date'
import { standings } from '#kernel/plan/standing'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { wordsOfPromise } from '#office/planning/plan-rows'
import { dutiesOf } from '#server/duties'
import type { House } from '#server/house'
import { leaderPage } from '#server/plan-leader'
import { matrixOf } from '#server/plan-matrix'
import { presentPromises } from '#server/plan-promises'
import type { PlanView } from '#server/plan-view'
import {
  differencesFrom,
  differencesOf,
  itemPage,
  itemsOf,
  planPage,
  presentHead,
  presentRequest,
  viewOf,
} from '#server/plans'
import { namesOf } from '#server/present/case'
import { asViewer } from '#server/routes/as-viewer'
import { type App, asked, get, placeAndDay, type Routes } from '#server/routes/route'

const word = z.string().max(300)
const onDay = { on: word.optional().openapi({ description: 'A day, YYYY-MM-DD; today where none is given' }) }

export const routes: Routes = (app, house) => {
  get(app, '/api/plans', { summary: 'The plans of the cities in which one works' }, (_, context) =>
    asViewer(house, context, async viewer => {
      const names = await namesOf(house, viewer.on)
      const heads = await (await house.planning()).plans(viewer)
      return heads.map(one => presentHead(house, one, names))
    }),
  )
  const duties = { summary: 'What the offices of the viewer owe, over all plans', query: onDay }
  get(app, '/api/duties', duties, ({ on }, context) =>
    asViewer(house, context, viewer => {
      const day = dayOr(on, viewer)
      return isRefusal(day) ? Promise.resolve(day) : dutiesOf(house, viewer, day)
    }),
  )
  reading(app, house)
  comparing(app, house)
  leading(app, house)
}

/** One page for who leads a place, over all its plans that he may see. */
function leading(app: App, house: House): void {
  const summary = 'What is late, at risk, owed, promised and changed since a day in a place'
  const query = {
    ...placeAndDay,
    since: word.optional().openapi({ description: 'A month before where none' }),
  }
  get(app, '/api/plan/leader', { summary, query }, (given, context) =>
    asViewer(house, context, async viewer => {
      const where = asked(house, given)
      if (isRefusal(where)) return where
      const since = given.since || addMonths(where.on, -1)
      if (!isDay(since)) return refuse('not-a-day', since.slice(0, 40))
      if (since > where.on) return refuse('date-order', `${since} ${where.on}`)
      return leaderPage(house, viewer, { ...where, since })
    }),
  )
}

const dayOr = (on: string | undefined, viewer: Viewer): string | Refusal =>
  on === undefined || on === '' ? viewer.on : isDay(on) ? on : refuse('not-a-day', on.slice(0, 40))

type Asked = Record<string, string>

function reading(app: App, house: House): void {
  const read = (
    path: string,
    summary: string,
    query: z.ZodRawShape,
    answer: (view: PlanView, asked: Asked) => Promise<unknown> | unknown,
  ) =>
    get(app, path, { summary, query: { ...onDay, ...query } }, (given, context) =>
      asViewer(house, context, async viewer => {
        const on = dayOr(given.on, viewer)
        if (isRefusal(on)) return on
        const view = await viewOf(house, viewer, given.id ?? '', on)
        return isRefusal(view) ? view : answer(view, given)
      }),
    )
  read('/api/plans/{id}', 'A plan on a day: how much of it stands how', {}, view => planPage(house, view))
  const filters = {
    ...{ under: word.optional(), programme: word.optional() },
    ...{ office: word.optional(), text: word.optional() },
    standing: z.enum(standings).optional(),
    order: z.enum(['due', 'whole']).optional(),
    from: z.coerce.number().int().min(0).optional(),
  }
  read('/api/plans/{id}/items', 'Items of a plan by what falls due next', filters, (view, given) => {
    const { under, programme, office, text: words } = given
    const standing = standings.find(one => one === given.standing)
    return itemsOf(view, {
      under,
      programme,
      office,
      text: words,
      standing,
      byWhole: given.order === 'whole',
      from: Number(given.from ?? 0),
    })
  })
  read('/api/plans/{id}/matrix', 'Who owes how much in which programme', {}, view => matrixOf(view))
  read('/api/plans/{id}/items/{item}', 'One item, with all that was said of it', {}, (view, { item = '' }) =>
    itemPage(house, view, item),
  )
  read('/api/plans/{id}/promises', 'What a plan promises, and what became of it', {}, async view =>
    presentPromises(
      house,
      view,
      [...view.state.promises.values()],
      await wordsOfPromise((await house.ledger()).store, view.head.id, view.on),
    ),
  )
}

function comparing(app: App, house: House): void {
  const days = { from: word, to: word, after: z.coerce.number().int().min(0).optional() }
  get(app, '/api/plans/{id}/differences', { summary: 'A plan on two days', query: days }, (given, context) =>
    asViewer(house, context, async viewer => {
      const { id = '', from = '', to = '' } = given
      for (const day of [from, to]) if (!isDay(day)) return refuse('not-a-day', day.slice(0, 40))
      const found = await differencesOf(house, viewer, id, from, to)
      return isRefusal(found) ? found : differencesFrom(found, Number(given.after ?? 0))
    }),
  )
  get(app, '/api/plans/{id}/requests', { summary: 'Requests to change a plan' }, ({ id = '' }, context) =>
    asViewer(house, context, async viewer => {
      const rows = await (await house.planning()).requests(viewer, id)
      const names = await namesOf(house, viewer.on)
      return isRefusal(rows) ? rows : rows.map(one => presentRequest(one, names, viewer))
    }),
  )
}
