import type { Definition } from '#kernel/catalogue'
import { rowsIn } from '#kernel/catalogue'
import type { CityTemplate } from '#kernel/city-template'
import type { ClassDefinition, Classification } from '#kernel/classification'
import { inputsOf } from '#kernel/formula'
import type { Belonging, PeerGrouping } from '#kernel/index/peer-grouping'
import type { IndexScheme } from '#kernel/index/scheme'
import type { Indicator, Target } from '#kernel/indicator'
import type { Input } from '#kernel/input'
import type { Measure } from '#kernel/measure'
import type { Publication } from '#kernel/publication'
import type { EventKind, Register } from '#kernel/register'
import { statuses } from '#kernel/register'
import { namesIn, sayFormula } from '#kernel/sentence'
import { procedureLines } from '#cli/print/procedure'
import { assessmentLines } from '#scripts/assessment-prose'
import { cautionLines } from '#scripts/caution-prose'
import { sentinelLines } from '#scripts/sentinel-prose'
import { handOverLines } from '#scripts/hand-over-prose'
import type { DesignationScheme } from '#kernel/assessment/designation-scheme'
import { designationLines } from '#scripts/designation-prose'
import { thresholdLines } from '#scripts/threshold-prose'
import { sayTerm } from '#kernel/term-sentence'
import type { ReportForm } from '#kernel/work/report-form'
import type { Board } from '#kernel/work/board'
import type { ReportSchedule } from '#kernel/work/report-schedule'
import type { Citation, Label, Source } from '#kernel/source'
import { showCitation } from '#kernel/source'

type Line = string | false | undefined

/** A definition as a page to read: Chinese first, English beside it, with all that it rests on. */
export function proseOf(one: Definition | Publication): string {
  const lines: Line[] = [`${one.kind} ${one.id}`, both(one.label), ...bodyOf(one)]
  if ('note' in one && one.note) lines.push(`  note: ${both(one.note)}`)
  if ('mark' in one && one.mark && one.mark !== 'read') lines.push(`  mark: ${one.mark}`)
  return `${lines.filter(line => typeof line === 'string').join('\n')}\n`
}

/** A promise in one line, under the indicator that it is about. */
export const proseOfTarget = ({ indicator, place, by, value, basis }: Target): string =>
  `target ${indicator.id} of ${place} by ${by}: ${value} ${indicator.unit.zh}, ${showCitation(basis, 'zh')}\n`

const both = ({ zh, en }: Label) => `${zh} · ${en}`
const cited = (basis: readonly Citation[]): Line[] =>
  basis.map(one => `  basis: ${showCitation(one, 'zh')}${one.mark === 'read' ? '' : ` (${one.mark})`}`)

function bodyOf(one: Definition | Publication): Line[] {
  switch (one.kind) {
    case 'source':
      return sourceLines(one)
    case 'standard':
    case 'mission':
    case 'channel':
    case 'line-of-work':
      return [`  code: ${one.code}`, 'aim' in one && `  aim: ${both(one.aim)}`, ...cited(one.basis)]
    case 'input':
      return inputLines(one)
    case 'indicator':
      return indicatorLines(one)
    case 'register':
      return registerLines(one)
    case 'event':
      return eventLines(one)
    case 'classification':
      return classificationLines(one)
    case 'publication':
      return publicationLines(one)
    case 'report-schedule':
    case 'report-form':
    case 'board':
    case 'designation-scheme':
      return workLines(one)
    case 'measure':
      return measureLines(one)
    case 'role':
      return [`  of: ${typeof one.of === 'string' ? one.of : one.of.id}`]
    case 'city-template':
      return templateLines(one)
    case 'procedure':
      return procedureLines(one)
    case 'hand-over':
      return handOverLines(one)
    case 'threshold':
      return thresholdLines(one)
    case 'caution':
      return cautionLines(one)
    case 'sentinel':
      return sentinelLines(one)
    case 'index':
    case 'peer-grouping':
      return one.kind === 'index' ? indexLines(one) : peerLines(one)
    default:
      return assessmentLines(one)
  }
}

function workLines(one: ReportSchedule | ReportForm | Board | DesignationScheme): Line[] {
  if (one.kind === 'report-schedule') return scheduleLines(one)
  if (one.kind === 'report-form') return formLines(one)
  return one.kind === 'board' ? boardLines(one) : designationLines(one)
}

const templateLines = (one: CityTemplate): Line[] => [
  ...Object.entries(one.offices).map(
    ([name, office]) =>
      `  office ${name}: ${both(office.label)} (${office.officeKind.id}` +
      `${office.of ? `, of the ${office.of}` : ''}${office.above ? `, below ${office.above}` : ''})`,
  ),
  ...cited(one.basis),
]

