import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { isDay } from '#kernel/date'
import type { ThresholdPage } from '#server/api/thresholds'
import type { Address } from '#workbench/address'
import { Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { FactsForm } from '#workbench/parts/facts-form'
import { factsWritten, readWritten, writeWritten } from '#workbench/parts/facts-written'
import { Refusal } from '#workbench/parts/refusal'
import { useAddress } from '#workbench/parts/use-address'
import { Verdict } from '#workbench/parts/verdict'
import { askAbout, askAssessment } from '#workbench/questions'

/**
 * Facts in, verdict out, while one types; both are in the address, so that a question can be sent on. `opens`
 * where a case may be opened at once in a channel that is found.
 */
export function Assess({ table, opens = false }: { table: ThresholdPage; opens?: boolean }) {
  const { t } = useWords()
  const { facts: text, from } = useAddress()
  const { data: about } = useSuspenseQuery(askAbout())
  const navigate = useNavigate()
  // What comes in today is judged by the rules of today, whatever day the scoreboard stands at.
  const event = from ?? about.today
  const written = readWritten(text)
  const { facts, wrong } = factsWritten(table.facts, written)
  const { data: found, error } = useQuery({
    ...askAssessment(table.id, facts, event),
    enabled: isDay(event),
    placeholderData: keepPreviousData,
  })
  const change = (next: Partial<Address>) =>
    void navigate({ to: '.', search: before => ({ ...before, ...next }), replace: true, resetScroll: false })
  return (
    <div className="assess">
      <form aria-label={t('assess.form')} onSubmit={event => event.preventDefault()}>
        <EventDay day={event} choose={from => change({ from })} />
        <FactsForm
          facts={askedOf(table)}
          written={written}
          wrong={wrong}
          wanted={error ? [] : (found?.missing ?? [])}
          write={(name, value) => change({ facts: writeWritten({ ...written, [name]: value }) })}
        />
        {text && (
          <p>
            <button type="button" className="plain" onClick={() => change({ facts: undefined })}>
              {t('assess.clear')}
            </button>
          </p>
        )}
      </form>
      <section className="due-answer" aria-live="polite" aria-label={t('assess.answer')}>
        {error instanceof Problem ? (
          <Refusal refused={error.refusal} />
        ) : found ? (
          <Verdict table={table} found={found} opens={opens} />
        ) : (
          <p className="quiet waiting">{t('waiting')}</p>
        )}
      </section>
    </div>
  )
}

/** The facts that any row reads. */
const askedOf = ({ asks, facts }: ThresholdPage) =>
  Object.fromEntries(
    asks.flatMap(name => {
      const fact = facts[name]
      return fact ? [[name, fact]] : []
    }),
  )

function EventDay({ day, choose }: { day: string; choose: (day?: string) => void }) {
  const { t } = useWords()
  return (
    <p>
      <label>
        {t('assess.on')}{' '}
        <input
          type="date"
          className="field"
          min="1985-04-01"
          max="2099-12-31"
          value={day}
          onChange={event => choose(event.target.value || undefined)}
        />
      </label>
    </p>
  )
}
