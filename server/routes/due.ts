import { z } from '@hono/zod-openapi'
import type { Viewer } from '#kernel/authority'
import { isRefusal } from '#kernel/refusal'
import { dueCalendar } from '#server/due-calendar'
import { dueCounts, dueList } from '#server/due-list'
import { namesOf } from '#server/present/case'
import { presentAlarms } from '#server/present/sentinel'
import { asViewer } from '#server/routes/as-viewer'
import { get, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  const listed = (viewer: Viewer, { office, until }: Record<string, string>) =>
    dueList(house, viewer, { ...(office && { office }), ...(until && { until }) })
  const list = 'What is late or falls due up to a day, and silent hand-overs, by the duties of who asks'
  get(app, '/api/due', { summary: list, query: which }, (asked, context) =>
    asViewer(house, context, viewer => listed(viewer, asked)),
  )
  get(
    app,
    '/api/due/counts',
    { summary: 'How many cases are late or soon due, and hand-overs silent' },
    (_, context) => asViewer(house, context, viewer => dueCounts(house, viewer)),
  )
  const alarms = 'Open cases whose facts meet a line of a crime, and of which nothing was done about it'
  get(app, '/api/alarms', { summary: alarms }, (_, context) =>
    asViewer(house, context, async viewer => {
      const found = await (await house.desk()).alarms(viewer)
      return isRefusal(found) ? found : presentAlarms(found, await namesOf(house, viewer.on))
    }),
  )
  const file = { summary: 'The same days as an iCalendar file', query: { ...which, lang }, gives: [ICS] }
  get(app, '/api/due.ics', file, (asked, context) =>
    asViewer(house, context, async viewer => {
      const found = await listed(viewer, asked)
      if (isRefusal(found)) return found
      const text = dueCalendar(found, asked.lang === 'en' ? 'en' : 'zh', house.now())
      return new Response(text, {
        headers: {
          'content-type': `${ICS}; charset=utf-8`,
          'content-disposition': `attachment; filename="due-${found.until}.ics"`,
        },
      })
    }),
  )
}

const ICS = 'text/calendar'
const one = z.string().max(200).optional()
const which = { office: one, until: one.openapi({ description: 'A day, YYYY-MM-DD; today where none' }) }
const lang = z.enum(['zh', 'en']).optional()
