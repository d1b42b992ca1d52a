import '#workbench/parts/clock.css'
import type { EndedClockShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { Derivation } from '#workbench/parts/derivation'
import { sayMoment } from '#workbench/words/moment'

/** Limits that run no more, and how each ended; open where one ran out, for that moved the case. */
export function EndedClocks({ clocks }: { clocks: readonly EndedClockShape[] }) {
  const { t } = useWords()
  if (clocks.length === 0) return null
  return (
    <details className="ended" open={clocks.some(one => one.how === 'run-out')}>
      <summary>{t('case.ended-clocks', { count: clocks.length })}</summary>
      <ul className="clocks">
        {clocks.map(one => (
          <li key={`${one.limit} ${one.start} ${one.endedOn}`}>
            <Ended clock={one} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Ended({ clock }: { clock: EndedClockShape }) {
  const { t, say, language } = useWords()
  const { label, how, start, endedOn, due, derivation, basis } = clock
  return (
    <>
      <div className="clock-head">
        <strong>{say(label)}</strong>
        <span>{t(`clock.${how}`, { day: sayMoment(endedOn, language) })}</span>
        {due && how !== 'run-out' && (
          <span className="quiet">{t('clock.was-due', { day: sayMoment(due, language) })}</span>
        )}
      </div>
      <p className="quiet">
        {t('clock.since', { day: sayMoment(start, language) })} <CitationLink citation={basis} />
      </p>
      {derivation && (
        <details>
          <summary>{t('due.derivation')}</summary>
          <Derivation steps={derivation} caption={t('due.derivation')} />
        </details>
      )}
    </>
  )
}
