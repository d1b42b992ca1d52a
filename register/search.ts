import { type Bind, binder } from '#register/binder'
import { filterSql, listedSql, type PageAsked, type RightFilter } from '#register/listed'
import { nameKey } from '#register/names'
import { plainNumber } from '#register/numbers'
import type { ListedRow } from '#register/rows-sql'
import { pairsDecide, pairsOf, termsOf } from '#register/search-terms'
import type { Engine } from '#register/store/engine'

export type SearchedIn = 'number' | 'title' | 'holder' | 'abstract'

export interface SearchAsked extends RightFilter, PageAsked {
  readonly text: string
  /** Where to look; without it the first of number, title, holder and abstract in which anything is found. */
  readonly within?: SearchedIn
}

export interface SearchFound {
  readonly rows: ListedRow[]
  readonly total: number
  /** At least: more than are counted. At most: some of so many may have the words apart, not as written. */
  readonly totalIs: 'exact' | 'at-least' | 'at-most'
  readonly within: SearchedIn
  /** Newest: by filing day, the latest first. Register: by kind, place and number, for too many. */
  readonly order: 'newest' | 'register'
}

// Up to so many candidates are looked at one by one, which gives the exact number and the newest first.
const CLOSE_MAX = 1_000
const NUMBER_LENGTH_MIN = 4

/** Rights by words of their title or abstract, by the name of a holder, or by a number. */
export async function search(engine: Engine, asked: SearchAsked): Promise<SearchFound> {
  const ways = asked.within ? waysOf(asked.within) : waysFor(asked.text)
  let found: SearchFound | undefined
  for (const within of ways) {
    found = await searchIn(engine, asked, within)
    if (found.total > 0) return found
  }
  return found ?? { rows: [], total: 0, totalIs: 'exact', within: 'title', order: 'newest' }
}

/** A number is looked for as a whole, which an index answers, and only then by what it begins with. */
type Way = SearchedIn | 'number-start'
const waysOf = (within: SearchedIn): readonly Way[] =>
  within === 'number' ? ['number', 'number-start'] : [within]

/** A text without Han characters and with some digits may be a number; any text may be words. */
function waysFor(text: string): readonly Way[] {
  if (termsOf(text).length === 0) return []
  const number = plainNumber(text)
  const mayBeNumber =
    number.length >= NUMBER_LENGTH_MIN && /\d{3}/.test(number) && !/\p{sc=Han}/u.test(number)
  return [...(mayBeNumber ? waysOf('number') : []), 'title', 'holder', 'abstract']
}

async function searchIn(engine: Engine, asked: SearchAsked, way: Way): Promise<SearchFound> {
  const { bind, bindings } = binder()
  const narrowed = filterSql(asked, bind)
  const { candidates, verified } = matchSql(asked.text, way, bind)
  const most = bind('UInt32', CLOSE_MAX + 1)
  const count = async (where: string, bound: string) => {
    const sql = `SELECT count() AS n FROM (SELECT 1 FROM rights WHERE ${where} AND ${narrowed} ${bound})`
    return (await engine.rows<{ n: number }>(sql, bindings))[0]?.n ?? 0
  }
  const where = [candidates, verified, narrowed].filter(Boolean).join(' AND ')
  const listed = (by: string) => engine.rows<ListedRow>(listedSql(where, by, asked, asked.on, bind), bindings)
  // What the index alone can tell is counted to the end; what must be read is counted up to a bound. Most
  // often there is much, and the first page of it is read meanwhile.
  const [some, first] = await Promise.all([
    candidates ? count(candidates, '') : count(verified as string, `LIMIT ${most}`),
    candidates ? listed('register, place, id') : undefined,
  ])
  const unclear = candidates ? (verified ? 'at-most' : 'exact') : 'at-least'
  const within = way === 'number-start' ? 'number' : way
  if (some > CLOSE_MAX) {
    const rows = first ?? (await listed('register, place, id'))
    return { rows, total: some, totalIs: unclear, within, order: 'register' }
  }
  const keys = some > 0 ? await engine.rows<RightKey>(newestSql(where, most), bindings) : []
  const rows = await listedOf(engine, keys, asked)
  return { rows, total: keys.length, totalIs: 'exact', within, order: 'newest' }
}

interface RightKey {
  readonly register: string
  readonly place: string
  readonly id: string
}

const NEWEST = 'filedOn DESC, register, id'

/** The keys of all that is found, the newest first: few columns of rows that lie far apart. */
const newestSql = (where: string, most: string) =>
  `SELECT register, place, id FROM rights WHERE ${where} ORDER BY ${NEWEST} LIMIT ${most}`

