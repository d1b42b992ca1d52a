import type { Catalogue } from '#kernel/catalogue'
import { type NumberedRight, rightsOfNumber } from '#register/search'
import type { Store } from '#register/store/engine'

/** Cases of this country's offices are about rights that its own offices keep, where any has the number. */
const OFFICE = 'CN'

/** The one right of a number; none where no register has it, or where more than one may be meant. */
export async function rightOfNumber(
  store: Store,
  { registers }: Pick<Catalogue, 'registers'>,
  number: string,
): Promise<NumberedRight | undefined> {
  const searched = [...registers.values()].filter(one => !one.fromLedger).map(one => one.id)
  const found = await rightsOfNumber(store, searched, number)
  const own = found.filter(one => one.office === OFFICE)
  const [only, ...others] = own.length > 0 ? own : found
  return others.length === 0 ? only : undefined
}