const formLines = (one: ReportForm): Line[] => [
  `  asked by ${one.schedule.id}; handed in by ${one.handedInBy.join(', ')}`,
  ...Object.entries(one.filledIn).map(
    ([name, { label, unit, known }]) =>
      `  filled in ${name}: ${both(label)} (${both(unit)}) from ${Object.entries(known)
        .map(([of, what]) => `${of} ${typeof what === 'string' ? what : what.id}`)
        .join()}`,
  ),
  ...Object.entries(one.questions).map(
    ([name, { label, asks, minutes, bound, isOptional, askedOf, feeds }]) =>
      `  asks ${name}: ${both(label)}, a ${asks}, ${minutes} minutes` +
      (isOptional ? ', if there is any' : '') +
      (bound ? `; ${bound.holds} ${bound.to}` : '') +
      (askedOf ? `; of ${askedOf.map(({ id }) => id).join(', ')} alone` : '') +
      (feeds ? `; becomes ${feeds.id} with ${one.standsWith}` : ''),
  ),
  ...one.sums.map(({ total, parts }) => `  ${total} is the sum of ${parts.join(', ')}`),
  ...cited(one.basis),
]

const boardLines = ({ procedure, shows, tells = [], parts, draw, basis }: Board): Line[] => [
  `  cards of ${procedure.id}: ${shows.join(', ')}`,
  tells.length > 0 && `  tells each ${tells.join(', ')}`,
  parts && `  parts: ${parts.procedure.id} by ${parts.by}: ${parts.shows.join(', ')}`,
  draw && `  drawn again: ${draw.size} of ${draw.from} by ${draw.seed} are ${draw.drawn}`,
  ...cited(basis),
]

const scheduleLines = (one: ReportSchedule): Line[] => [
  `  every ${one.every}, of ${one.offices.map(({ id }) => id).join(', ')}; by ${one.procedure.id}`,
  `  due ${one.dueAfter} days after the period, closed after ${one.closesAfter}`,
  ...cited(one.basis),
]

const classificationLines = (one: Classification): Line[] => [
  `  version: ${one.version}, by ${one.field}`,
  ...one.classes.map(classLine),
  ...cited(one.basis),
]

const classLine = ({ code, label, prefixes, except = [] }: ClassDefinition): Line =>
  `  class ${code}: ${both(label)}: ${prefixes.join(' ')}` +
  (except.length > 0 ? ` but ${except.join(' ')}` : '')

const measureLines = (one: Measure): Line[] => [
  `  code: ${one.code}, of ${one.mission.code} for ${one.standards.map(({ code }) => code).join(', ')}`,
  `  lead: ${[one.lead, ...(one.support ?? [])].map(({ id }) => id).join(', with ')}`,
  `  manages: ${both(one.manages)}${one.registers ? ` (${one.registers.map(({ id }) => id).join(', ')})` : ''}`,
  ...(one.carriedOutBy ?? []).map(({ kind, id }) => `  carried out by: ${kind} ${id}`),
  `  evidence: ${one.evidence.map(({ id }) => id).join(', ')}`,
  ...(one.moves ?? []).map(({ id }) => `  moves: ${id}`),
  ...cited(one.basis),
]

const indexLines = (one: IndexScheme): Line[] => [
  one.isSuggestion && '  a suggestion, laid down by no instrument',
  ...one.standards.map(({ standard, weight }) => `  ${standard.code} ${standard.id}: weight ${weight}`),
  `  impute ${one.impute.method}, treat ${one.treat.method}, normalise ${normaliseWords(one.normalise)}`,
  `  weights ${one.weigh.method}, aggregate ${[one.aggregate].flat().join(', then ')}; lacking: ${one.lacking}`,
  one.uncertainty &&
    `  doubts: weights ${one.uncertainty.weights}, data ${one.uncertainty.data}, normalise also ` +
      `${one.uncertainty.normalise.map(normaliseWords).join(', ') || 'no other way'}; ` +
      `${one.uncertainty.runs} runs from seed ${one.uncertainty.seed}, ${one.uncertainty.level} within`,
  ...cited(one.basis),
]

const peerLines = (one: PeerGrouping): Line[] => [
  ...one.groups.map(({ id, label, where }) => `  ${id} ${both(label)}: ${belongingWords(where)}`),
  ...cited(one.basis),
]

function belongingWords(where: Belonging): string {
  if ('places' in where) return where.places.join(', ')
  if ('within' in where) return `within ${where.within.join(', ')}`
  if ('level' in where) return `${where.level}${where.codes ? ` coded ${where.codes.join('–')}` : ''}`
  return `${where.input.id} from ${where.from ?? 0}${where.below === undefined ? '' : ` below ${where.below}`}`
}

