import type { Refusal } from '#kernel/refusal'
import { refusals } from '#kernel/refusal'
import type { Concern, Refused } from '#server/api/refusals'

export const presentRefusal = ({ refused, detail, fields, said, basis }: Refusal & Concern): Refused => ({
  ...{ refused, detail, sentence: refusals[refused] },
  ...(fields && { fields }),
  ...(said && { said }),
  ...(basis && { basis }),
})
