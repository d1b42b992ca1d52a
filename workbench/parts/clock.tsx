import '#workbench/parts/clock.css'
import type { ClockShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { DaysLeft } from '#workbench/parts/days-left'
import { Derivation } from '#workbench/parts/derivation'
import { sayMoment } from '#workbench/words/moment'

/** Limits that run: by when, who owes it, how much is left, and how the day was found. */
export function Clocks({ clocks }: { clocks: readonly ClockShape[] }) {
  return (
    <ul className="clocks">
      {clocks.map(clock => (
        <li key={clock.limit} className={clock.isOverdue ? 'late' : undefined}>
          <Clock clock={clock} />
        </li>
      ))}
    </ul>
  )
}

function Clock({ clock }: { clock: ClockShape }) {
  const { t, say, language } = useWords()
  return (
    <>
      <div className="clock-head">
        <strong>{say(clock.label)}</strong>
        {clock.due && <span>{t('due.by', { day: sayMoment(clock.due, language) })}</span>}
        {clock.isSuspended ? (
          <span>{t('clock.suspended')}</span>
        ) : (
          clock.due && <DaysLeft left={clock.left} late={clock.isOverdue} />
        )}
        <span className="quiet">{t('clock.owes', { who: say(clock.owes.label) })}</span>
      </div>
      <p>
        {clock.says
          ? t('due.rule', { from: sayMoment(clock.start, language), value: say(clock.says) })
          : t('rule.not-set')}{' '}
        <CitationLink citation={clock.basis} />
      </p>
      {clock.refused && !clock.isSuspended && <p className="quiet">{say(clock.refused.sentence)}</p>}
      {clock.extensionsUsed + clock.extensionsLeft > 0 && (
        <p className="quiet">
          {t('clock.extensions', { used: clock.extensionsUsed, left: clock.extensionsLeft })}
        </p>
      )}
      {clock.doubt && (
        <p>
          <strong>{t('due.doubt')}</strong> {say(clock.doubt)}
        </p>
      )}
      {clock.derivation && (
        <details>
          <summary>{t('due.derivation')}</summary>
          <Derivation steps={clock.derivation} caption={t('due.derivation')} />
        </details>
      )}
    </>
  )
}
