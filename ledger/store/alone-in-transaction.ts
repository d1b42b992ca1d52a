import { AsyncLocalStorage } from 'node:async_hooks'

const inside = new AsyncLocalStorage<true>()

/**
 * Runs the work of a transaction so that asking the store beside it is noticed, not waited for without end.
 */
export const asTransaction = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work)

/** Throws inside the work of a transaction. */
export function assertOutside(): void {
  if (inside.getStore())
    throw new Error('Fault: inside a transaction only its `tx` may be asked, not the store beside it')
}
