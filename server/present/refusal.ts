import type { Refusal } from '#kernel/refusal'
import { refusals } from '#kernel/refusal'
import type { Refused } from '#server/api/shapes'

export const presentRefusal = ({ refused, detail }: Refusal): Refused => ({
  refused,
  detail,
  sentence: refusals[refused],
})
