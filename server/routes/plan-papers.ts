import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import type { Viewer } from '#kernel/authority'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Language } from '#kernel/source'
import { paperKinds } from '#office/papers/write-paper'
import { papersPage, presentPaper, taskLedgerOf, writePlanPaper } from '#server/plan-papers'
import { namesOf } from '#server/present/case'
import { asViewer, writerOf } from '#server/routes/as-viewer'
import { get, type Routes } from '#server/routes/route'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const word = z.string().max(200)
const language = z.enum(['zh', 'en'])
const onDay = { on: word.optional().openapi({ description: 'A day, YYYY-MM-DD; today where none is given' }) }
const wanted = z.object({
  ...{ kind: z.enum(paperKinds), language, on: word.optional(), to: word.optional() },
  ...{ office: word.optional(), by: word.optional() },
})

const dayOr = (on: string | undefined, viewer: Viewer): string | Refusal =>
  on === undefined || on === '' ? viewer.on : isDay(on) ? on : refuse('not-a-day', on.slice(0, 40))

export const routes: Routes = (app, house) => {
  const papers = { summary: 'Papers written about a plan', query: onDay }
  get(app, '/api/plans/{id}/papers', papers, ({ id = '', on }, context) =>
    asViewer(house, context, viewer => {
      const day = dayOr(on, viewer)
      return isRefusal(day) ? Promise.resolve(day) : papersPage(house, viewer, id, day)
    }),
  )
  writerOf(app, house)(
    '/api/plans/{id}/papers',
    'Write the annual report or a notice of supervision, its figures frozen',
    wanted,
    async (viewer, { on, by, ...more }, plan) => {
      const day = dayOr(on, viewer)
      if (isRefusal(day)) return day
      if (by !== undefined && !isDay(by)) return refuse('not-a-day', by.slice(0, 40))
      const paper = await writePlanPaper(house, viewer, { ...more, by, plan, on: day })
      return isRefusal(paper) ? paper : presentPaper(paper, await namesOf(house, viewer.on))
    },
  )
  files(app, house)
}

const files: Routes = (app, house) => {
  const paper = { summary: 'A paper that was written', gives: [WORD] }
  get(app, '/api/plans/{id}/papers/{n}', paper, ({ id = '', n }, context) =>
    asViewer(house, context, async viewer => {
      const found = await (await house.planning()).readPaper(viewer, id, Number(n))
      if (isRefusal(found)) return found
      const { content, written } = found
      const body = Readable.toWeb(Readable.from(content)) as ReadableStream
      return file(body, `${id}-${written.kind}-${written.on}.docx`, WORD)
    }),
  )
  const query = { ...onDay, lang: language.optional() }
  const ledger = { summary: 'The ledger of duties of a plan, as a workbook', query, gives: [WORKBOOK] }
  get(app, '/api/plans/{id}/ledger.xlsx', ledger, ({ id = '', on, lang = 'zh' }, context) =>
    asViewer(house, context, async viewer => {
      const day = dayOr(on, viewer)
      if (isRefusal(day)) return day
      const asked = { plan: id, on: day, language: lang as Language }
      const bytes = await taskLedgerOf(house, viewer, asked)
      return isRefusal(bytes) ? bytes : file(bytes, `${id}-${day}.xlsx`, WORKBOOK)
    }),
  )
}

const file = (content: Uint8Array | ReadableStream, name: string, type: string): Response =>
  new Response(content as BodyInit, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
    },
  })
