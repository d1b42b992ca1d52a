import { Link } from '@tanstack/react-router'
import type { RightCasesShape } from '#server/api/right-cases'
import type { RightPage } from '#server/api/rights'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { useRightCases } from '#workbench/screens/register/right-cases'

type Stretch = RightPage['life'][number]
type Happening = RightPage['events'][number]

/** The drawing of a life, in two tables: what the right was from when to when, and what happened to it. */
export function RightLife({ right }: { right: RightPage }) {
  const { t } = useWords()
  return (
    <div className="halves">
      <Table
        caption={t('right.life-caption')}
        captionShown
        columns={useLifeColumns(right)}
        rows={right.life}
        keyOf={one => `${one.from} ${one.status}`}
      />
      <Table
        caption={t('right.events-caption')}
        captionShown
        columns={useEventColumns(right, useRightCases(right))}
        rows={right.events}
        keyOf={one => `${one.on} ${one.code} ${one.to ?? ''} ${one.printed ?? ''}`}
      />
    </div>
  )
}

function useLifeColumns(right: RightPage): Column<Stretch>[] {
  const { t, say, day } = useWords()
  const { statuses, register } = useCatalogue()
  const kinds = register.get(right.register)?.events ?? []
  /** What began a stretch: the event it names or that lies on its first day, or the end of the term. */
  const cause = ({ by, from, status }: Stretch) => {
    const event = right.events.find(one => one.code === by) ?? right.events.find(one => one.on === from)
    const label = event?.label ?? kinds.find(one => one.id === by)?.label
    return label ? say(label) : status === 'expired' ? t('right.by-term') : ''
  }
  return [
    { key: 'from', head: t('right.from'), lead: true, whole: true, cell: one => day(one.from) },
    {
      key: 'until',
      head: t('right.until'),
      whole: true,
      cell: one => (one.until ? day(one.until) : <span className="quiet">{t('right.still')}</span>),
    },
    { key: 'status', head: t('right.status'), cell: one => say(statuses[one.status] ?? { zh: '', en: '' }) },
    { key: 'by', head: t('right.by'), cell: cause },
  ]
}

/** Parties, amounts, printed words and cases have a column where any event of this right has them. */
function useEventColumns(right: RightPage, about?: RightCasesShape): Column<Happening>[] {
  const { t, say, day, number } = useWords()
  const caseOf = ({ code, on }: Happening) =>
    about?.events.find(one => one.event.id === code && one.on === on)?.case
  const always: Column<Happening>[] = [
    { key: 'on', head: t('right.on'), lead: true, whole: true, cell: one => day(one.on) },
    { key: 'what', head: t('right.event'), cell: one => say(one.label) },
  ]
  const stated: Column<Happening>[] = [
    {
      key: 'parties',
      head: t('right.between'),
      cell: one => [one.from, one.to].filter(Boolean).join(t('right.to')),
    },
    {
      key: 'amount',
      head: t('right.amount-head'),
      numeric: true,
      cell: one => one.amount !== undefined && t('right.amount', { amount: number(one.amount, 0) }),
    },
    { key: 'printed', head: t('right.printed'), cell: one => one.printed },
    {
      key: 'case',
      head: t('case.name'),
      cell: one => {
        const id = caseOf(one)
        return (
          id !== undefined && (
            <Link to="/cases/$id" params={{ id }}>
              {about?.cases.find(matter => matter.id === id)?.title || id}
            </Link>
          )
        )
      },
    },
  ]
  return [...always, ...stated.filter(column => right.events.some(one => column.cell(one)))]
}
