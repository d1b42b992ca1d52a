import { isRefusal } from '#kernel/refusal'
import type { KindredShape } from '#server/api/disputes'
import { namesOf, presentCase } from '#server/present/case'
import { presentDispute } from '#server/present/dispute'
import { get, type Routes } from '#server/routes/route'
import { asViewer } from '#server/routes/as-viewer'

export const routes: Routes = (app, house) => {
  const dispute = 'A dispute: its cases in all channels, their limits, one timeline, and what each must heed'
  get(app, '/api/disputes/{dispute}', { summary: dispute }, (asked, context) =>
    asViewer(house, context, async viewer => {
      const found = await (await house.desk()).dispute(viewer, asked.dispute ?? '')
      return isRefusal(found) ? found : presentDispute(found, await namesOf(house, viewer.on))
    }),
  )
  const kindred = 'Cases about the same right or with the same persons, which may belong to one dispute'
  get(app, '/api/cases/{id}/kindred', { summary: kindred }, ({ id = '' }, context) =>
    asViewer(house, context, async viewer => {
      const found = await (await house.desk()).kindred(viewer, id)
      if (isRefusal(found)) return found
      const names = await namesOf(house, viewer.on)
      return found.map(
        ({ row, shares }): KindredShape => ({ case: presentCase(row, names), shares: [...shares] }),
      )
    }),
  )
}
