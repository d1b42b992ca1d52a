import { z } from '@hono/zod-openapi'
import { isDay } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import { calendarOf, expectIn, presentSchedule } from '#server/reports'
import { asViewer, writerOf } from '#server/routes/as-viewer'
import { get, type Routes } from '#server/routes/route'

const word = z.string().max(300)
const query = {
  on: word.optional().openapi({ description: 'A day, YYYY-MM-DD; today where none is given' }),
  from: word.optional().openapi({ description: 'Periods from the one of this day; a year back if none' }),
  schedule: word.optional(),
  office: word.optional(),
}

const expected = z.object({
  schedule: word,
  period: word.openapi({ description: '2026, 2026-H1, 2026-Q1 or 2026-01, as the schedule has it' }),
  on: word.optional(),
  dueOn: word.optional(),
  closesOn: word.optional(),
})

export const routes: Routes = (app, house) => {
  get(app, '/api/report-schedules', { summary: 'Who owes which report, how often and by when' }, () =>
    [...house.catalogue.reportSchedules.values()].map(presentSchedule),
  )
  const summary = 'The reporting calendar: what is expected, from whom, by when, and what became of it'
  get(app, '/api/reports', { summary, query }, ({ on, from, schedule, office }, context) =>
    asViewer(house, context, async viewer => {
      const wrong = noDay(on, from)
      if (wrong) return wrong
      const asked = { on: on || viewer.on, from: from || undefined, schedule: schedule || undefined }
      return calendarOf(house, viewer, { ...asked, office: office || undefined })
    }),
  )
  const write = writerOf(app, house)
  write('/api/reports/expect', 'Expects the reports of a period', expected, async (viewer, body) => {
    const wrong = noDay(body.on, body.dueOn, body.closesOn)
    return wrong ?? expectIn(house, viewer, { ...body, on: body.on ?? viewer.on })
  })
}

function noDay(...days: readonly (string | undefined)[]): Refusal | undefined {
  const wrong = days.find(one => one && !isDay(one))
  return wrong === undefined ? undefined : refuse('not-a-day', wrong.slice(0, 40))
}
