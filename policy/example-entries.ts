import type { Day } from '#kernel/date'
import type { Entry } from '#kernel/predicate'

/** A right kept in China for a mainland holder, in force since 1 June 2017; an example adds the rest. */
export const held = (more: Partial<Entry> = {}): Entry => ({
  office: 'CN',
  country: 'CN',
  filedOn: '2015-03-01',
  grantedOn: '2017-06-01',
  inForce: [{ from: '2017-06-01' }],
  ...more,
})

/** The same right, no longer in force from a day on. */
export const ended = (until: Day, more: Partial<Entry> = {}): Entry =>
  held({ inForce: [{ from: '2017-06-01', until }], ...more })

/** An event of such a right, with the right's own fields beside it. */
export const happened = (code: string, on: Day, more: Partial<Entry> = {}): Entry =>
  held({ code, on, ...more })
