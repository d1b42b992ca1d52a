import '#workbench/parts/facts-form.css'
import type { Fact } from '#kernel/procedures/facts'
import type { FactShape, FieldShape } from '#server/api/cases'
import type { Refused } from '#server/api/refusals'
import { useWords } from '#workbench/language'
import { concerns, Refusal, refusedBy } from '#workbench/parts/refusal'

/** What stands in the fields, by name; several codes are joined by blanks. */
export type Typed = Readonly<Record<string, string>>

const FEN = 100
/** What stands between names of which there are several. */
const SEVERAL = /[\s,，、;；]+/

/** The facts as the server takes them: amounts in whole 分. What is empty is left out. */
export function factsTyped(fields: readonly FieldShape[], typed: Typed): Record<string, Fact> {
  const facts: Record<string, Fact> = {}
  for (const { name, kind } of fields) {
    const text = (typed[name] ?? '').trim()
    if (text === '') continue
    if (kind === 'number') facts[name] = Number(text)
    else if (kind === 'amount') facts[name] = Math.round(Number(text) * FEN)
    else if (kind === 'flag') facts[name] = text === 'true'
    else if (kind === 'codes') facts[name] = text.split(SEVERAL)
    else facts[name] = text
  }
  return facts
}

/** Facts as they stand in the fields of a form. */
export const typedOf = (facts: readonly FactShape[]): Typed =>
  Object.fromEntries(
    facts.map(({ name, kind, value }) => [
      name,
      kind === 'amount' && typeof value === 'number' ? String(value / FEN) : [value].flat().join(' '),
    ]),
  )

/** A value as it is said: by its label, as a day, in 元. */
export function useFactSaid() {
  const { t, say, day, number } = useWords()
  return ({ kind, values }: FieldShape, value: Fact): string => {
    if (Array.isArray(value)) return value.map(one => labelOf(values, one, say)).join(t('list'))
    if (kind === 'amount' && typeof value === 'number')
      return t('right.amount', { amount: number(value / FEN, 2) })
    if (kind === 'day' && typeof value === 'string') return day(value)
    if (typeof value === 'boolean') return t(value ? 'fact.yes' : 'fact.no')
    if (typeof value === 'number') return number(value, Number.isInteger(value) ? 0 : 2)
    return labelOf(values, String(value), say)
  }
}

const labelOf = (
  values: FieldShape['values'],
  code: string,
  say: (label: { zh: string; en: string }) => string,
) => {
  const label = values?.[code]
  return label ? say(label) : code
}

interface Props {
  /** Tells the fields of one form from those of another. */
  form: string
  fields: readonly FieldShape[]
  required: readonly string[]
  typed: Typed
  /** What was refused, told beside the first of the fields that it concerns. */
  refused?: Refused
  write: (name: string, value: string) => void
}

/** A form made from the fields that a definition names. */
export function FieldInputs({ form, fields, required, typed, refused, write }: Props) {
  const { t, say } = useWords()
  const why = `${form}-refused`
  const first = fields.find(one => concerns(refused, one.name))
  return (
    <div className="facts-form">
      {fields.map(field => {
        const id = `${form}-${field.name}`
        const must = required.includes(field.name)
        return (
          <div
            key={field.name}
            className={field.kind === 'text' || field.kind === 'codes' ? 'asked wide' : 'asked'}
          >
            <label htmlFor={id}>
              {say(field.label)} {!must && <span className="quiet">{t('field.optional')}</span>}
            </label>
            <Input
              id={id}
              field={field}
              must={must}
              value={typed[field.name] ?? ''}
              wrong={refusedBy(refused, field.name, why)}
              write={value => write(field.name, value)}
            />
            {refused && field === first && <Refusal refused={refused} id={why} />}
          </div>
        )
      })}
    </div>
  )
}

interface InputProps {
  id: string
  field: FieldShape
  must: boolean
  value: string
  wrong: ReturnType<typeof refusedBy>
  write: (value: string) => void
}

function Input({ id, field, must, value, wrong, write }: InputProps) {
  const { t } = useWords()
  const { kind } = field
  const isListed = field.values !== undefined || kind === 'flag'
  // A code without a list of values is a name or number that somebody writes.
  if (isListed && (kind === 'code' || kind === 'codes' || kind === 'flag'))
    return <Codes id={id} field={field} must={must} value={value} wrong={wrong} write={write} />
  if (kind === 'text' || kind === 'codes')
    return (
      <textarea
        id={id}
        {...wrong}
        className="field lines"
        rows={2}
        maxLength={20_000}
        required={must}
        value={value}
        onChange={event => write(event.target.value)}
      />
    )
  const isNumber = kind === 'number' || kind === 'amount'
  return (
    <span className="with-unit">
      <input
        id={id}
        {...wrong}
        className="field"
        type={kind === 'day' ? 'date' : isNumber ? 'number' : 'text'}
        step={isNumber ? 'any' : undefined}
        min={kind === 'amount' ? 0 : undefined}
        required={must}
        value={value}
        onChange={event => write(event.target.value)}
      />
      {kind === 'amount' && <span className="quiet">{t('fact-unit.yuan')}</span>}
    </span>
  )
}

function Codes({ id, field, must, value, wrong, write }: InputProps) {
  const { t, say } = useWords()
  const options: [string, string][] =
    field.kind === 'flag'
      ? [
          ['true', t('fact.yes')],
          ['false', t('fact.no')],
        ]
      : Object.entries(field.values ?? {}).map(([code, label]) => [code, say(label)])
  const several = field.kind === 'codes'
  return (
    <select
      id={id}
      {...wrong}
      className={several ? 'field lines' : 'field'}
      multiple={several}
      required={must}
      value={several ? value.split(' ').filter(Boolean) : value}
      onChange={event => write([...event.target.selectedOptions].map(one => one.value).join(' '))}
    >
      {!several && <option value="">{t('due.choose-one')}</option>}
      {options.map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  )
}
