import { Link } from '@tanstack/react-router'
import type { PromiseShape } from '#server/api/plans'
import { useWords } from '#workbench/language'
import { Follow } from '#workbench/parts/follow'
import { OfficeName } from '#workbench/parts/office-name'
import { Missing } from '#workbench/parts/refusal'
import { type Column, Table } from '#workbench/parts/table'

/** Promises: from where, to what, by when, what became of each goal, and who owes it. */
export function PromiseTable({ promises, plan }: { promises: readonly PromiseShape[]; plan?: string }) {
  const { t, say, day } = useWords()
  const columns: Column<PromiseShape>[] = [
    {
      key: 'indicator',
      head: t('promise.indicator'),
      lead: true,
      width: '26%',
      cell: one => (
        <>
          <Link to="/indicators/$id" params={{ id: one.indicator.id }}>
            {say(one.indicator.label)}
          </Link>
          <span className="quiet source-line">
            {say(one.place.label)} {say(one.indicator.unit)}
          </span>
          {plan !== undefined && (
            <Follow thing={`promise:${plan}/${one.id}`} what={say(one.indicator.label)} plain />
          )}
        </>
      ),
    },
    {
      key: 'baseline',
      head: t('promise.baseline'),
      cell: one => (
        <>
          {one.baseline.value} <span className="quiet">{day(one.baseline.on)}</span>
        </>
      ),
    },
    {
      key: 'now',
      head: t('promise.now'),
      cell: one => ('value' in one.now ? one.now.value : <Missing refused={one.now.refusal} brief />),
    },
    { key: 'goals', head: t('promise.goals'), width: '28%', cell: one => <Goals promise={one} /> },
    { key: 'owner', head: t('city-plan.owner'), cell: one => <OfficeName office={one.owner.office} /> },
  ]
  return (
    <Table caption={t('promise.all')} columns={columns} rows={promises} keyOf={one => one.id} captionShown />
  )
}

function Goals({ promise }: { promise: PromiseShape }) {
  const { t, day } = useWords()
  const bad = new Set(['missed', 'no-figure'])
  return (
    <ul className="goals">
      {promise.goals.map(goal => (
        <li key={goal.on}>
          {promise.better === 'higher' ? '≥ ' : '≤ '}
          {goal.value} <span className="quiet">{day(goal.on)}</span>{' '}
          <span className={bad.has(goal.verdict) ? 'wants-action' : undefined}>
            {t(`goal-verdict.${goal.verdict}`)}
          </span>
          {goal.by && (
            <span className="quiet">
              {' '}
              {t(goal.verdict === 'open' ? 'promise.so-far' : 'promise.by', {
                value: goal.by.value,
                day: day(goal.by.on),
              })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
