import { z } from '@hono/zod-openapi'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { AGENCY, VERSION } from '#office/sdmx/flow'
import { artefactTypes, structureMessage } from '#office/sdmx/structure-message'
import { instantNow } from '#server/environment'
import type { House } from '#server/house'
import { get, type Routes } from '#server/routes/route'
import { codelistsOf, type DataAsked } from '#server/sdmx'
import { type ExportFormat, exported, exportFormats, exportTypes } from '#server/sdmx-files'

const JSON_STRUCTURE = 'application/vnd.sdmx.structure+json; version=2.0.0'

/** Structures and data in the manner of the SDMX REST API, version 2. */
export const routes: Routes = (app, house) => {
  const structure = {
    summary: 'SDMX structures: codelists, concepts, data structures, dataflows',
    gives: [JSON_STRUCTURE],
  }
  get(app, '/sdmx/structure/{type}/{agency}/{id}/{version}', structure, ({ type, agency, id, version }) => {
    const known = type === '*' ? type : artefactTypes.find(one => one === type)
    if (!known || !isOurs(agency, version))
      return refuse('unknown-structure', `${type} ${agency}:${id}(${version})`)
    const message = structureMessage(codelistsOf(house), { type: known, id: id ?? '' }, instantNow())
    if (Object.keys(message.data).length === 0) return refuse('unknown-structure', `${type} ${id}`)
    return new Response(JSON.stringify(message), { headers: { 'content-type': JSON_STRUCTURE } })
  })
  const data = {
    summary: 'SDMX data: indicators of places on days, or published figures',
    query: {
      time: z.string().max(4_000).optional().openapi({ description: 'Days or periods, with commas' }),
      format: z.enum(exportFormats).optional(),
    },
    gives: exportTypes,
  }
  get(app, '/sdmx/data/dataflow/{agency}/{id}/{version}/{key}', data, async (parameters, context) => {
    const { agency, id = '', version, key = '', time = '' } = parameters
    if (!isOurs(agency, version)) return refuse('unknown-structure', `${agency}:${id}(${version})`)
    const accepts = context.req.header('accept') ?? ''
    const format =
      exportFormats.find(one => one === parameters.format) ??
      (accepts.includes('csv') ? 'sdmx-csv' : 'sdmx-json')
    return answerIn(house, { flow: id, key, times: time.split(',').filter(one => one !== '') }, format)
  })
}

const isOurs = (agency = '', version = '') =>
  [AGENCY, '*'].includes(agency) && [VERSION, '*', '+', 'latest'].includes(version)

async function answerIn(house: House, asked: DataAsked, format: ExportFormat): Promise<Response | Refusal> {
  const file = await exported(house, format, asked)
  if (isRefusal(file)) return file
  const headers = { 'content-type': file.type, 'content-disposition': `attachment; filename="${file.name}"` }
  return new Response(file.bytes as BodyInit, { headers })
}
