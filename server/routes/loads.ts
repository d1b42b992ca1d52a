import { streamSSE } from 'hono/streaming'
import { refuse } from '#kernel/refusal'
import type { LoadShape } from '#server/api/loads'
import { LoadDesk } from '#server/load-desk'
import { confirmMapping } from '#server/mappings'
import { presentRejection } from '#server/present/rejection'
import { get, pageNumber, pageOf, problem, type Routes } from '#server/routes/route'

const FILES_MAX = 500
const HAS_ENDED = new Set<LoadShape['state']>(['done', 'failed', 'stopped', 'needs-mapping'])

export const routes: Routes = (app, house) => {
  const desk = new LoadDesk(house)

  get(app, '/api/loads', 'Loads of this server, the latest first', {}, () => desk.list())
  get(
    app,
    '/api/loads/{id}',
    'One load and how far it is',
    {},
    ({ id }) => desk.find(id ?? '') ?? refuse('unknown-load', id),
  )
  get(
    app,
    '/api/loads/{id}/rejections',
    'What a load rejected, with position and reason',
    pageNumber,
    async parameters => {
      const load = desk.find(parameters.id ?? '')
      if (!load) return refuse('unknown-load', parameters.id)
      return rejectionsOf(load.kept ?? '', pageOf(parameters))
    },
  )

  app.post('/api/loads', async context => {
    const form = await context.req.parseBody({ all: true })
    const files = [form.files, form['files[]']].flat().filter((one): one is File => one instanceof File)
    if (files.length === 0) return problem(context, refuse('file-not-found'))
    if (files.length > FILES_MAX)
      return problem(context, refuse('too-large', `${files.length} > ${FILES_MAX}`))
    return context.json(await desk.begin(files, form.dryRun === 'true'), 202)
  })

  app.post('/api/loads/:id/stop', context =>
    desk.stop(context.req.param('id')) ? context.body(null, 204) : problem(context, refuse('unknown-load')),
  )

  app.post('/api/loads/:id/mapping', async context => {
    const load = desk.find(context.req.param('id'))
    if (!load?.mapping) return problem(context, refuse('unknown-load', context.req.param('id')))
    const { headings } = (await context.req.json()) as { headings: Record<string, string | null> }
    const refused = await confirmMapping(house, load.mapping, headings)
    return refused ? problem(context, refused) : context.json(desk.again(load.load), 202)
  })

  app.get('/api/loads/:id/progress', context =>
    streamSSE(context, async stream => {
      const id = context.req.param('id')
      const load = desk.find(id)
      if (!load) return
      await new Promise<void>(done => {
        const tell = (shape: LoadShape) => {
          void stream.writeSSE({ data: JSON.stringify(shape) })
          if (HAS_ENDED.has(shape.state)) done()
        }
        const leave = desk.watch(id, tell)
        stream.onAbort(() => done())
        tell(load)
        void leave
      })
    }),
  )

  async function rejectionsOf(load: string, { limit, offset }: { limit: number; offset: number }) {
    const [rows, counted] = await Promise.all([
      house.engine.rows<{ file: string; position: string; reason: string; detail: string }>(
        `SELECT file, position, reason, detail FROM rejections WHERE load = {load:String}
         ORDER BY file, position LIMIT {limit:UInt32} OFFSET {offset:UInt32}`,
        { load, limit, offset },
      ),
      house.engine.rows<{ total: number }>(
        'SELECT count() AS total FROM rejections WHERE load = {load:String}',
        { load },
      ),
    ])
    return { total: Number(counted[0]?.total ?? 0), rows: rows.map(presentRejection) }
  }
}
