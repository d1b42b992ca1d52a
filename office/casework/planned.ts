import { isRefusal } from '#kernel/refusal'
import type { Entry, NewEntry } from '#ledger/entry'
import { type Dossier, follow } from '#office/casework/dossier'

/** A case before and after entries that were planned on it. */
export interface Planned {
  /** Nothing before the case is opened. */
  readonly before?: Dossier
  readonly after: Dossier
}

/** By the body of the last of the entries: the ledger enters the very body that it was given. */
const plans = new WeakMap<object, Planned>()

/**
 * Entries of one case, told on the dossier they were planned on, for the projection that follows them: it
 * need not tell the case again. To be appended together, and only where the log expects that version.
 */
export function plannedOn(before: Dossier, entries: readonly NewEntry[]): Dossier {
  let after = before
  for (const entry of entries) {
    const next = follow(after, { ...entry, version: after.version + 1 })
    if (isRefusal(next))
      throw new Error(`Fault: '${entry.kind}' was planned and cannot be told: ${next.refused}`)
    after = next
  }
  return keep(entries, { before, after })
}

/** The dossier of a case that its first entry opens. */
export const plannedNew = (after: Dossier, opening: NewEntry): Dossier => keep([opening], { after })

function keep(entries: readonly NewEntry[], planned: Planned): Dossier {
  const body = entries.at(-1)?.body
  if (typeof body === 'object' && body !== null) plans.set(body, planned)
  return planned.after
}

/** What was planned with these entries of a case; nothing where they did not come together, or alone. */
export function planOf(entries: readonly Entry[]): Planned | undefined {
  const [first, last] = [entries[0], entries.at(-1)]
  const found = first && last && plans.get(last.body as object)
  return found && first.version === (found.before?.version ?? 0) + 1 && last.version === found.after.version
    ? found
    : undefined
}
