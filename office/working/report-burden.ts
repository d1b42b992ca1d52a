import type { Indicator } from '#kernel/indicator'
import type { OfficeKind } from '#kernel/procedures/role'
import type { Label } from '#kernel/source'
import { formFor, type ReportForm } from '#kernel/work/report-form'
import type { Cadence } from '#kernel/work/report-schedule'

const timesAYear = { month: 12, quarter: 4, 'half-year': 2, year: 1 } as const satisfies Record<
  Cadence,
  number
>

/** What reports cost the offices of one kind. */
export interface Burden {
  readonly officeKind: OfficeKind
  readonly forms: readonly {
    readonly form: ReportForm
    readonly timesAYear: number
    readonly asked: number
    readonly filledIn: number
    readonly minutes: number
  }[]
  readonly minutesAYear: number
}

/** How many minutes are asked of each kind of office in a year; those of whom most is asked first. */
export function burdens(forms: readonly ReportForm[]): Burden[] {
  const kinds = new Map(forms.flatMap(one => one.schedule.offices.map(kind => [kind.id, kind] as const)))
  return [...kinds.values()]
    .map((officeKind): Burden => {
      const own = forms
        .filter(one => one.schedule.offices.some(kind => kind.id === officeKind.id))
        .map(form => formFor(form, officeKind.id))
        .map(form => ({
          ...{
            form,
            timesAYear: timesAYear[form.schedule.every],
            filledIn: Object.keys(form.filledIn).length,
          },
          asked: Object.keys(form.questions).length,
          minutes: Object.values(form.questions).reduce((sum, one) => sum + one.minutes, 0),
        }))
      const minutesAYear = own.reduce((sum, one) => sum + one.minutes * one.timesAYear, 0)
      return { officeKind, forms: own, minutesAYear }
    })
    .sort((a, b) => b.minutesAYear - a.minutesAYear || (a.officeKind.id < b.officeKind.id ? -1 : 1))
}

/** One thing that is asked twice, or asked though it is known. */
export interface Duplicate {
  readonly how: 'asked-twice' | 'known-already'
  readonly label: Label
  readonly places: readonly { readonly form: string; readonly question: string }[]
  /** Kinds of office that meet it; of what the city knows, all that are asked. */
  readonly officeKinds: readonly string[]
}

const plain = ({ zh }: Label): string =>
  zh.replaceAll(/[\s（()）、，。：:]|本期|本月|本季度|本年|上半年/g, '')

/** Questions asked of the same offices in two forms, and those that a known line or an indicator answers. */
export function duplicatesIn(
  forms: readonly ReportForm[],
  indicators: Iterable<Indicator> = [],
): readonly Duplicate[] {
  const asked = forms.flatMap(form =>
    Object.entries(form.questions).map(([question, one]) => ({ form, question, ...one })),
  )
  const kindsOf = ({ form, askedOf }: { form: ReportForm; askedOf?: readonly OfficeKind[] }) =>
    form.schedule.offices.map(one => one.id).filter(kind => !askedOf || askedOf.some(one => one.id === kind))
  const twice = asked.flatMap((one, at) =>
    asked.slice(at + 1).flatMap((other): Duplicate[] => {
      const officeKinds = kindsOf(one).filter(kind => kindsOf(other).includes(kind))
      if (plain(one.label) !== plain(other.label) || officeKinds.length === 0) return []
      const places = [one, other].map(({ form, question }) => ({ form: form.id, question }))
      return [{ how: 'asked-twice', label: one.label, places, officeKinds }]
    }),
  )
  const known = new Set([
    ...forms.flatMap(form => Object.values(form.filledIn).map(one => plain(one.label))),
    ...[...indicators].map(one => plain(one.label)),
  ])
  const needless = asked
    .filter(one => one.asks === 'number' && known.has(plain(one.label)))
    .map(
      (one): Duplicate => ({
        ...{ how: 'known-already', label: one.label },
        places: [{ form: one.form.id, question: one.question }],
        officeKinds: kindsOf(one),
      }),
    )
  return [...twice, ...needless]
}
