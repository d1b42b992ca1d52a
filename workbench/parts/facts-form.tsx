import '#workbench/parts/facts-form.css'
import type { Fact } from '#kernel/procedures/threshold'
import { useWords } from '#workbench/language'
import { NONE, type Written } from '#workbench/parts/facts-written'

interface Props {
  facts: Readonly<Record<string, Fact>>
  written: Written
  wrong: readonly string[]
  /** Those that could still decide. */
  wanted: readonly string[]
  write: (name: string, value: string) => void
}

/** A form made from what a table asks; everything may be left open. */
export function FactsForm({ facts, written, wrong, wanted, write }: Props) {
  return (
    <div className="facts-form">
      {Object.entries(facts).map(([name, fact]) => (
        <Asked
          key={name}
          name={name}
          fact={fact}
          value={written[name] ?? ''}
          wrong={wrong.includes(name)}
          wanted={wanted.includes(name)}
          write={value => write(name, value)}
        />
      ))}
    </div>
  )
}

interface AskedProps {
  name: string
  fact: Fact
  value: string
  wrong: boolean
  wanted: boolean
  write: (value: string) => void
}

function Asked({ name, fact, value, wrong, wanted, write }: AskedProps) {
  const { t, say } = useWords()
  const id = `fact-${name}`
  const chosen = fact.unit === 'code' || fact.unit === 'yes-no'
  return (
    <div className="asked">
      <label htmlFor={id}>{say(fact.label)}</label>
      {chosen ? (
        <Choice id={id} fact={fact} value={value} wanted={wanted} write={write} />
      ) : (
        <span className="with-unit">
          <input
            id={id}
            className={`field ${wanted ? 'wanted' : ''}`}
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            value={value === NONE ? '' : value}
            disabled={value === NONE}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onChange={event => write(event.target.value)}
          />
          <span className="quiet">{t(`fact-unit.${fact.unit}`)}</span>
          {fact.none && (
            <label className="none">
              <input
                type="checkbox"
                checked={value === NONE}
                onChange={event => write(event.target.checked ? NONE : '')}
              />{' '}
              {say(fact.none)}
            </label>
          )}
        </span>
      )}
      {wrong && (
        <span id={`${id}-wrong`} className="wrong">
          {t('fact.wrong')}
        </span>
      )}
    </div>
  )
}

function Choice({ id, fact, value, wanted, write }: Omit<AskedProps, 'name' | 'wrong'> & { id: string }) {
  const { t, say } = useWords()
  const options: [string, string][] =
    fact.unit === 'yes-no'
      ? [
          ['true', t('fact.yes')],
          ['false', t('fact.no')],
        ]
      : Object.entries(fact.values ?? {}).map(([code, label]) => [code, say(label)])
  return (
    <select
      id={id}
      className={`field ${wanted ? 'wanted' : ''}`}
      value={value}
      onChange={event => write(event.target.value)}
    >
      <option value="">{t('fact.unknown')}</option>
      {options.map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  )
}
