import { z } from '@hono/zod-openapi'
import { CHANGES_MAX } from '#kernel/plan/change'
import { isRefusal } from '#kernel/refusal'
import { PLAN_DOCUMENT_BYTES_MAX } from '#office/plan-import/read-plan-document'
import { askForConfirmed, readForPlan } from '#server/plan-documents'
import { presentRequest } from '#server/plans'
import { namesOf } from '#server/present/case'
import { asViewer, writerOf } from '#server/routes/as-viewer'
import { post, type Routes } from '#server/routes/route'
import { wholeBody } from '#server/routes/whole-body'

const text = z.string().max(1000)
const word = z.string().max(300)
const words = z.array(word).max(100)
const line = z.object({
  ...{ key: word, headings: z.array(text).max(10), sentence: text, office: word, assisting: words },
  ...{ from: word, due: word },
})
const confirmed = z.object({
  ...{ id: word, reason: text, digest: word, title: text },
  lines: z.array(line).max(CHANGES_MAX),
})

export const routes: Routes = (app, house) => {
  const summary =
    'Read a plan of an office (.docx, .xlsx; `name` of the file in the query) as draft tasks; nothing is kept'
  const file = { type: 'application/octet-stream', schema: z.string().openapi({ format: 'binary' }) }
  post(app, '/api/plans/{id}/documents', { summary, status: 200, body: file }, ({ id = '', name }, context) =>
    asViewer(house, context, async viewer => {
      const bytes = await wholeBody(context, PLAN_DOCUMENT_BYTES_MAX)
      if (isRefusal(bytes)) return bytes
      return readForPlan(house, viewer, { plan: id, name: (name ?? '').slice(0, 200), bytes })
    }),
  )
  writerOf(app, house)(
    '/api/plans/{id}/documents/confirmed',
    'Ask that confirmed lines of a document enter the plan',
    confirmed,
    async (viewer, body, plan) => {
      const row = await askForConfirmed(house, viewer, { ...body, plan })
      return isRefusal(row) ? row : presentRequest(row, await namesOf(house, viewer.on), viewer)
    },
  )
}
