import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { IndicatorPage } from '#server/api/indicators'
import type { CountedTask, RowsShape } from '#server/api/rights'
import { pageOf } from '#workbench/address'
import { useWords } from '#workbench/language'
import { CountedCases } from '#workbench/parts/counted-cases'
import { Pages } from '#workbench/parts/pages'
import { RightsTable } from '#workbench/parts/rights-table'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { useAddress, useFigureStandpoint } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askCasesBehind, askMe, askRowsBehind } from '#workbench/questions'
import { CaseTable } from '#workbench/screens/cases/case-table'
import { HandOverTable } from '#workbench/screens/cases/hand-over-table'

interface Props {
  page: IndicatorPage
  leaf: string
}

/** The records that one leaf of the working counts. */
export function RowsBehind({ page, leaf }: Props) {
  const { t } = useWords()
  return (
    <Section id="rows" title={t('rows.title')}>
      <Rows page={page} leaf={leaf} />
    </Section>
  )
}

function Rows({ page, leaf }: Props) {
  const { t, say, count, day } = useWords()
  const at = useFigureStandpoint()
  const { register } = useCatalogue()
  const { data: rows } = useSuspenseQuery(askRowsBehind(page.id, at, leaf, pageOf(useAddress())))
  const isOfCases = page.registers.some(one => register.get(one)?.isSearched === false)
  const caption = t('rows.caption', { indicator: say(page.label) })
  const unlisted = rows.unlisted ?? 0
  if (rows.total + unlisted === 0) return <p>{t('rows.none')}</p>
  return (
    <>
      <p className="quiet">{t('rows.about', { total: count(rows.total + unlisted), day: day(at.on) })}</p>
      {rows.total > 0 && <Listed caption={caption} rows={rows} isOfCases={isOfCases} />}
      <Pages total={rows.total} pageSize={rows.pageSize} label={t('rows.title')} />
      {unlisted > 0 && <p>{t('rows.unlisted', { count: count(unlisted) })}</p>}
      {isOfCases && <Mine page={page} leaf={leaf} />}
    </>
  )
}

function Listed({ caption, rows, isOfCases }: { caption: string; rows: RowsShape; isOfCases: boolean }) {
  return isOfCases ? (
    <CountedCases caption={caption} rows={rows.rows} />
  ) : (
    <RightsTable caption={caption} rows={rows.rows} />
  )
}

/** Of all that is counted, closed files too, what whoever has signed in may see. */
function Mine({ page, leaf }: Props) {
  const { t } = useWords()
  const at = useFigureStandpoint()
  const { data: me } = useQuery(askMe())
  const { data: found } = useQuery({ ...askCasesBehind(page.id, at, leaf), enabled: me !== undefined })
  if (!me)
    return (
      <p className="quiet">
        <Link to="/sign-in">{t('rows.sign-in')}</Link>
      </p>
    )
  if (!found) return null
  return (
    <>
      <h3>{t('rows.mine')}</h3>
      {found.cases.length + found.handOvers.length + found.tasks.length === 0 && (
        <p className="quiet">{t('rows.none-mine')}</p>
      )}
      {found.cases.length > 0 && <CaseTable caption={t('rows.mine')} rows={found.cases} />}
      {found.handOvers.length > 0 && <HandOverTable caption={t('rows.mine')} rows={found.handOvers} />}
      {found.tasks.length > 0 && <CountedTasks tasks={found.tasks} />}
    </>
  )
}

function CountedTasks({ tasks }: { tasks: CountedTask[] }) {
  const { t, day } = useWords()
  const columns: Column<CountedTask>[] = [
    {
      key: 'title',
      head: t('rows.task'),
      lead: true,
      cell: one => (
        <Link to="/plans/$plan/items/$item" params={{ plan: one.plan, item: one.id }}>
          {one.title}
        </Link>
      ),
    },
    { key: 'due', head: t('rows.due'), cell: one => day(one.due) },
    { key: 'done', head: t('rows.done'), cell: one => (one.doneOn ? day(one.doneOn) : t('rows.not-done')) },
  ]
  return (
    <Table caption={t('rows.mine')} columns={columns} rows={tasks} keyOf={one => `${one.plan} ${one.id}`} />
  )
}
