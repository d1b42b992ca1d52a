import { isRefusal } from '#kernel/refusal'
import { type KeptWork, keptWork } from '#office/kept-work'
import { deskOf, publishedRounds, roundFor, roundsFor, schemesOf } from '#server/designations'
import type { House } from '#server/house'
import { packedRound } from '#server/round-kit'
import { asViewer } from '#server/routes/as-viewer'
import { type App, get, type Routes } from '#server/routes/route'

/** What is published is one answer, for anybody; and a kit of each round. */
const PUBLISHED_KEPT_MAX = 16
const ZIP = 'application/zip'

export const routes: Routes = (app, house) => {
  get(app, '/api/designations/schemes', { summary: 'Every scheme of designation, with its levels' }, () =>
    schemesOf(house),
  )
  const published = 'Rounds whose result is published, with the cities that are recommended'
  const kept = keptWork(
    async () => [(await (await house.ledger()).head())?.size, house.today],
    PUBLISHED_KEPT_MAX,
  )
  get(app, '/api/designations/published', { summary: published }, () =>
    kept.of('published', () => publishedRounds(house)),
  )
  kits(app, house, kept)
  get(app, '/api/designations/rounds', { summary: 'Rounds that the viewer may see' }, (_, context) =>
    asViewer(house, context, viewer => roundsFor(house, viewer)),
  )
  const summary = 'A round: its applications, scores, panel, cut and objections'
  get(app, '/api/designations/rounds/{id}', { summary }, ({ id = '' }, context) =>
    asViewer(house, context, viewer => roundFor(house, viewer, id)),
  )
  const desk = 'What the viewer has to score as an expert, has scored, and does not score'
  get(app, '/api/designations/desk', { summary: desk }, (_, context) =>
    asViewer(house, context, viewer => deskOf(house, viewer)),
  )
}

const kits = (app: App, house: House, kept: KeptWork) => {
  const described = {
    summary: 'A published round with all that its ranking follows from, for anybody to recompute',
    gives: [ZIP],
  }
  get(app, '/api/designations/published/{id}/kit', described, async ({ id = '' }) => {
    const bytes = await kept.of(`kit ${id}`, () => packedRound(house, id))
    if (isRefusal(bytes)) return bytes
    const disposition = `attachment; filename="${id}.zip"`
    return new Response(bytes as BodyInit, {
      headers: { 'content-type': ZIP, 'content-disposition': disposition },
    })
  })
}
