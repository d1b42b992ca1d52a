import '#workbench/screens/cases/cases.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useAddress } from '#workbench/parts/use-address'
import { askCaseCounts, askCases, askHandOvers, askMe } from '#workbench/questions'
import { CaseTable } from '#workbench/screens/cases/case-table'
import { DueNotice } from '#workbench/screens/cases/due-notice'
import { HandOverTable } from '#workbench/screens/cases/hand-over-table'
import { NarrowCases } from '#workbench/screens/cases/narrow-cases'

/** The queue: open cases by what falls due next; or all cases, the latest first. */
export function Cases() {
  const { t } = useWords()
  return (
    <>
      <Title title={t('cases.title')} about={t('cases.about')}>
        <p className="acts">
          <Link to="/intake" className="act">
            {t('cases.intake')}
          </Link>
          <Link to="/cases/open" className="act">
            {t('cases.open')}
          </Link>
        </p>
      </Title>
      <DueNotice />
      <ToMove />
      <Section id="queue" title={t('cases.queue')}>
        <Counts />
        <NarrowCases />
        <Queue />
      </Section>
    </>
  )
}

/** Hand-overs in which the next act is my office's: they wait for nobody else. */
function ToMove() {
  const { t } = useWords()
  const { data: me } = useQuery(askMe())
  const { data: rows = [] } = useQuery({ ...askHandOvers(), enabled: me !== undefined })
  const own = new Set(me?.duties.filter(one => one.isInForce).map(one => one.office.id))
  const mine = rows.filter(one => one.holder && own.has(one.holder.id))
  if (mine.length === 0) return null
  return (
    <Section id="to-move" title={t('cases.to-move')} about={t('cases.to-move-about')}>
      <HandOverTable caption={t('cases.to-move')} rows={mine} />
    </Section>
  )
}

function Counts() {
  const { t, say, count } = useWords()
  const { data: counts } = useQuery(askCaseCounts())
  if (!counts || counts.channels.length === 0) return null
  const overdue = counts.weeks.reduce((sum, one) => sum + one.overdue, 0)
  return (
    <ul className="case-counts">
      {counts.channels.map(one => (
        <li key={one.channel.id}>
          <Link to="." search={before => ({ ...before, channel: one.channel.id, after: undefined })}>
            {say(one.channel.label)}
          </Link>{' '}
          {t('cases.count', { open: count(one.open), closed: count(one.closed) })}
        </li>
      ))}
      {overdue > 0 && (
        <li>
          <Link
            to="."
            search={before => ({ ...before, overdue: 'true', state: undefined, after: undefined })}
            className="wants-action"
          >
            {t('cases.overdue', { count: count(overdue) })}
          </Link>
        </li>
      )}
    </ul>
  )
}

function Queue() {
  const { t } = useWords()
  const { channel, procedure, office, state, text, mine, overdue, right, after } = useAddress()
  const order = state === undefined || state === 'open' ? 'queue' : 'cases'
  const filters = { channel, procedure, office, text, mine, overdue, right, after }
  const asked = state === 'closed' ? { ...filters, state } : filters
  const { data: page } = useSuspenseQuery(askCases(order, asked))
  const isNarrow = Object.values(asked).some(Boolean)
  if (page.rows.length === 0)
    return (
      <div className="empty">
        <p>{t(isNarrow ? 'cases.none-found' : 'cases.none')}</p>
        {!isNarrow && <p className="quiet">{t('cases.none-why')}</p>}
      </div>
    )
  return (
    <>
      <CaseTable caption={t('cases.queue')} rows={page.rows} />
      <nav className="pages" aria-label={t('pages.label', { label: t('cases.queue') })}>
        {after && (
          <Link to="." search={before => ({ ...before, after: undefined })}>
            {t('cases.first-page')}
          </Link>
        )}
        {page.next && (
          <Link to="." search={before => ({ ...before, after: page.next })}>
            {t('pages.on')}
          </Link>
        )}
      </nav>
    </>
  )
}
