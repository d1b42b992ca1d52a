import type { Case, Jurisdiction } from '#kernel/procedures/case'
import { advance, openCase, step } from '#kernel/procedures/case'
import { MAIN, settle } from '#kernel/procedures/chart'
import type { Clock } from '#kernel/procedures/clock'
import { dueOf, standsStill } from '#kernel/procedures/clock'
import { showDuration } from '#kernel/procedures/duration'
import { parseFacts } from '#kernel/procedures/facts'
import { extensionsUsed } from '#kernel/procedures/limit'
import { isMoment } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'

/** One row of a timeline: what was done or happened, where the case is then, and what falls due when. */
export interface PlayedLine {
  readonly on: string
  readonly act: string
  readonly state: string
  readonly clocks: string
}

/**
 * Plays lines of `day act role [fact=value …]` and gives back a timeline that a lawyer can check: a row for
 * each act, allowed or refused, and for each limit that ran out. A line of a day alone lets time pass.
 */
export function play(procedure: Procedure, under: Jurisdiction, script: string): string {
  const rows = playLines(procedure, under, script)
  const acts = Math.max(...rows.map(row => row.act.length))
  // Only a state that is followed by its clocks needs room; a refusal is the last word of its row.
  const states = Math.max(...rows.map(row => (row.clocks ? row.state.length : 0)))
  return rows
    .map(({ on, act, state, clocks }) =>
      `${on}  ${act.padEnd(acts)}  ${state.padEnd(states)}  ${clocks}`.trimEnd(),
    )
    .join('\n')
}

/** The rows of a timeline; `play` aligns them. */
export function playLines(procedure: Procedure, under: Jurisdiction, script: string): PlayedLine[] {
  const rows: PlayedLine[] = []
  let matter: Case | undefined
  for (const line of lines(script)) {
    const [at = '', act = '…', by = '', ...words] = line.split(/\s+/)
    const passed = matter && isMoment(at) ? advance(matter, at) : matter
    if (matter && passed && !isRefusal(passed)) rows.push(...ranOut(matter, passed))
    if (passed && !isRefusal(passed)) matter = passed
    const next =
      isRefusal(passed) || act === '…' ? passed : doLine(procedure, under, matter, [at, act, by, words])
    if (next && !isRefusal(next)) matter = next
    rows.push({ on: at, act, ...(isRefusal(next) ? refused(next) : where(matter)) })
  }
  return rows
}

function doLine(
  procedure: Procedure,
  under: Jurisdiction,
  matter: Case | undefined,
  [at, act, by, words]: [string, string, string, string[]],
): Case | Refusal {
  const facts = parseFacts(procedure, words)
  if (isRefusal(facts)) return facts
  const deed = { at, act, by, facts }
  return matter ? step(matter, deed) : openCase(procedure, under, deed)
}

const refused = ({ refused }: Refusal) => ({ state: `refused: ${refused}`, clocks: '' })

/** A row for each limit that ran out; where the case went is told on the last of them. */
function ranOut(before: Case, after: Case): PlayedLine[] {
  const passages = after.history.slice(before.history.length).flatMap(one => ('ranOut' in one ? [one] : []))
  return passages.map((one, n) => {
    const act = `(${one.ranOut} ran out)`
    return { on: one.at, act, ...(n === passages.length - 1 ? where(after) : { state: '', clocks: '' }) }
  })
}

function where(matter: Case | undefined): { state: string; clocks: string } {
  if (!matter) return { state: '', clocks: '' }
  const { procedure, states } = matter
  const beside = Object.entries(procedure.sides ?? {}).flatMap(([name, side]) =>
    states[name] === settle(side, side.initial) ? [] : [` +${name}.${states[name]}`],
  )
  return { state: `${states[MAIN]}${beside.join('')}`, clocks: sayClocks(matter) }
}

function sayClocks({ clocks, under }: Case): string {
  const running = Object.values(clocks).filter(clock => clock.rule.value)
  if (running.length > 0 && running.every(standsStill)) return 'clock stopped'
  return running.map(clock => sayClock(clock, under)).join('; ')
}

function sayClock(clock: Clock, { calendar }: Jurisdiction): string {
  const { rule, limit, extensions, granted = [] } = clock
  if (standsStill(clock)) return `${limit} stopped`
  const found = dueOf(clock, calendar)
  const lengths = [rule.value, ...extensionsUsed(rule, extensions, granted).map(one => one.value)]
  const said = lengths.flatMap(one => (one ? [showDuration(one).en] : [])).join(' + ')
  const { source, article } = rule.basis
  const due = isRefusal(found) ? `refused: ${found.refused}` : found.due
  return `${limit} by ${due} (${said}, ${[source.label.zh, article].filter(Boolean).join(' ')})`
}

export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

/** A timeline as a test writes it: indented; a line that begins with no day goes on with the one before. */
export const table = ([text = '']: TemplateStringsArray): string =>
  lines(text)
    .join('\n')
    .replaceAll(/\n(?!\d{4}-)/g, ' ')