/** The rows of a page, found by their keys alone. */
async function listedOf(
  engine: Engine,
  keys: readonly RightKey[],
  { limit, offset = 0, on }: SearchAsked,
): Promise<ListedRow[]> {
  const skipped = Math.max(0, Math.trunc(offset))
  const page = keys.slice(skipped, skipped + Math.max(0, Math.trunc(limit)))
  if (page.length === 0) return []
  const { bind, bindings } = binder()
  const among = (column: keyof RightKey) =>
    `${column} IN ${bind('Array(String)', [...new Set(page.map(key => key[column]))])}`
  const numbers = page.map(({ register, id }) => `${register} ${id}`)
  // The sorting key finds the rows; that a number is of its register is seen then.
  const where = `${among('register')} AND ${among('place')} AND ${among('id')}
    AND concat(register, ' ', id) IN ${bind('Array(String)', numbers)}`
  return engine.rows<ListedRow>(listedSql(where, NEWEST, { limit: page.length }, on, bind), bindings)
}

interface Match {
  /** A condition that an index answers; nothing where none does. */
  readonly candidates?: string
  /** What must be read to be sure; nothing where the index is sure. */
  readonly verified?: string
}

function matchSql(text: string, way: Way, bind: Bind): Match {
  switch (way) {
    case 'number':
      return numberSql(text, bind)
    case 'number-start':
      return numberStartSql(text, bind)
    case 'holder':
      return wordsSql('applicantKey', 'applicantKey', [nameKey(text)].filter(Boolean), bind)
    default:
      return wordsSql(way, `lower(${way})`, termsOf(text), bind)
  }
}

function wordsSql(column: string, read: string, terms: readonly string[], bind: Bind): Match {
  if (terms.length === 0) return { verified: '0' }
  const pairs = pairsOf(terms)
  const verified = terms.map(term => `position(${read}, ${bind('String', term)}) > 0`).join(' AND ')
  if (pairs.length === 0) return { verified }
  const candidates = `hasAllTokens(${column}, ${bind('Array(String)', pairs)})`
  return pairsDecide(terms) ? { candidates } : { candidates, verified }
}

/** A right with what happened to it, as the register has it. */
export interface NumberedRight {
  readonly register: string
  readonly id: string
  readonly office: string
  readonly applicationNumber: string
  readonly publicationNumber: string
  readonly grantNumber: string
  readonly eventCode: readonly string[]
  readonly eventOn: readonly string[]
}

const SAME_NUMBER_MAX = 10

/** Rights with this very number, whatever its punctuation, in some registers. */
export async function rightsOfNumber(
  engine: Engine,
  registers: readonly string[],
  number: string,
): Promise<NumberedRight[]> {
  if (plainNumber(number).length < NUMBER_LENGTH_MIN) return []
  const { bind, bindings } = binder()
  const { verified } = numberSql(number, bind)
  const sql = `SELECT register, id, office, applicationNumber, publicationNumber, grantNumber, eventCode, eventOn
    FROM rights WHERE register IN ${bind('Array(String)', registers)} AND ${verified}
    ORDER BY register, id LIMIT ${bind('UInt32', SAME_NUMBER_MAX)}`
  return engine.rows<NumberedRight>(sql, bindings)
}

const OFFICES = ['CN', 'US', 'EP', 'JP', 'WO', 'KR'] as const

/** By the key of the right or by a publication or grant number, with or without the office in front. */
function numberSql(text: string, bind: Bind): Match {
  const { ids, documents } = keysOfNumber(text)
  const [keys, numbers] = [bind('Array(String)', ids), bind('Array(String)', documents)]
  return { verified: `(id IN ${keys} OR hasAny([publicationNumber, grantNumber], ${numbers}))` }
}

/** What a right of this number may be known by: its own id, or the number of one of its documents. */
export function keysOfNumber(text: string): { ids: string[]; documents: string[] } {
  const { plain, bare, office } = numberParts(text)
  const documents = [...new Set([plain, bare, bare.replace(/(?<=\d)[A-Z]\d?$/, '')])]
  const offices = office ? [office] : OFFICES
  const keys = documents.flatMap(number => offices.flatMap(one => [`${one}${number}`, `${one}.${number}`]))
  return { ids: [...new Set([...keys, plain])], documents }
}

function numberStartSql(text: string, bind: Bind): Match {
  const { bare, office } = numberParts(text)
  const starts = (office ? [office] : OFFICES).map(one => bind('String', `${one}${bare}`))
  return { verified: `(${starts.map(start => `startsWith(id, ${start})`).join(' OR ')})` }
}

function numberParts(text: string): { plain: string; bare: string; office?: string } {
  const plain = plainNumber(text).replace(/^ZL/, '')
  const bare = plain.replace(/^[A-Z]{2}(?=\d)/, '')
  return { plain, bare, office: plain === bare ? undefined : plain.slice(0, 2) }
}
