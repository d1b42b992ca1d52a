import { rolesOf } from '#kernel/procedures/case'
import type { Placed } from '#kernel/procedures/chart'
import { coursesOf, MAIN, statesOf } from '#kernel/procedures/chart'
import { sayLength, showDuration } from '#kernel/procedures/duration'
import { sayGuard } from '#kernel/procedures/guard-sentence'
import type { LimitRule, Limits } from '#kernel/procedures/limit'
import type { Act, Procedure } from '#kernel/procedures/procedure'
import type { Citation, Label } from '#kernel/source'
import { isToldAsAsked } from '#kernel/work/told-as-asked'
import { showCitation } from '#kernel/source'

const both = ({ zh, en }: Label) => `${zh} · ${en}`
const cited = (basis: Citation) =>
  `${showCitation(basis, 'zh')}${basis.mark === 'read' ? '' : ` (${basis.mark})`}`
const listed = (word: string, names: readonly string[] | undefined) =>
  names && names.length > 0 ? `; ${word} ${names.join(', ')}` : ''

/** A procedure as its statechart: each state with who owes the next act, each act with where it leads. */
export const procedureLines = (one: Procedure): string[] => [
  `  channel: ${one.channel.id}${one.closed ? '; closed to all without a duty in it' : ''}`,
  `  offices: ${one.offices.map(office => office.id).join(', ')}`,
  `  roles: ${one.roles.map(role => role.id).join(', ')}`,
  `  opens: ${one.opens.act} (${both(one.opens.label)}) by ${one.opens.by.map(role => role.id).join(', ')}` +
    `${isToldAsAsked(one) ? `${listed('asks', one.opens.asks)}; each act tells what it needs or may, and no more` : ''}`,
  ...Object.entries(one.limits).map(
    ([name, { label, owes, before, after, begins, ofItsDay }]) =>
      `  limit ${name}: ${both(label)}, owed by ${owes.id}${before ? `, before ${before}` : ''}${after ? `, from ${after}` : ''}` +
      `${begins ? `, from ${both(begins)}` : ''}${ofItsDay ? ', by the rule of its own day' : ''}`,
  ),
  ...Object.entries(one.fields ?? {}).map(
    ([name, field]) => `  field ${name}: ${both(field.label)}, ${field.kind}`,
  ),
  ...Object.entries(one.documents ?? {}).map(([name, label]) => `  document ${name}: ${both(label)}`),
  ...coursesOf(one).flatMap(([course, chart]) => [
    `  ${course === MAIN ? '' : `beside it, ${course}: `}begins in ${chart.initial}`,
    ...statesOf(chart).flatMap(placed => stateLines(placed, one)),
  ]),
  ...one.basis.map(basis => `  basis: ${cited(basis)}`),
]

function stateLines({ path, state }: Placed, procedure: Procedure): string[] {
  const stops =
    state.stopsClock === true ? '; all clocks stand still' : listed('stops', state.stopsClock || [])
  const runsOut = state.expires ? `; to ${state.expires.to} when ${state.expires.limit} has run out` : ''
  return [
    `  state ${path}: ${both(state.label)}${state.holder ? `; ${state.holder.id} owes the next act` : ''}` +
      `${listed('limits', state.limits)}${listed('ends', state.bounds)}${stops}${runsOut}${state.final ? '; final' : ''}` +
      `${state.basis ? `, ${cited(state.basis)}` : ''}`,
    ...(state.note ? [`    note: ${both(state.note)}`] : []),
    ...Object.entries(state.on ?? {}).map(([name, act]) => actLine(name, act, procedure)),
  ]
}

const toldBeside = ({ may, confidedTo }: Act): string =>
  `${listed('may tell', may)}${confidedTo ? `; confided to ${confidedTo.id}` : ''}`

const actLine = (name: string, act: Act, procedure: Procedure): string =>
  `    ${name} (${both(act.label)}) by ${rolesOf(act.by)
    .map(role => role.id)
    .join(', ')}${act.to ? ` → ${act.to}` : ''}` +
  `${act.when ? `; where ${sayGuard(act.when, procedure, 'zh')} · ${sayGuard(act.when, procedure, 'en')}` : ''}` +
  `${listed('needs', act.needs)}${toldBeside(act)}${listed('writes', act.writes)}${act.extends ? `; extends ${act.extends}` : ''}` +
  `${listed('starts', act.starts)}${listed('meets', act.meets)}${act.event ? `; event ${act.event.id}` : ''}` +
  `${act.basis ? `, ${cited(act.basis)}` : ''}`

/** The numbers of a procedure or hand-over in one place, with the days they are in force. */
export const proseOfLimits = ({ of, place, limits }: Limits): string =>
  [
    `limits of ${of} in ${place}`,
    ...Object.entries(limits).flatMap(([name, rules]) => rules.map(rule => ruleLine(name, rule))),
  ].join('\n')

function ruleLine(name: string, rule: LimitRule): string {
  const days = `from ${rule.from}${rule.until ? ` until ${rule.until}` : ''}`
  const extended = rule.extensions.map(
    ({ value, by, repeats }) =>
      `, then ${both(sayLength(value))} by ${by}${repeats ? ', again and again' : ''}`,
  )
  const length = rule.value ?? rule.decided
  const later = rule.orLater && `, or ${both(showDuration(rule.orLater.value))} from when it begins once more`
  return (
    `  ${name} ${days}: ${length ? both(sayLength(length)) : 'not set'}${later ?? ''}${extended.join('')}` +
    `${rule.neverMoves ? ', never moves' : ''}${rule.ahead ? ', counted back' : ''}${rule.endsDayBefore ? ', ends the day before' : ''}` +
    `, ${cited(rule.basis)}${rule.doubt ? `; in doubt: ${both(rule.doubt)}` : ''}`
  )
}
