import { addDays, addMonths, addYears, type Day, type Span } from '#kernel/date'
import type { Formula, Leaf } from '#kernel/formula'
import type { Predicate } from '#kernel/predicate'
import { sayPredicate } from '#kernel/predicate-sentence'
import { rightFields } from '#kernel/register'
import type { Label } from '#kernel/source'

/** What a number that differs may have been taken from. */
export type HintKind = 'day' | 'place' | 'condition' | 'period' | 'indicator' | 'unit'

/** Another reading of the same question, and how it differs. */
export interface Variant {
  readonly kind: HintKind
  readonly said: Label
  readonly formula: Formula
}

/** The days beside a day that people take for it: before and after, ends of months and years, a year ago. */
export function daysBeside(on: Day, today: Day): Day[] {
  const monthStart = `${on.slice(0, 8)}01`
  const yearStart = `${on.slice(0, 4)}-01-01`
  const days = [
    ...[addDays(on, -1), addDays(on, 1), addDays(monthStart, -1), addDays(addMonths(monthStart, 1), -1)],
    ...[addDays(yearStart, -1), addDays(addYears(yearStart, 1), -1), addYears(on, -1), addMonths(on, -1)],
    addMonths(on, 1),
  ]
  return [...new Set(days)].filter(day => day !== on && day < today).sort()
}

/** A formula with one of its leaves read otherwise. */
export function variantsOf(formula: Formula, leaf: Leaf): Variant[] {
  const variant = (kind: HintKind, said: Label, other: Leaf): Variant => ({
    ...{ kind, said },
    formula: withLeaf(formula, leaf, other),
  })
  const { rows } = leaf
  const put = (more: Partial<Leaf['rows']>): Leaf => ({ ...leaf, rows: { ...rows, ...more } })
  return [
    ...withoutOne(rows.where).map(({ dropped, where }) => {
      const [zh, en] = [
        sayPredicate(dropped, rows.registers, 'zh'),
        sayPredicate(dropped, rows.registers, 'en'),
      ]
      const said = { zh: `不要求“${zh}”`, en: `without asking that “${en}”` }
      return variant('condition', said, put({ where }))
    }),
    ...otherSpans(rows.flow?.span).flatMap(({ span, said }) =>
      rows.flow ? [variant('period', said, put({ flow: { ...rows.flow, span } }))] : [],
    ),
    ...otherDays(rows).flatMap(by =>
      rows.flow ? [variant('period', saidOfField(by), put({ flow: { ...rows.flow, by } }))] : [],
    ),
  ]
}

function withoutOne(where: Predicate): { dropped: Predicate; where: Predicate }[] {
  if (where.node === 'always') return []
  if (where.node !== 'all') return [{ dropped: where, where: { node: 'always' } }]
  const { of } = where
  return of
    .map((dropped, n) => ({
      dropped,
      where: { node: 'all', of: of.filter((_, at) => at !== n) } as Predicate,
    }))
    .filter(one => one.dropped.node !== 'always')
}

const spans: Readonly<Record<Span, Label>> = {
  month: { zh: '只计当月', en: 'of the month alone' },
  quarter: { zh: '只计当季', en: 'of the quarter alone' },
  year: { zh: '计当年以来', en: 'since the beginning of the year' },
  ever: { zh: '计历年累计', en: 'of all years together' },
}
const otherSpans = (given?: Span) =>
  (Object.entries(spans) as [Span, Label][])
    .filter(([span]) => span !== given)
    .map(([span, said]) => ({ span, said }))

const dayFields = ['filedOn', 'publishedOn', 'grantedOn'] as const
const otherDays = ({ of, flow }: Leaf['rows']) =>
  of === 'rights' ? dayFields.filter(field => field !== flow?.by) : []
const saidOfField = (field: (typeof dayFields)[number]): Label => ({
  zh: `按${rightFields[field].label.zh}计`,
  en: `by the day “${rightFields[field].label.en}”`,
})

function withLeaf(formula: Formula, leaf: Leaf, other: Leaf): Formula {
  if (formula === leaf) return other
  const put = (one: Formula): Formula => withLeaf(one, leaf, other)
  switch (formula.node) {
    case 'ratio':
      return { ...formula, numerator: put(formula.numerator), denominator: put(formula.denominator) }
    case 'plus':
      return { ...formula, of: formula.of.map(put) }
    case 'minus':
      return { ...formula, from: put(formula.from), take: put(formula.take) }
    case 'growth':
    case 'earlier':
    case 'times':
      return { ...formula, of: put(formula.of) }
    default:
      return formula
  }
}
