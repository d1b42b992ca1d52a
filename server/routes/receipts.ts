import { isRefusal } from '#kernel/refusal'
import { receiptIn } from '#server/receipts'
import { asViewer } from '#server/routes/as-viewer'
import { get, type Routes } from '#server/routes/route'

export const routes: Routes = (app, house) => {
  const summary = 'The receipt of an entry of a case: proves it to anyone, without this software'
  get(app, '/api/cases/{id}/receipts/{seq}', { summary }, ({ id = '', seq }, context) =>
    asViewer(house, context, async viewer => {
      const receipt = await receiptIn(house, viewer, id, Number(seq))
      if (isRefusal(receipt)) return receipt
      const name = `receipt-${receipt.index + 1}.json`
      return context.json(receipt, 200, { 'content-disposition': `attachment; filename="${name}"` })
    }),
  )
}
