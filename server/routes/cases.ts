import { z } from '@hono/zod-openapi'
import type { Viewer } from '#kernel/authority'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { isInstant } from '#ledger/entry'
import type { Outcome } from '#office/casework/act-on-case'
import type { CaseFilter, CasePage } from '#office/casework/case-list'
import type { CaseListShape, DoneShape } from '#server/api/cases'
import { actSchema, assignSchema, linkSchema, openSchema } from '#server/case-requests'
import { dayOff } from '#server/day-off'
import type { House } from '#server/house'
import { namesOf, presentCase, presentCounts, presentEntries } from '#server/present/case'
import { presentCasePage } from '#server/present/case-page'
import { refusedAct, refusedOpening } from '#server/refused-acts'
import { actInCase } from '#server/report-forms'
import { asViewer, writerOf } from '#server/routes/as-viewer'
import { get, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  get(
    app,
    '/api/cases',
    { summary: 'Cases that the viewer may see, the latest first', query: filters },
    (asked, context) => asViewer(house, context, viewer => listed(house, viewer, asked, 'list')),
  )
  get(app, '/api/queue', { summary: 'Open cases by what falls due next', query: filters }, (asked, context) =>
    asViewer(house, context, viewer => listed(house, viewer, asked, 'queue')),
  )
  get(
    app,
    '/api/cases/counts',
    { summary: 'How many cases, by channel and by the week they fall due' },
    (_, context) =>
      asViewer(house, context, async viewer =>
        presentCounts(
          await (await house.desk()).counts(viewer, linesOfWork(house)),
          await namesOf(house, viewer.on),
        ),
      ),
  )
  const page = 'A case: where it stands, what may be done and by whom, its clocks and its history'
  get(app, '/api/cases/{id}', { summary: page, query: known }, ({ id = '', knownOn }, context) =>
    asViewer(house, context, viewer => shown(house, viewer, id, knownOn)),
  )
  addPosts(app, house)
}

const addPosts: Routes = (app, house) => {
  const write = writerOf(app, house)
  const done = async (viewer: Viewer, outcome: Outcome | Refusal) => told(house, viewer, outcome)

  write('/api/cases', 'Open a case', openSchema, async (viewer, body) => {
    const place = house.places.find(body.place)
    if (isRefusal(place)) return { ...place, fields: ['place'] }
    const asked = { ...body, place: place.code }
    const outcome = dayOff(house, viewer, body) ?? (await (await house.desk()).open(viewer, asked))
    return isRefusal(outcome) ? refusedOpening(house, viewer, asked, outcome) : done(viewer, outcome)
  })
  write('/api/cases/{id}/acts', 'Do an act in a case', actSchema, async (viewer, body, id) => {
    const asked = { ...body, case: id }
    const outcome = dayOff(house, viewer, body) ?? (await actInCase(house, viewer, asked))
    return isRefusal(outcome) ? refusedAct(house, viewer, asked, outcome) : done(viewer, outcome)
  })
  write('/api/cases/{id}/assign', 'Assign a case to persons', assignSchema, async (viewer, body, id) =>
    done(viewer, await (await house.desk()).assign(viewer, { ...body, case: id })),
  )
  write('/api/cases/{id}/links', 'Tie a case to a right or a dispute', linkSchema, async (viewer, body, id) =>
    done(viewer, await (await house.desk()).link(viewer, { ...body, case: id })),
  )
}

const one = z.string().max(200).optional()
const filters = {
  ...{ channel: one, procedure: one, office: one, dispute: one, right: one, text: one, after: one },
  state: z.enum(['open', 'closed']).optional(),
  overdue: z.enum(['true', 'false']).optional(),
  mine: z.enum(['true', 'false']).optional(),
  dueFrom: one.openapi({ description: 'A day, YYYY-MM-DD' }),
  dueBefore: one.openapi({ description: 'A day, YYYY-MM-DD' }),
  limit: z.coerce.number().int().min(1).max(200).optional(),
}
const known = { knownOn: one.openapi({ description: 'A moment: the case as the log knew it then' }) }

const linesOfWork = ({ catalogue }: House): string[] => [...catalogue.linesOfWork.keys()]

async function listed(
  house: House,
  viewer: Viewer,
  asked: Record<string, string>,
  how: 'list' | 'queue',
): Promise<CaseListShape | Refusal> {
  const { channel, procedure, office, dispute, right, text, dueFrom, dueBefore, after, limit } = asked
  for (const day of [dueFrom, dueBefore]) if (day && !isDay(day)) return refuse('not-a-day', day)
  const filter: CaseFilter = {
    ...given({ channel, procedure, office, dispute, right, text, dueFrom, dueBefore }),
    ...(asked.state && { state: asked.state as 'open' | 'closed' }),
    ...{ isOverdue: asked.overdue === 'true', isMine: asked.mine === 'true' },
    // What belongs to no channel is listed where one asks for it.
    ...(!channel && !procedure && { apart: linesOfWork(house) }),
  }
  const paging = { ...given({ after }), ...(limit && { limit: Number(limit) }) }
  const found: CasePage | Refusal = await (await house.desk())[how](viewer, filter, paging)
  if (isRefusal(found)) return found
  const names = await namesOf(house, viewer.on)
  return { rows: found.rows.map(row => presentCase(row, names)), next: found.next }
}

const given = (all: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => Boolean(pair[1])))

async function shown(house: House, viewer: Viewer, id: string, knownOn?: string) {
  if (knownOn && !isInstant(knownOn)) return refuse('not-a-day', knownOn.slice(0, 40))
  const found = await (await house.desk()).show(viewer, id, knownOn || undefined)
  return isRefusal(found) ? found : presentCasePage(found, await namesOf(house, viewer.on))
}

async function told(house: House, viewer: Viewer, outcome: Outcome | Refusal): Promise<DoneShape | Refusal> {
  if (isRefusal(outcome)) return outcome
  const names = await namesOf(house, viewer.on)
  return { case: presentCase(outcome.case, names), entries: presentEntries(outcome.entries) }
}
