import type { Cap, CutRule } from '#kernel/assessment/cut-rule'
import { ranksOf } from '#kernel/index/rank'
import { drawnInTurn } from '#kernel/work/draw'

/** Units with their scores, and the words by which they are capped and kept out. */
export interface Scored {
  readonly units: readonly string[]
  /** NaN where there is none. */
  readonly scores: Float64Array
  readonly words: ReadonlyMap<string, readonly string[]>
}

/** Why a unit is above the line, and why it is not. */
export const reasonsIn = ['above', 'tie-in', 'lot-won'] as const
export const reasonsOut = ['below', 'cap', 'tie-out', 'lot-lost', 'minimum', 'veto', 'no-score'] as const
export type Why = (typeof reasonsIn)[number] | (typeof reasonsOut)[number]

export interface Judged {
  readonly why: Why
  /** What exactly: the cap that is full, the mark that keeps it out. */
  readonly at?: string
  /** Among all that have a score; equal scores share the better rank. */
  readonly rank?: number
}

export const isIn = ({ why }: Judged): boolean => (reasonsIn as readonly Why[]).includes(why)

const unmarked = new Set(['', '0', '否', '无', 'no', 'false', 'NA'])

/** Each unit above or below the line, in the order of the table. */
export function cutOf(rule: CutRule, scored: Scored): Judged[] {
  const ranks = ranksWhere(scored.scores)
  const judged = scored.units.map((_, row): Judged | undefined => barred(rule, scored, row))
  const groups = new Map<number, number[]>()
  for (const [row, found] of judged.entries()) {
    const rank = ranks[row]
    if (found === undefined && rank !== undefined) groups.set(rank, [...(groups.get(rank) ?? []), row])
  }
  const room = new Room(rule, scored)
  for (const rank of [...groups.keys()].sort((a, b) => a - b))
    for (const [row, found] of room.seat(groups.get(rank) ?? [])) judged[row] = found
  return judged.map((found, row) => ({ ...(found as Judged), rank: ranks[row] }))
}

/** What keeps a unit out whatever the others have. */
function barred({ vetoes, minimum }: CutRule, { scores, words }: Scored, row: number): Judged | undefined {
  for (const column of vetoes) {
    const mark = words.get(column)?.[row] ?? ''
    if (!unmarked.has(mark.trim())) return { why: 'veto', at: `${column}: ${mark}` }
  }
  const score = scores[row] as number
  if (Number.isNaN(score)) return { why: 'no-score' }
  return minimum !== undefined && score < minimum ? { why: 'minimum', at: String(minimum) } : undefined
}

function ranksWhere(scores: Float64Array): (number | undefined)[] {
  const rows = [...scores.keys()].filter(row => !Number.isNaN(scores[row]))
  const ranks = ranksOf(Float64Array.from(rows, row => scores[row] as number))
  const found: (number | undefined)[] = [...scores].map(() => undefined)
  for (const [at, row] of rows.entries()) found[row] = ranks[at]
  return found
}

type Seated = readonly (readonly [row: number, judged: Judged])[]

/** What is still free: seats, and of each cap so many for each word. Those of one score come together. */
class Room {
  private left: number
  private readonly taken = new Map<string, number>()

  constructor(
    private readonly rule: CutRule,
    private readonly scored: Scored,
  ) {
    this.left = rule.seats
  }

  seat(rows: readonly number[]): Seated {
    if (this.left <= 0) return rows.map(row => [row, { why: 'below' }])
    const full = rows.flatMap((row): [number, Judged][] => {
      const cap = this.fullFor(row)
      return cap === undefined ? [] : [[row, { why: 'cap', at: cap }]]
    })
    const barredRows = new Set(full.map(([row]) => row))
    const waiting = rows.filter(row => !barredRows.has(row))
    return [...full, ...this.decide(waiting)]
  }

  private decide(rows: readonly number[]): Seated {
    const contested = this.contested(rows)
    if (rows.length <= this.left && contested.size === 0) return this.take(rows, 'above')
    if (this.rule.ties === 'both-in') return this.take(rows, 'tie-in')
    if (this.rule.ties === 'lot') return this.drawLots(rows)
    const out = rows.flatMap((row): [number, Judged][] => {
      const at = this.capsOf(row).find(one => contested.has(one.key))
      return at ? [[row, { why: 'tie-out', at: at.key }]] : []
    })
    for (const key of contested) this.taken.set(key, Infinity)
    const others = rows.filter(row => !out.some(([one]) => one === row))
    if (others.length <= this.left) return [...out, ...this.take(others, 'above')]
    // Nobody below comes in ahead of those who are tied at the line.
    this.left = 0
    return [...out, ...others.map((row): [number, Judged] => [row, { why: 'tie-out', at: 'seats' }])]
  }

  private drawLots(rows: readonly number[]): Seated {
    const byUnit = new Map(rows.map(row => [this.scored.units[row] as string, row]))
    return drawnInTurn([...byUnit.keys()], this.rule.seed).flatMap((unit): Seated => {
      const row = byUnit.get(unit) as number
      if (this.left <= 0) return [[row, { why: 'lot-lost', at: 'seats' }]]
      const cap = this.fullFor(row)
      return cap === undefined ? this.take([row], 'lot-won') : [[row, { why: 'lot-lost', at: cap }]]
    })
  }

  private take(rows: readonly number[], why: Why): Seated {
    this.left -= rows.length
    for (const { key } of rows.flatMap(row => this.capsOf(row)))
      this.taken.set(key, (this.taken.get(key) ?? 0) + 1)
    return rows.map(row => [row, { why }])
  }

  private capsOf(row: number) {
    return this.rule.caps.map(cap => {
      const word = this.scored.words.get(cap.by)?.[row] ?? ''
      const key = `${cap.by}: ${word}`
      return { key, left: mostOf(cap, word) - (this.taken.get(key) ?? 0) }
    })
  }

  private fullFor(row: number): string | undefined {
    return this.capsOf(row).find(one => one.left <= 0)?.key
  }

  /** Caps of which more are waiting than are free. */
  private contested(rows: readonly number[]): Set<string> {
    const counts = new Map<string, { left: number; waiting: number }>()
    for (const { key, left } of rows.flatMap(row => this.capsOf(row)))
      counts.set(key, { left, waiting: (counts.get(key)?.waiting ?? 0) + 1 })
    return new Set([...counts].flatMap(([key, { left, waiting }]) => (waiting > left ? [key] : [])))
  }
}

const mostOf = ({ each, most }: Cap, word: string): number =>
  (Object.hasOwn(each, word) ? each[word] : undefined) ?? most
