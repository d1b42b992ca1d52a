import type { Viewer } from '#kernel/authority'
import type { Case } from '#kernel/procedures/case'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import { findHandOver, type Ground } from '#office/casework/ground'
import { type HandOverRow, handOverRowOf } from '#office/casework/hand-over-file'

export interface ShownHandOver {
  readonly row: HandOverRow
  readonly process: Case
  readonly entries: readonly Entry[]
}

/** A hand-over with its package, for those who have a part in it. */
export async function showHandOver(
  ground: Ground,
  viewer: Viewer,
  id: string,
): Promise<ShownHandOver | Refusal> {
  const found = await findHandOver(ground, viewer, id)
  if (isRefusal(found)) return found
  const { file, entries } = found
  return { row: handOverRowOf(file), process: file.process, entries }
}