const normaliseWords = ({ method, from, to, without }: IndexScheme['normalise']): string =>
  `${method}${to === undefined ? '' : ` ${from ?? ''} to ${to}`}${without ? `, without a target: ${without}` : ''}`

const inputLines = (one: Input): Line[] => [
  `  unit: ${both(one.unit)}`,
  `  counted: ${one.counted}, stands for ${one.latestWithinMonths} months`,
  `  supplier: ${both(one.supplier)}`,
  ...(one.breaks ?? []).map(
    ({ from, says, basis }) => `  break from ${from}: ${both(says)}, ${showCitation(basis, 'zh')}`,
  ),
  ...cited(one.basis),
]

const eventLines = (one: EventKind): Line[] => [
  one.code && `  code: ${one.code}`,
  `  effect: ${one.effect}${one.status ? `, then ${both(statuses[one.status])}` : ''}`,
  ...cited(one.basis),
]

const sourceLines = (one: Source): Line[] => [
  one.issuer && `  issuer: ${both(one.issuer)}`,
  one.number && `  number: ${one.number}`,
  one.issuedOn && `  issued on: ${one.issuedOn}`,
  one.from && `  in force: from ${one.from}${one.until ? ` until ${one.until}` : ''}`,
  one.publisher && `  publisher: ${one.publisher}`,
  ...(one.clauses ?? []).flatMap(({ id, label, text, mark }): Line[] => [
    `  clause ${id}: ${both(label)}${mark && mark !== one.mark ? ` (${mark})` : ''}`,
    text && `    ${both(text)}`,
  ]),
]

const indicatorLines = (one: Indicator): Line[] => [
  `  code: ${one.code}`,
  `  is: ${sayFormula(one.value, 'zh')}`,
  `      ${sayFormula(one.value, 'en')}`,
  ...namesIn(one.value).map(({ name, asks }) => `  where ${both(name)}: ${both(asks)}`),
  `  unit: ${both(one.unit)}, ${one.decimals} decimals, better ${one.better}`,
  one.levels && `  levels: ${one.levels.join(', ')}`,
  `  standard: ${one.standard.id}; mission: ${one.mission.id}`,
  one.also && `  also: ${one.also.map(other => other.id).join(', ')}`,
  rowsIn(one.value).length > 0 &&
    `  counts: ${unique(rowsIn(one.value).flatMap(rows => rows.registers.map(register => register.id)))}`,
  inputsOf(one.value).length > 0 && `  reads: ${unique(inputsOf(one.value).map(input => input.id))}`,
  ...cited(one.basis),
  ...(one.earlier ?? []).flatMap(({ until, value, basis, note }): Line[] => [
    `  until ${until}: ${sayFormula(value, 'zh')}`,
    `      ${sayFormula(value, 'en')}`,
    note && `    ${both(note)}`,
    ...basis.map(of => `    by ${showCitation(of, 'zh')}`),
  ]),
  ...one.examples.map(({ says, on, expect }) => `  example: ${both(says)} (${on}): ${sayExpected(expect)}`),
]

const registerLines = (one: Register): Line[] => [
  `  entry: ${both(one.entry)}`,
  ...(one.terms ?? []).map(
    ({ from, until, value }) =>
      `  term: ${sayTerm(value, one, 'zh')} · ${sayTerm(value, one, 'en')}, ` +
      `from ${from}${until ? ` until ${until}` : ''}, ${showCitation(value.basis, 'zh')}`,
  ),
  `  events: ${one.events.map(event => event.id).join(', ')}`,
  ...Object.entries(one.fields ?? {}).map(
    ([name, field]) => `  field ${name}: ${both(field.label)}, ${field.kind}`,
  ),
  ...cited(one.basis),
]

const publicationLines = (one: Publication): Line[] => [
  `  source: ${showCitation({ source: one.source }, 'zh')}`,
  `  vintage: ${one.vintage}`,
  ...one.series.map(
    ({ input, rows, derived }) =>
      `  series ${input.id}: ${rows.length} figures, ${unique(rows.map(row => row.period))}` +
      `${derived ? `; ${both(derived)}` : ''}`,
  ),
  ...(one.checks ?? []).map(check => `  check: ${both(check.says)}`),
]

const unique = (names: readonly string[]) => [...new Set(names)].join(', ')
const sayExpected = (expected: Indicator['examples'][number]['expect']) =>
  typeof expected === 'number' ? String(expected) : `refused, ${expected.refused}`
