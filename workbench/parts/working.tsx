import '#workbench/parts/working.css'
import { Link } from '@tanstack/react-router'
import type { FigureShape } from '#server/api/figures'
import type { ValueShape, WorkingShape } from '#server/api/values'
import type { Language } from '#kernel/source'
import type { Label } from '#kernel/source'
import { useWords } from '#workbench/language'
import { Missing } from '#workbench/parts/refusal'
import { useAddress } from '#workbench/parts/use-address'

const DIGITS = 10

/** How a value came about: each step in words with its figure, down to what is published or counted. */
export function Working({ value }: { value: ValueShape }) {
  const { t, say, number } = useWords()
  const shown = value.value === undefined ? undefined : number(value.value, value.decimals, say(value.unit))
  return (
    <ol className="working" aria-label={t('working.tree')}>
      <Step step={value.working} shown={shown} />
    </ol>
  )
}

function Step({ step, beside, shown }: { step: WorkingShape; beside?: boolean; shown?: string }) {
  const { t, say, day, language } = useWords()
  const exact = asCounted(step, language)
  return (
    <li className={beside ? 'beside' : undefined}>
      <div className="step">
        <span className="step-says">
          {beside && <span className="quiet">{t('working.beside')} </span>}
          {say(step.says)}
        </span>
        <span className="step-value">
          {step.value !== undefined && <strong>{exact}</strong>}
          {shown !== undefined && shown !== exact && (
            <span className="quiet source-line">{t('working.shown', { shown })}</span>
          )}
          {step.refused && t('figure.missing')}
        </span>
        <span className="step-ground quiet">
          {step.figure ? <Published figure={step.figure} /> : <span>{day(step.on)}</span>}
          {step.refused && <Missing refused={step.refused} />}
          {step.leaf !== undefined && step.refused === undefined && <Rows leaf={step.leaf} />}
        </span>
      </div>
      {(step.of.length > 0 || step.beside) && (
        <ol>
          {step.of.map((one, order) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their order.
            <Step key={order} step={one} />
          ))}
          {step.beside && <Step step={step.beside} beside />}
        </ol>
      )}
    </li>
  )
}

/** A published figure keeps the digits it was printed with; a computed one shows what matters of it. */
function asCounted({ figure, value = 0 }: WorkingShape, language: Language): string {
  if (figure?.printed) return figure.printed
  const digits = Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS))
  return language === 'en'
    ? digits.toLocaleString('en-US', { maximumFractionDigits: DIGITS })
    : String(digits)
}

function Published({ figure }: { figure: FigureShape & { sourceText: Label } }) {
  const { t, say, day, period } = useWords()
  return (
    <span>
      {period(figure.period)} ·{' '}
      {figure.report ? (
        <Link to="/cases/$id/form" params={{ id: figure.report }}>
          {say(figure.sourceText)}
        </Link>
      ) : (
        <Link to="/sources/$id" params={{ id: figure.source }}>
          {say(figure.sourceText)}
        </Link>
      )}{' '}
      · {t('working.vintage', { day: day(figure.vintage) })}
    </span>
  )
}

function Rows({ leaf }: { leaf: string }) {
  const { t } = useWords()
  const { leaf: opened } = useAddress()
  const open = opened === leaf
  return (
    <Link
      to="."
      search={before => ({ ...before, leaf: open ? undefined : leaf, page: undefined })}
      hash={open ? undefined : 'rows'}
      className="rows-link"
      aria-current={open ? 'true' : undefined}
    >
      {t(open ? 'working.close-rows' : 'working.open-rows')}
    </Link>
  )
}
