import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { addMonths, isDay } from '#kernel/date'
import type { PlanDifferencesShape } from '#server/api/plans'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askDifferences, askPlan, askRequests } from '#workbench/questions-of-plans'
import { Entry } from '#workbench/screens/people/entry'
import { RequestList } from '#workbench/screens/city-plan/request-list'

/** What changed between two days, and who asked for it and approved it. */
export function Changes() {
  const { t } = useWords()
  const { plan } = useParams({ from: '/plans/$plan/changes' })
  const { on } = useStandpoint()
  const { data: page } = useSuspenseQuery(askPlan(plan, on))
  return (
    <>
      <Title title={t('city-plan.changes')}>
        <p>
          <Link to="/plans/$plan" params={{ plan }}>
            {page.head.title}
          </Link>
        </p>
      </Title>
      <Section id="differences" title={t('city-plan.differences')}>
        <Differences plan={plan} on={on} />
      </Section>
      <Section id="requests" title={t('city-plan.requests')}>
        <Requests plan={plan} />
      </Section>
    </>
  )
}

function Requests({ plan }: { plan: string }) {
  const { t } = useWords()
  const { data: requests } = useSuspenseQuery(askRequests(plan))
  if (requests.length === 0) return <p className="empty">{t('city-plan.no-requests')}</p>
  return <RequestList requests={requests} />
}

function Differences({ plan, on }: { plan: string; on: string }) {
  const { t, day } = useWords()
  const { from = addMonths(on, -1), after } = useAddress()
  const [typed, setTyped] = useState(from)
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(askDifferences(plan, from, on, after))
  return (
    <>
      <form
        className="narrow"
        onSubmit={event => {
          event.preventDefault()
          if (isDay(typed))
            void navigate({ to: '.', search: before => ({ ...before, from: typed, after: undefined }) })
        }}
      >
        <Entry label={t('city-plan.since')} type="date" value={typed} write={setTyped} />
        <Button htmlType="submit">{t('city-plan.compare')}</Button>
      </form>
      {data.differences.length === 0 ? (
        <p className="empty">{t('city-plan.same', { from: day(from), to: day(on) })}</p>
      ) : (
        <DifferenceTable plan={plan} data={data} />
      )}
      {data.next !== undefined && (
        <p>
          <Link to="." search={before => ({ ...before, after: String(data.next) })}>
            {t('pages.on')}
          </Link>
        </p>
      )}
    </>
  )
}

type Row = PlanDifferencesShape['differences'][number]

function DifferenceTable({ plan, data }: { plan: string; data: PlanDifferencesShape }) {
  const { t, day } = useWords()
  const columns: Column<Row>[] = [
    { key: 'how', head: t('city-plan.how'), whole: true, cell: one => t(`difference.${one.how}`) },
    {
      key: 'title',
      head: t('city-plan.item'),
      lead: true,
      width: '40%',
      cell: one => <Thing plan={plan} row={one} />,
    },
    { key: 'fields', head: t('city-plan.what'), cell: one => <Fields row={one} /> },
  ]
  return (
    <Table
      caption={t('city-plan.between', {
        from: day(data.from),
        to: day(data.to),
        count: data.of,
      })}
      captionShown
      columns={columns}
      rows={data.differences}
      keyOf={one => `${one.of} ${one.id}`}
    />
  )
}

/** What was given up has no page of that day any more. */
function Thing({ plan, row: { of, id, how, title } }: { plan: string; row: Row }) {
  if (how === 'withdrawn') return title
  if (of === 'promise')
    return (
      <Link to="/plans/$plan/promises" params={{ plan }}>
        {title}
      </Link>
    )
  return (
    <Link to="/plans/$plan/items/$item" params={{ plan, item: id }}>
      {title}
    </Link>
  )
}

function Fields({ row }: { row: Row }) {
  const { t } = useWords()
  if (row.how === 'added' || row.how === 'withdrawn') return null
  return (
    <ul className="goals">
      {row.fields.map(one => (
        <li key={one.field}>
          {t(`plan-field.${one.field}`)} <del>{told(one.was)}</del> <ins>{told(one.is)}</ins>
        </li>
      ))}
    </ul>
  )
}

/** A value as it is kept, briefly: a day, an office, a share. */
function told(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map(told).join(' ')
  const { share, office, value: goal } = value as { share?: string; office?: string; value?: string }
  if (share !== undefined) return `${Number(share) * 100}%`
  return office ?? goal ?? JSON.stringify(value)
}
