import { refuse } from '#kernel/refusal'
import { about, rightsByRegister } from '#server/about'
import { presentCatalogue, presentIndicator } from '#server/present/definition'
import { presentSource, presentSourcePage } from '#server/present/source'
import { get, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  get(app, '/api/about', { summary: 'What this installation is and holds' }, () => about(house))

  const summary = 'Standards, missions, indicators, inputs and registers'
  get(app, '/api/catalogue', { summary }, async () =>
    presentCatalogue(house.catalogue, await rightsByRegister(house)),
  )

  get(app, '/api/indicators/{id}', { summary: 'The definition of an indicator' }, ({ id }) => {
    const indicator = house.catalogue.indicators.get(id ?? '')
    return indicator ? presentIndicator(indicator, house.catalogue) : refuse('unknown-indicator', id)
  })

  get(app, '/api/sources', { summary: 'All sources' }, () =>
    [...house.catalogue.sources.values()].map(one => presentSource(one, house.catalogue)),
  )

  get(app, '/api/sources/{id}', { summary: 'A source with its clauses and what answers them' }, ({ id }) => {
    const source = house.catalogue.sources.get(id ?? '')
    return source ? presentSourcePage(source, house.catalogue) : refuse('unknown-source', id)
  })
}
