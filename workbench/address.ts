/** What stands after the `?`: place, day and language on every screen, the rest where one asks for it. */
export interface Address {
  place?: string
  on?: string
  lang?: 'zh' | 'en'
  /** The indicator drawn on the map. */
  map?: string
  /** Which standard's missing values stand open. */
  open?: string
  text?: string
  register?: string
  status?: string
  /** A holder's name, whole. */
  holder?: string
  /** `all` looks beyond the place of the top bar. */
  within?: string
  page?: string
  /** The day by whose definition a figure is computed, where that is not its own. */
  definition?: string
  /** The leaf of a working whose rows are shown. */
  leaf?: string
  /** Places `below` the chosen one, or `beside` it. */
  among?: string
  by?: string
  /** Among which peers ranks are told beside: a grouping, or a list of places. */
  peers?: string
  /** `cities` ranks all cities of a place in the stead of its parts. */
  over?: string
  /** The index of the earlier side of a comparison. */
  against?: string
  /** `table` shows a chart's numbers in its stead. */
  view?: string
  mark?: string
  /** A procedure and one of its limits. */
  procedure?: string
  limit?: string
  /** The day on which something begins or happened, where that is not the day of the top bar. */
  from?: string
  /** Facts as given, `name:value` each, joined by semicolons. */
  facts?: string
  channel?: string
  office?: string
  /** The item of a plan whose parts are shown. */
  under?: string
  /** An item at the top of a plan, under which one looks. */
  programme?: string
  /** Cases that are `open` or `closed`. */
  state?: string
  /** `true` for cases that are assigned to whoever asks, or that are late. */
  mine?: string
  /** How many days ahead a limit is near. */
  near?: string
  overdue?: string
  right?: string
  dispute?: string
  /** A case that a new one goes on with. */
  continues?: string
  /** The moment as of whose log a case is shown. */
  known?: string
  /** Set where the city's provider of identities sent somebody back unknown. */
  failed?: string
  /** Where a long list goes on. */
  after?: string
}

const order = [
  'place',
  'on',
  'lang',
  'map',
  'open',
  'text',
  'register',
  'status',
  'holder',
  'within',
  'definition',
  'leaf',
  'among',
  'by',
  'peers',
  'over',
  'against',
  'view',
  'mark',
  'procedure',
  'limit',
  'from',
  'channel',
  'state',
  'office',
  'under',
  'programme',
  'mine',
  'near',
  'overdue',
  'right',
  'dispute',
  'facts',
  'continues',
  'known',
  'failed',
  'after',
  'page',
] as const satisfies readonly (keyof Address)[]

/** Kept on every way through the screens. */
export const everywhere = ['place', 'on', 'lang'] as const

export const readAddress = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search))

/** Place, day and language come first, so that an address reads alike wherever it was copied. */
export function writeAddress(address: Record<string, unknown>): string {
  const written = new URLSearchParams()
  for (const key of order) {
    const value = address[key]
    if (typeof value === 'string' && value !== '') written.set(key, value)
  }
  const text = written.toString()
  return text ? `?${text}` : ''
}

/** What is not a member of an address is left out, so that a stray word in it harms nothing. */
export function checkAddress(raw: Record<string, unknown>): Address {
  const kept: Record<string, string> = {}
  for (const key of order) if (typeof raw[key] === 'string' && raw[key] !== '') kept[key] = raw[key]
  if (kept.lang !== 'en') kept.lang = 'zh'
  return kept
}

/** The number of a page, from 1; anything else is the first. */
export const pageOf = (address: Address): number => {
  const page = Number(address.page)
  return Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1
}
