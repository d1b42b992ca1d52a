import { basename } from 'node:path'
import type { RefusalName } from '#kernel/refusal'
import { refusals } from '#kernel/refusal'
import type { RejectionShape } from '#server/api/loads'

interface Rejection {
  readonly file: string
  readonly position: string
  readonly reason: string
  readonly detail: string
}

/** A rejection with its sentence; of an uploaded file only the name is shown, not where it lay meanwhile. */
export const presentRejection = (one: Rejection): RejectionShape => ({
  ...one,
  file: basename(one.file).replace(/^\d+-/, ''),
  sentence: refusals[one.reason as RefusalName],
})
