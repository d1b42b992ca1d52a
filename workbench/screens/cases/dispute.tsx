import '#workbench/screens/cases/cases.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { DisputeShape } from '#server/api/disputes'
import { useWords } from '#workbench/language'
import { Cautions } from '#workbench/parts/cautions'
import { DaysLeft } from '#workbench/parts/days-left'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askDispute } from '#workbench/questions'
import { CaseTable } from '#workbench/screens/cases/case-table'
import { DisputeTimeline } from '#workbench/screens/cases/dispute-timeline'
import { sayMoment } from '#workbench/words/moment'

const route = getRouteApi('/disputes/$dispute')

/** One dispute: its cases in all channels, who holds each, what each must heed, what is due. */
export function Dispute() {
  const { t, count } = useWords()
  const { dispute } = route.useParams()
  const { data: page } = useSuspenseQuery(askDispute(dispute))
  const channels = new Set(page.cases.map(one => one.channel.id))
  return (
    <>
      <Title
        title={page.dispute}
        about={t('dispute.about', { cases: count(page.cases.length), channels: count(channels.size) })}
      />
      <Section id="cautions" title={t('dispute.cautions')} about={t('dispute.cautions-about')}>
        {page.cautions.length > 0 ? (
          <Cautions cautions={page.cautions} />
        ) : (
          <p className="quiet">{t('dispute.no-cautions')}</p>
        )}
      </Section>
      <Section id="cases" title={t('dispute.cases')}>
        <CaseTable caption={t('dispute.cases')} rows={page.cases} />
      </Section>
      <Section id="due" title={t('dispute.due')}>
        <Due page={page} />
      </Section>
      <Section id="timeline" title={t('dispute.timeline')} about={t('dispute.timeline-about')}>
        <DisputeTimeline page={page} />
      </Section>
    </>
  )
}

function Due({ page }: { page: DisputeShape }) {
  const { t } = useWords()
  const columns = useDueColumns(page)
  if (page.due.length === 0) return <p className="quiet">{t('dispute.none-due')}</p>
  return (
    <Table
      caption={t('dispute.due')}
      columns={columns}
      rows={page.due}
      keyOf={one => `${one.case} ${one.limit}`}
      classOf={one => (one.isOverdue ? 'doubtful' : undefined)}
    />
  )
}

function useDueColumns(page: DisputeShape): Column<DisputeShape['due'][number]>[] {
  const { t, say, language } = useWords()
  const titles = new Map(page.cases.map(one => [one.id, one.title || say(one.procedure.label)]))
  return [
    {
      key: 'due',
      head: t('dispute.due-day'),
      lead: true,
      width: '24%',
      cell: one =>
        one.isSuspended || !one.due ? (
          <span className="quiet">
            {one.isSuspended ? t('clock.suspended') : one.refused && say(one.refused.sentence)}
          </span>
        ) : (
          <>
            {sayMoment(one.due, language)} <DaysLeft left={one.left} late={one.isOverdue} />
          </>
        ),
    },
    { key: 'limit', head: t('due.limit'), cell: one => say(one.label) },
    { key: 'owes', head: t('dispute.owes'), cell: one => say(one.owes.label) },
    {
      key: 'case',
      head: t('case.name'),
      cell: one => (
        <Link to="/cases/$id" params={{ id: one.case }} hash="clocks">
          {titles.get(one.case)}
        </Link>
      ),
    },
  ]
}
