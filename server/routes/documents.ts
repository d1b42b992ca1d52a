import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import type { Viewer } from '#kernel/authority'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { DocumentOf } from '#office/documents/template-book'
import { WORD_BYTES_MAX } from '#office/documents/word-archive'
import type { TemplatePageShape } from '#server/api/documents'
import { documentsOf, writeIn } from '#server/documents'
import type { House } from '#server/house'
import { namesOf } from '#server/present/case'
import {
  presentDocuments,
  presentField,
  presentTemplate,
  presentVersion,
  presentWritten,
} from '#server/present/document'
import { presentRefusal } from '#server/present/refusal'
import { asViewer } from '#server/routes/as-viewer'
import { bodyOf, get, post, type Routes } from '#server/routes/route'
import { wholeBody } from '#server/routes/whole-body'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const gives = [WORD]
const one = z.string().max(200)
const file = { type: WORD, schema: z.string().openapi({ format: 'binary' }) }

export const routes: Routes = (app, house) => {
  addTemplates(app, house)
  addDocuments(app, house)
}

const addTemplates: Routes = (app, house) => {
  const base = '/api/templates/{procedure}/{document}'
  get(app, '/api/templates', { summary: 'Documents of procedures and their Word templates' }, (_, context) =>
    asViewer(house, context, async viewer =>
      (await (await documentsOf(house)).templates(viewer)).map(found => presentTemplate(found, house)),
    ),
  )
  get(app, base, { summary: 'A document, its template, and the fields it may name' }, (asked, context) =>
    asViewer(house, context, viewer => templatePage(house, viewer, documentIn(asked))),
  )
  const on = { on: one.optional().openapi({ description: 'A day, YYYY-MM-DD' }) }
  get(app, `${base}/file`, { summary: 'The Word template', query: on, gives }, (asked, context) =>
    asViewer(house, context, async viewer => {
      if (asked.on && !isDay(asked.on)) return refuse('not-a-day', asked.on)
      const documents = await documentsOf(house)
      const found = await documents.template(viewer, documentIn(asked), asked.on || undefined)
      return isRefusal(found) ? found : wordFile(found, `${asked.procedure}.${asked.document}`)
    }),
  )
  get(app, `${base}/preview`, { summary: 'The template with invented values', gives }, (asked, context) =>
    asViewer(house, context, async viewer => {
      const found = await (await documentsOf(house)).preview(viewer, documentIn(asked))
      return isRefusal(found) ? found : wordFile(found, `${asked.procedure}.${asked.document}.sample`)
    }),
  )
  const check = { summary: 'All that is wrong with a template', status: 200 as const, body: file }
  post(app, `${base}/check`, check, (asked, context) =>
    asViewer(house, context, async () => {
      const bytes = await wholeBody(context, WORD_BYTES_MAX)
      if (isRefusal(bytes)) return bytes
      const faults = await (await documentsOf(house)).check(documentIn(asked), bytes)
      return isRefusal(faults) ? faults : { faults: faults.map(presentRefusal) }
    }),
  )
  const upload = 'Put a Word template in force: `name` of the file, `from` a day, in the query'
  post(app, base, { summary: upload, status: 200, body: file }, (asked, context) =>
    asViewer(house, context, async viewer => {
      const bytes = await wholeBody(context, WORD_BYTES_MAX)
      if (isRefusal(bytes)) return bytes
      const { name = `${asked.document}.docx`, from } = asked
      const given = { ...documentIn(asked), name: name.slice(0, 200), bytes, ...(from && { from }) }
      const version = await (await documentsOf(house)).upload(viewer, given)
      return isRefusal(version) ? version : presentVersion(version)
    }),
  )
}

const writing = z.object({
  document: one,
  version: z.number().int().min(1).optional(),
  addressee: z.string().max(300).optional(),
  attachments: z.array(z.string().max(300)).max(50).optional(),
  key: one.optional(),
})

const addDocuments: Routes = (app, house) => {
  const base = '/api/cases/{id}/documents'
  const listed = 'Documents that the acts of a case write, and what of them was written'
  get(app, base, { summary: listed }, ({ id = '' }, context) =>
    asViewer(house, context, async viewer => {
      const desk = await house.desk()
      const shown = await desk.show(viewer, id)
      if (isRefusal(shown)) return shown
      const found = await (await documentsOf(house)).list(viewer, id)
      if (isRefusal(found)) return found
      return presentDocuments(found, shown.row.procedure, await namesOf(house, viewer.on))
    }),
  )
  const body = { type: 'application/json', schema: writing }
  post(app, base, { summary: 'Write a document of a case', status: 200, body }, ({ id = '' }, context) =>
    asViewer(house, context, async viewer => {
      const asked = await bodyOf(context, writing)
      if (isRefusal(asked)) return asked
      const written = await writeIn(house, viewer, { ...asked, case: id })
      return isRefusal(written) ? written : presentWritten(written, await namesOf(house, viewer.on))
    }),
  )
  get(app, `${base}/{n}`, { summary: 'A document that was written', gives }, ({ id = '', n }, context) =>
    asViewer(house, context, async viewer => {
      const found = await (await documentsOf(house)).read(viewer, id, Number(n))
      if (isRefusal(found)) return found
      const { content, written } = found
      return wordFile(
        Readable.toWeb(Readable.from(content)) as ReadableStream,
        `${id}-${written.n}-${written.document}`,
      )
    }),
  )
}

const documentIn = ({ procedure = '', document = '' }: Record<string, string>): DocumentOf => ({
  procedure,
  document,
})

async function templatePage(
  house: House,
  viewer: Viewer,
  of: DocumentOf,
): Promise<TemplatePageShape | Refusal> {
  const documents = await documentsOf(house)
  const fields = documents.fields(of)
  if (isRefusal(fields)) return fields
  const all = await documents.templates(viewer)
  const found = all.find(one => one.procedure === of.procedure && one.document === of.document)
  if (!found) return refuse('unknown-document', of.document)
  return { ...presentTemplate(found, house), fields: fields.map(presentField) }
}

const wordFile = (content: Uint8Array | ReadableStream, name: string): Response =>
  new Response(content as BodyInit, {
    headers: {
      'content-type': WORD,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}.docx"`,
    },
  })
