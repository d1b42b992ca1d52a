import { z } from '@hono/zod-openapi'
import type { Viewer } from '#kernel/authority'
import { isRefusal } from '#kernel/refusal'
import type { HandOverOutcome } from '#office/casework/hand-over-case'
import type { HandOverDoneShape, HandOverShape } from '#server/api/cases'
import { handOverActSchema, handOverSchema } from '#server/case-requests'
import { dayOff } from '#server/day-off'
import type { House } from '#server/house'
import { namesOf, presentEntries } from '#server/present/case'
import { presentHandOver, presentHandOverPage } from '#server/present/hand-over'
import { refusedDraft, refusedMove } from '#server/refused-acts'
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
  write('/api/cases/{id}/hand-overs', 'Draft a hand-over', handOverSchema, async (viewer, body, id) => {
    const asked = { ...body, case: id }
    const outcome = dayOff(house, viewer, body) ?? (await (await house.desk()).handOver(viewer, asked))
    return isRefusal(outcome) ? refusedDraft(house, viewer, asked, outcome) : told(house, viewer, outcome)
  })
  const act = 'Do an act of a hand-over'
  write('/api/hand-overs/{id}/acts', act, handOverActSchema, async (viewer, body, id) => {
    const asked = { ...body, handOver: id }
    const outcome = dayOff(house, viewer, body) ?? (await (await house.desk()).actOnHandOver(viewer, asked))
    return isRefusal(outcome) ? refusedMove(house, viewer, asked, outcome) : told(house, viewer, outcome)
  })
}

const silent = {
  silent: z.enum(['true', 'false']).optional().openapi({ description: 'Only where somebody is late' }),
}

async function handOversOf(house: House, viewer: Viewer, isSilent: boolean): Promise<HandOverShape[]> {
  const rows = await (await house.desk()).handOvers(viewer, isSilent ? { silentOn: viewer.on } : {})
  const names = await namesOf(house, viewer.on)
  return rows.map(row => presentHandOver(row, names))
}

async function told(house: House, viewer: Viewer, outcome: HandOverOutcome): Promise<HandOverDoneShape> {
  const names = await namesOf(house, viewer.on)
  return { handOver: presentHandOver(outcome.handOver, names), entries: presentEntries(outcome.entries) }
}
