import { Link } from '@tanstack/react-router'
import type { LateItemShape, LeaderShape, RiskShape, RiskyItemShape } from '#server/api/leader'
import { useWords } from '#workbench/language'
import { OfficeName } from '#workbench/parts/office-name'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'

/** What fits on a sheet of paper beside the rest; all of them are in the plans. */
const LATE_SHOWN = 10
const RISKY_SHOWN = 8

type Line = LateItemShape | RiskyItemShape

/** What is late, the latest first. */
export function Late({ part }: { part: LeaderShape['late'] }) {
  const { t } = useWords()
  const [title, owner] = [useTitle(), useOwner()]
  return (
    <Section id="late" title={t('leader.late-title', { count: part.of })}>
      {part.of === 0 ? (
        <p className="empty">{t('leader.late-none')}</p>
      ) : (
        <Table
          caption={t('leader.late-title', { count: part.of })}
          columns={[
            title,
            owner,
            {
              key: 'days',
              head: t('leader.days-late'),
              numeric: true,
              cell: one => <span className="wants-action">{t('leader.days', { count: one.daysLate })}</span>,
            },
          ]}
          rows={part.rows.slice(0, LATE_SHOWN)}
          keyOf={one => `${one.plan} ${one.id}`}
        />
      )}
      <More plans={part.rows} state="overdue" count={part.of - LATE_SHOWN} />
    </Section>
  )
}

/** What is not late yet, and by which rule it may come to be. */
export function AtRisk({ part }: { part: LeaderShape['atRisk'] }) {
  const { t } = useWords()
  const [title, owner] = [useTitle(), useOwner()]
  return (
    <Section id="at-risk" title={t('leader.risk-title', { count: part.of })} about={t('leader.risk-rule')}>
      {part.of === 0 ? (
        <p className="empty">{t('leader.risk-none')}</p>
      ) : (
        <Table
          caption={t('leader.risk-title', { count: part.of })}
          columns={[
            title,
            owner,
            { key: 'risk', head: t('leader.why'), cell: one => <Why one={one} risk={one.risk} /> },
          ]}
          rows={part.rows.slice(0, RISKY_SHOWN)}
          keyOf={one => `${one.plan} ${one.id}`}
        />
      )}
      <More plans={part.rows} state="at-risk" count={part.of - RISKY_SHOWN} />
    </Section>
  )
}

function useTitle(): Column<Line> {
  const { t, day } = useWords()
  return {
    key: 'item',
    head: t('city-plan.item'),
    lead: true,
    width: '46%',
    cell: one => (
      <>
        <Link to="/plans/$plan/items/$item" params={{ plan: one.plan, item: one.id }}>
          {one.title}
        </Link>{' '}
        <span className="quiet">{t('leader.due', { day: day(one.due) })}</span>
      </>
    ),
  }
}

function useOwner(): Column<Line> {
  const { t } = useWords()
  return {
    key: 'owner',
    head: t('city-plan.owner'),
    cell: ({ owner }) => (
      <>
        <OfficeName office={owner.office} /> {owner.person?.name}
      </>
    ),
  }
}

function Why({ one, risk }: { one: RiskyItemShape; risk: RiskShape }) {
  const { t, number } = useWords()
  if (risk.rule === 'behind')
    return t('leader.behind', {
      share: number(one.share.value * 100, 0),
      passed: number(risk.passed.value * 100, 0),
    })
  return t('leader.waits', { days: risk.days, on: risk.on.map(before => before.title).join(t('list')) })
}

/** The way to all of them, in the plan from which most on this page come. */
function More({ plans: [first], state, count }: { plans: readonly Line[]; state: string; count: number }) {
  const { t } = useWords()
  if (!first || count <= 0) return null
  return (
    <p className="quiet">
      <Link
        to="/plans/$plan"
        params={{ plan: first.plan }}
        search={before => ({ ...before, state, view: 'due', from: undefined })}
      >
        {t('leader.more', { count })}
      </Link>
    </p>
  )
}
