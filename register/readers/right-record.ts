import type { Day } from '#kernel/date'
import type { RightEvent, RightRecord } from '#kernel/record'
import type { Findings } from '#register/readers/findings'

/** A record without what is not said in it, with the words kept as printed. */
export function rightRecord(said: RightRecord, found: Findings): RightRecord {
  return compact({ ...said, asPrinted: said.asPrinted ?? found.asPrinted })
}

/** The same without properties that are undefined or empty lists, parties and events aside. */
export function compact<T extends object>(said: T): T {
  const kept: Record<string, unknown> = {}
  for (const name in said) {
    const value = said[name]
    if (value === undefined) continue
    if (Array.isArray(value) && value.length === 0 && name !== 'parties' && name !== 'events') continue
    kept[name] = value
  }
  return kept as T
}

/** The three events that every gazette tells by its dates alone. */
export function eventsOf(said: { filedOn?: Day; publishedOn?: Day; grantedOn?: Day }): RightEvent[] {
  const events: RightEvent[] = []
  if (said.filedOn) events.push({ code: 'filed', on: said.filedOn })
  if (said.publishedOn) events.push({ code: 'published', on: said.publishedOn })
  if (said.grantedOn) events.push({ code: 'granted', on: said.grantedOn })
  return events
}

/** Events in the order in which they are told; one told in two places is there once. */
export class EventList {
  readonly events: RightEvent[] = []
  readonly #known = new Set<string>()

  add(code: string, on: Day | undefined, asPrinted?: string): void {
    // Two notices of one day are two notices.
    const key = code === 'office-notice' ? `${on} ${asPrinted}` : `${on} ${code}`
    if (!on || this.#known.has(key)) return
    this.#known.add(key)
    this.events.push(compact({ code, on, asPrinted }))
  }
}
