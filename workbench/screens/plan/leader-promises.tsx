import { Link } from '@tanstack/react-router'
import type { PromiseLineShape } from '#server/api/leader'
import { useWords } from '#workbench/language'
import { Missing } from '#workbench/parts/refusal'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'

const PROMISES_SHOWN = 10

/** The figure of each promise beside its target. */
export function PromiseLines({ promises }: { promises: readonly PromiseLineShape[] }) {
  const { t } = useWords()
  const columns = useColumns()
  return (
    <Section id="promises" title={t('leader.promises', { count: promises.length })}>
      {promises.length === 0 ? (
        <p className="empty">{t('promise.none')}</p>
      ) : (
        <Table
          caption={t('leader.promises', { count: promises.length })}
          columns={columns}
          rows={promises.slice(0, PROMISES_SHOWN)}
          keyOf={one => `${one.plan} ${one.id}`}
        />
      )}
    </Section>
  )
}

function useColumns(): Column<PromiseLineShape>[] {
  const { t, say, day } = useWords()
  return [
    {
      key: 'indicator',
      head: t('promise.indicator'),
      lead: true,
      width: '40%',
      cell: one => (
        <>
          <Link to="/plans/$plan/promises" params={{ plan: one.plan }} hash={one.id}>
            {say(one.indicator.label)}
          </Link>{' '}
          <span className="quiet">{say(one.indicator.unit)}</span>
        </>
      ),
    },
    {
      key: 'now',
      head: t('promise.now'),
      numeric: true,
      cell: one => ('value' in one.now ? one.now.value : <Missing refused={one.now.refusal} brief />),
    },
    {
      key: 'goal',
      head: t('leader.goal'),
      cell: ({ goal, better }) => (
        <>
          {better === 'higher' ? '≥ ' : '≤ '}
          {goal.value} <span className="quiet">{day(goal.on)}</span>
        </>
      ),
    },
    { key: 'verdict', head: t('leader.verdict'), cell: one => <Verdict line={one} /> },
  ]
}

/** What became of the goal whose day came last. */
function Verdict({ line: { goal, before } }: { line: PromiseLineShape }) {
  const { t } = useWords()
  const last = goal.verdict === 'open' ? (before ?? goal) : goal
  const isBad = last.verdict === 'missed' || last.verdict === 'no-figure'
  return <span className={isBad ? 'wants-action' : undefined}>{t(`goal-verdict.${last.verdict}`)}</span>
}
