import '#workbench/screens/plan/plan.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MatrixShape } from '#server/api/thread'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askMatrix } from '#workbench/questions'
import { Answer } from '#workbench/screens/sources/answer'

type Crossing = MatrixShape['crossings'][number]

/** Missions by standards: who does something for both, by what it is measured, and what is missing. */
export function Matrix() {
  const { t, say, count } = useWords()
  const { data } = useSuspenseQuery(askMatrix())
  const { missions, standards } = useCatalogue()
  const at = (mission: string, standard: string) =>
    data.crossings.find(one => one.mission === mission && one.standard === standard)
  const gaps = data.crossings.filter(one => one.gap !== undefined).length
  const columns: Column<(typeof missions)[number]>[] = [
    {
      key: 'mission',
      head: t('matrix.mission'),
      lead: true,
      width: '20%',
      cell: one => (
        <Link to="/thread/$id" params={{ id: one.id }}>
          {one.code} {say(one.label)}
        </Link>
      ),
    },
    ...standards.map(standard => ({
      key: standard.id,
      head: `${standard.code} ${say(standard.label)}`,
      width: '20%',
      cell: (mission: (typeof missions)[number]) => {
        const crossing = at(mission.id, standard.id)
        return (
          crossing && <Cell crossing={crossing} title={`${say(mission.label)} × ${say(standard.label)}`} />
        )
      },
    })),
  ]
  return (
    <>
      <Title
        title={t('matrix.title')}
        about={t('matrix.about', { count: count(data.crossings.length), gaps: count(gaps) })}
      />
      <Table
        caption={t('matrix.title')}
        columns={columns}
        rows={missions}
        keyOf={one => one.id}
        kind="matrix"
      />
    </>
  )
}

function Cell({ crossing, title }: { crossing: Crossing; title: string }) {
  const { t, count } = useWords()
  const { measures, indicators, gap } = crossing
  if (gap === 'empty') return <span className="gap">{t('matrix.gap-empty')}</span>
  const numbers = t('matrix.numbers', {
    measures: count(measures.length),
    indicators: count(indicators.length),
  })
  return (
    <div>
      <Panel label={title} button={numbers} className="in-cell">
        {() => <Inside crossing={crossing} />}
      </Panel>
      {gap && <span className="gap">{t(`matrix.gap-${gap}`)}</span>}
    </div>
  )
}

function Inside({ crossing: { measures, indicators } }: { crossing: Crossing }) {
  const { t } = useWords()
  const parts = [
    { key: 'measures', title: t('matrix.measures'), of: measures, none: t('matrix.gap-unowned') },
    { key: 'indicators', title: t('matrix.indicators'), of: indicators, none: t('matrix.gap-unmeasured') },
  ]
  return parts.map(({ key, title, of, none }) => (
    <div key={key}>
      <h3>{title}</h3>
      {of.length === 0 && <p className="gap">{none}</p>}
      <ul className="plain-list">
        {of.map(one => (
          <li key={one.id}>
            <span className="quiet">{one.code}</span> <Answer {...one} />
          </li>
        ))}
      </ul>
    </div>
  ))
}
