import { z } from '@hono/zod-openapi'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { HandOverOutcome } from '#office/casework/hand-over-case'
import type { HandOverDoneShape, HandOverShape } from '#server/api/cases'
import { handOverActSchema, handOverSchema } from '#server/case-requests'
import type { House } from '#server/house'
import { namesOf, presentEntries } from '#server/present/case'
import { presentHandOver, presentHandOverPage } from '#server/present/hand-over'
import { asViewer, writerOf } from '#server/routes/as-viewer'
import { get, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  const all = 'Open hand-overs of the offices one works in, by what falls due next'
  get(app, '/api/hand-overs', { summary: all, query: silent }, (asked, context) =>
    asViewer(house, context, viewer => handOversOf(house, viewer, asked.silent === 'true')),
  )
  const page = 'A hand-over: what goes along, where it stands, its limits and its history'
  get(app, '/api/hand-overs/{id}', { summary: page }, ({ id = '' }, context) =>
    asViewer(house, context, async viewer => {
      const found = await (await house.desk()).showHandOver(viewer, id)
      return isRefusal(found) ? found : presentHandOverPage(found, await namesOf(house, viewer.on))
    }),
  )
  const write = writerOf(app, house)
  const handed = async (viewer: Viewer, outcome: HandOverOutcome | Refusal) => told(house, viewer, outcome)
  write('/api/cases/{id}/hand-overs', 'Draft a hand-over', handOverSchema, async (viewer, body, id) =>
    handed(viewer, await (await house.desk()).handOver(viewer, { ...body, case: id })),
  )
  const act = 'Do an act of a hand-over'
  write('/api/hand-overs/{id}/acts', act, handOverActSchema, async (viewer, body, id) =>
    handed(viewer, await (await house.desk()).actOnHandOver(viewer, { ...body, handOver: id })),
  )
}

const silent = {
  silent: z.enum(['true', 'false']).optional().openapi({ description: 'Only where somebody is late' }),
}

async function handOversOf(house: House, viewer: Viewer, isSilent: boolean): Promise<HandOverShape[]> {
  const rows = await (await house.desk()).handOvers(viewer, isSilent ? { silentOn: viewer.on } : {})
  const names = await namesOf(house, viewer.on)
  return rows.map(row => presentHandOver(row, names))
}

async function told(
  house: House,
  viewer: Viewer,
  outcome: HandOverOutcome | Refusal,
): Promise<HandOverDoneShape | Refusal> {
  if (isRefusal(outcome)) return outcome
  const names = await namesOf(house, viewer.on)
  return { handOver: presentHandOver(outcome.handOver, names), entries: presentEntries(outcome.entries) }
}
