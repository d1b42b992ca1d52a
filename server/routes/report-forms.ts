import { z } from '@hono/zod-openapi'
import { reportForms } from '#server/report-burden'
import { correctReport, handInReport, reportPage, saveReport } from '#server/report-forms'
import { asViewer, writerOf } from '#server/routes/as-viewer'
import { get, type Routes } from '#server/routes/route'

const LINES_MAX = 200
const version = z.number().int().min(0)
const answer = z.object({ value: z.string().max(4000), explanation: z.string().max(1000).optional() })
const saving = z.object({
  version,
  answers: z
    .record(z.string().max(100), answer)
    .refine(one => Object.keys(one).length <= LINES_MAX, `at most ${LINES_MAX} lines`),
})

export const routes: Routes = (app, house) => {
  const forms = 'What reports ask, the minutes that it takes each kind of office, and what is asked twice'
  get(app, '/api/report-forms', { summary: forms }, () => reportForms(house))
  const page = 'The form of a report: what is known and filled in, what is asked, what speaks against it'
  get(app, '/api/cases/{id}/form', { summary: page }, ({ id = '' }, context) =>
    asViewer(house, context, viewer => reportPage(house, viewer, id)),
  )
  const write = writerOf(app, house)
  write('/api/cases/{id}/form', 'Keep what is written in a form so far', saving, (viewer, body, id) =>
    saveReport(house, viewer, { ...body, id }),
  )
  const handIn = 'Hand a report in: what it says and what was filled in are frozen'
  write('/api/cases/{id}/form/hand-in', handIn, z.object({ version }), (viewer, body, id) =>
    handInReport(house, viewer, { ...body, id }),
  )
  const correct = 'Open a report that corrects one which stands for good; both are kept'
  write('/api/cases/{id}/form/correct', correct, z.object({}), (viewer, _, id) =>
    correctReport(house, viewer, id),
  )
}
