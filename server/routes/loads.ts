import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { isRefusal, refuse } from '#kernel/refusal'
import type { LoadShape } from '#server/api/loads'
import type { House } from '#server/house'
import { isAtRest, LoadDesk } from '#server/load-desk'
import { pastLoads } from '#server/load-history'
import { confirmMapping } from '#server/mappings'
import { rejectionsOf } from '#server/rejections'
import { bodyOf, get, pageNumber, pageOf, post, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  const desk = new LoadDesk(house)
  const past = (id: string) => pastLoads(house.engine).then(all => all.find(one => one.load === id))
  const find = async (id = '') => desk.find(id) ?? (await past(id)) ?? refuse('unknown-load', id)

  get(app, '/api/loads', { summary: 'Loads, the latest first' }, async () => {
    const own = desk.list()
    const known = new Set(own.map(one => one.kept))
    return [...own, ...(await pastLoads(house.engine)).filter(one => !known.has(one.kept))]
  })
  get(app, '/api/loads/{id}', { summary: 'One load and how far it is' }, ({ id }) => find(id))
  const rejections = 'What a load rejected, with position and reason'
  get(app, '/api/loads/{id}/rejections', { summary: rejections, query: pageNumber }, async parameters => {
    const load = await find(parameters.id)
    if (isRefusal(load)) return load
    return rejectionsOf(house.engine, load.kept ?? '', pageOf(parameters))
  })
  const progress = 'The load each time it has changed, until it has ended or needs somebody'
  get(
    app,
    '/api/loads/{id}/progress',
    { summary: progress, gives: ['text/event-stream'] },
    ({ id = '' }, context) => (desk.find(id) ? tellProgress(desk, id, context) : refuse('unknown-load', id)),
  )

  post(
    app,
    '/api/loads',
    {
      summary: 'Load record files',
      body: { type: 'multipart/form-data', schema: uploadSchema },
      status: 202,
    },
    (_, context) => desk.begin(context.req.raw),
  )
  post(app, '/api/loads/{id}/stop', { summary: 'Stop a load', status: 204 }, ({ id = '' }) => desk.stop(id))
  post(
    app,
    '/api/loads/{id}/mapping',
    {
      summary: 'Say what the headings of a table mean; it is kept for tables with the same headings',
      body: { type: 'application/json', schema: mappingSchema },
      status: 202,
    },
    ({ id = '' }, context) => confirmHeadings(house, desk, id, context),
  )
}

const uploadSchema = z.object({
  files: z.array(z.string().openapi({ format: 'binary' })),
  dryRun: z.enum(['true', 'false']).optional(),
})

const mappingSchema = z.object({
  headings: z.record(z.string(), z.string().nullable()).openapi({
    description: 'Field of each heading; null leaves the column out',
  }),
})

async function confirmHeadings(house: House, desk: LoadDesk, id: string, context: Context) {
  const mapping = desk.find(id)?.mapping
  if (!mapping) return refuse('unknown-load', id)
  const asked = await bodyOf(context, mappingSchema)
  if (isRefusal(asked)) return asked
  return (await confirmMapping(house, mapping, asked.headings)) ?? desk.again(id)
}

const tellProgress = (desk: LoadDesk, id: string, context: Context): Response =>
  streamSSE(context, async stream => {
    let leave = () => {}
    await new Promise<void>(done => {
      let written: Promise<unknown> = Promise.resolve()
      const tell = (shape: LoadShape) => {
        written = written.then(() => stream.writeSSE({ data: JSON.stringify(shape) }))
        // The stream may close only when the last word is out.
        if (isAtRest(shape)) written.then(() => done(), done)
      }
      stream.onAbort(done)
      leave = desk.watch(id, tell)
      const now = desk.find(id)
      if (now) tell(now)
    })
    leave()
  })
