import '#workbench/screens/procedures/procedures.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { isMoment } from '#kernel/procedures/moment'
import type { DueShape, LimitShape, ProcedureBrief, ProcedurePage } from '#server/api/procedures'
import type { Address } from '#workbench/address'
import { Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { DaysLeft } from '#workbench/parts/days-left'
import { Derivation } from '#workbench/parts/derivation'
import { Refusal } from '#workbench/parts/refusal'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askAbout, askDue, askPlace, askProcedure, askProcedures } from '#workbench/questions'
import { sayMoment } from '#workbench/words/moment'

/** When a limit falls due that begins on a day, counted as the law of the place and day says. */
export function DueDay() {
  const { t } = useWords()
  const { procedure = '', limit = '', from } = useAddress()
  const { data: about } = useSuspenseQuery(askAbout())
  const begins = from ?? about.today
  return (
    <>
      <Title title={t('due.title')} about={t('due.about')} />
      <Question begins={begins} />
      {procedure && limit && isMoment(begins) ? (
        <Answer procedure={procedure} limit={limit} from={begins} />
      ) : (
        <p className="empty">{t('due.choose')}</p>
      )}
    </>
  )
}

function Question({ begins }: { begins: string }) {
  const { t, say } = useWords()
  const { procedure = '' } = useAddress()
  const { data: procedures } = useSuspenseQuery(askProcedures())
  const { data: page } = useQuery({ ...askProcedure(procedure), enabled: procedure !== '' })
  const navigate = useNavigate()
  const change = (next: Partial<Address>) =>
    void navigate({ to: '.', search: before => ({ ...before, ...next }), replace: true, resetScroll: false })
  return (
    <form className="narrow" aria-label={t('due.question')} onSubmit={event => event.preventDefault()}>
      <label>
        <span>{t('due.procedure')}</span>
        <select
          className="field"
          value={procedure}
          onChange={event => change({ procedure: event.target.value || undefined, limit: undefined })}
        >
          <option value="">{t('due.choose-one')}</option>
          {byChannel(procedures).map(([channel, own]) => (
            <optgroup key={channel.id} label={say(channel.label)}>
              {own.map(one => (
                <option key={one.id} value={one.id}>
                  {say(one.label)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <LimitFrom page={page} begins={begins} change={change} />
    </form>
  )
}

interface LimitFromProps {
  page?: ProcedurePage
  begins: string
  change: (next: Partial<Address>) => void
}

function LimitFrom({ page, begins, change }: LimitFromProps) {
  const { t, say } = useWords()
  const { limit = '' } = useAddress()
  const chosen = page?.limits.find(one => one.name === limit)
  return (
    <>
      <label>
        <span>{t('due.limit')}</span>
        <select
          className="field"
          value={limit}
          disabled={!page}
          onChange={event => change({ limit: event.target.value || undefined })}
        >
          <option value="">{t('due.choose-one')}</option>
          {page?.limits.map(one => (
            <option key={one.name} value={one.name}>
              {say(one.label)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{chosen?.begins ? t('due.from-what', { what: say(chosen.begins) }) : t('due.from')}</span>
        <input
          type={isInHours(chosen) ? 'datetime-local' : 'date'}
          className="field"
          min="1985-04-01"
          max="2099-12-31T23:59"
          value={isInHours(chosen) && !begins.includes('T') ? `${begins}T09:00` : begins}
          onChange={event => change({ from: event.target.value || undefined })}
        />
      </label>
    </>
  )
}

const isInHours = (limit?: LimitShape) => limit?.rules.some(one => one.value?.unit === 'hour') ?? false

function byChannel(procedures: readonly ProcedureBrief[]) {
  const channels = [...new Map(procedures.map(one => [one.channel.id, one.channel])).values()]
  return channels.map(one => [one, procedures.filter(other => other.channel.id === one.id)] as const)
}

function Answer({ procedure, limit, from }: { procedure: string; limit: string; from: string }) {
  const { t } = useWords()
  const { data: due, error } = useQuery({ ...askDue(procedure, limit, from, useStandpoint()), retry: false })
  if (error instanceof Problem) return <Refusal refused={error.refusal} />
  if (!due) return <p className="quiet waiting">{t('waiting')}</p>
  return <Due due={due} />
}

function Due({ due }: { due: DueShape }) {
  const { t, say, day, language } = useWords()
  const { place, on } = useStandpoint()
  const { data: page } = useQuery(askPlace(place))
  const where = page ? say(page.place.label) : place
  return (
    <>
      <section className="due-answer" aria-live="polite">
        <p>
          <Link to="/procedures/$id" params={{ id: due.procedure.id }} hash="limits">
            {say(due.procedure.label)}
          </Link>{' '}
          · {say(due.limit.label)} · {where}
        </p>
        <p className="day">{t('due.by', { day: sayMoment(due.due, language) })}</p>
        <p>
          {t('due.owed', { who: say(due.owes.label) })} <DaysLeft left={due.left} />
          <span className="quiet"> {t('due.seen', { day: day(on) })}</span>
        </p>
        <p>
          {t('due.rule', {
            from: sayMoment(due.from, language),
            value: due.rule.says ? say(due.rule.says) : '',
          })}{' '}
          <CitationLink citation={due.rule.basis} />
        </p>
        {due.rule.doubt && (
          <p>
            <strong>{t('due.doubt')}</strong> {say(due.rule.doubt)}
          </p>
        )}
      </section>
      <Derivation caption={t('due.derivation')} steps={due.derivation} />
    </>
  )
}
