import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { CustodyStep, OpenedEvidence } from '#office/evidence/open'
import type { EvidenceListShape } from '#server/api/evidence'
import { evidenceOf } from '#server/evidence'
import type { House } from '#server/house'
import { namesOf } from '#server/present/case'
import { presentEvidence, presentStep } from '#server/present/evidence'
import { asViewer } from '#server/routes/as-viewer'
import { bodyOf, get, post, type Routes } from '#server/routes/route'

const one = z.string().max(1000)
const handing = z.object({ to: one.openapi({ description: 'Id of an office' }), key: one.optional() })

export const routes: Routes = (app, house) => {
  const base = '/api/cases/{id}/evidence'
  get(app, base, { summary: 'Evidence of a case' }, ({ id = '' }, context) =>
    asViewer(house, context, async viewer => {
      const found = await (await evidenceOf(house)).list(viewer, id)
      if (isRefusal(found)) return found
      const names = await namesOf(house, viewer.on)
      const rows = found.map(piece => presentEvidence(piece, names))
      return { bytesMax: house.evidenceBytesMax, rows } satisfies EvidenceListShape
    }),
  )
  const taking = {
    summary: 'Take a file in as evidence of a case; it is read piece by piece',
    query: {
      name: one.openapi({ description: 'Its name, of which the end says what it is' }),
      note: one.optional(),
      secret: z.enum(['true', 'false']).optional(),
      key: one
        .optional()
        .openapi({ description: 'A name for this request: sent again, nothing is entered twice' }),
    },
    body: { type: 'application/octet-stream', schema: z.string().openapi({ format: 'binary' }) },
    status: 200,
  } as const
  post(app, base, taking, (asked, context) =>
    asViewer(house, context, viewer => takenIn(house, viewer, asked, context)),
  )
  const opening = { summary: 'A piece of evidence; that it was opened is entered', gives: [FILE] }
  get(app, `${base}/{n}`, opening, ({ id = '', n }, context) =>
    asViewer(house, context, async viewer => {
      const found = await (await evidenceOf(house)).open(viewer, { case: id, n: Number(n) })
      return isRefusal(found) ? found : fileOf(found)
    }),
  )
  addCustody(app, house)
}

const FILE = 'application/octet-stream'

const addCustody: Routes = (app, house) => {
  const base = '/api/cases/{id}/evidence/{n}/custody'
  get(
    app,
    base,
    { summary: 'The hands that a piece of evidence passed through' },
    ({ id = '', n }, context) =>
      asViewer(house, context, async viewer => {
        const steps = await (await evidenceOf(house)).custody(viewer, { case: id, n: Number(n) })
        return isRefusal(steps) ? steps : shownSteps(house, viewer, steps)
      }),
  )
  const body = { type: 'application/json', schema: handing }
  post(app, base, { summary: 'Hand a piece of evidence on', status: 200, body }, ({ id = '', n }, context) =>
    asViewer(house, context, async viewer => {
      const asked = await bodyOf(context, handing)
      if (isRefusal(asked)) return asked
      const steps = await (await evidenceOf(house)).handOn(viewer, { ...asked, case: id, n: Number(n) })
      return isRefusal(steps) ? steps : shownSteps(house, viewer, steps)
    }),
  )
}

async function shownSteps(house: House, viewer: Viewer, steps: readonly CustodyStep[]) {
  const names = await namesOf(house, viewer.on)
  return steps.map(step => presentStep(step, names))
}

/** What says itself to be too large is not read at all. */
async function takenIn(
  house: House,
  viewer: Viewer,
  { id = '', name = '', note, secret, key }: Record<string, string>,
  { req }: Context,
): Promise<unknown | Refusal> {
  const said = Number(req.header('content-length') ?? 0)
  if (said > house.evidenceBytesMax) return refuse('too-large', `${said} > ${house.evidenceBytesMax}`)
  const content = (req.raw.body ?? []) as AsyncIterable<Uint8Array>
  const asked = { case: id, name, content, isSecret: secret === 'true' }
  const taken = await (await evidenceOf(house)).takeIn(viewer, {
    ...asked,
    ...(note && { note }),
    ...(key && { key }),
  })
  return isRefusal(taken) ? taken : presentEvidence(taken, await namesOf(house, viewer.on))
}

/** Always something to save, never something to open as a page of ours. */
const fileOf = ({ evidence, content }: OpenedEvidence): Response =>
  new Response(Readable.toWeb(Readable.from(content)) as ReadableStream, {
    headers: {
      'content-type': FILE,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(evidence.name)}`,
    },
  })
