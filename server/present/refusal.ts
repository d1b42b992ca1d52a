import type { Refusal } from '#kernel/refusal'
import { refusals } from '#kernel/refusal'
import type { Refused } from '#server/api/refusals'

export const presentRefusal = ({ refused, detail }: Refusal): Refused => ({
  refused,
  detail,
  sentence: refusals[refused],
})
