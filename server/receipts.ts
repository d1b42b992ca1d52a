import { isDeepStrictEqual } from 'node:util'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Receipt } from '#ledger/receipt'
import type { House } from '#server/house'

/**
 * The receipt of an entry of a case. It proves the very text of the entry, so where a name in it is secret
 * to the viewer there is none for him.
 */
export async function receiptIn(
  house: House,
  viewer: Viewer,
  id: string,
  seq: number,
): Promise<Receipt | Refusal> {
  const shown = await (await house.desk()).show(viewer, id)
  if (isRefusal(shown)) return shown
  const entry = shown.entries.find(one => one.seq === seq)
  if (!entry) return refuse('unknown-entry', `${id}: ${seq}`)
  const receipt = await (await house.ledger()).receipt(seq)
  if (isRefusal(receipt)) return receipt
  const { body } = JSON.parse(receipt.entry) as { body: unknown }
  return isDeepStrictEqual(body, entry.body) ? receipt : refuse('not-entitled', `${id}: ${seq}`)
}
