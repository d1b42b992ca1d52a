import { isRefusal } from '#kernel/refusal'
import { type Ledger, openLedger } from '#ledger/open'
import type { Projection } from '#ledger/projection'
import { ledgerUrl } from '#server/environment'
import { Refused } from '#server/refused'

/**
 * The ledger of a data folder, opened once and only when asked for; one that was never opened needs no
 * closing.
 */
export function ledgerWhenAsked(
  dir: string,
  projections: readonly Projection[],
  /** Told once the ledger is open, and after everything that was entered. */
  entered: (ledger: Ledger) => void = () => {},
): { open(): Promise<Ledger>; close(): Promise<void> } {
  let opening: Promise<Ledger> | undefined
  const start = async () => {
    const ledger = await openLedger({ dir, url: ledgerUrl(), projections })
    if (isRefusal(ledger)) throw new Refused(ledger)
    const told: Ledger = {
      ...ledger,
      async append(one) {
        const appended = await ledger.append(one)
        if (!isRefusal(appended)) entered(told)
        return appended
      },
    }
    entered(told)
    return told
  }
  return {
    open() {
      // What could not be opened, such as a server that is away, can be asked for again.
      opening ??= start().catch(problem => {
        opening = undefined
        throw problem
      })
      return opening
    },
    close: async () => (await opening)?.close(),
  }
}
