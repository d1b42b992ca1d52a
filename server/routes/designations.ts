import { keptWork } from '#office/kept-work'
import { deskOf, publishedRounds, roundFor, roundsFor, schemesOf } from '#server/designations'
import { asViewer } from '#server/routes/as-viewer'
import { get, type Routes } from '#server/routes/route'

/** What is published is one answer, for anybody. */
const PUBLISHED_KEPT_MAX = 4

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
