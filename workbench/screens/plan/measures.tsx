import '#workbench/screens/plan/plan.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MeasureBrief } from '#server/api/measures'
import { useWords } from '#workbench/language'
import { MarkOf } from '#workbench/parts/mark'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askMeasures } from '#workbench/questions'

/** The library of measures, mission by mission. */
export function Measures() {
  const { t, say, count } = useWords()
  const { data: measures } = useSuspenseQuery(askMeasures())
  const { missions } = useCatalogue()
  const columns = useMeasureColumns()
  return (
    <>
      <Title title={t('measures.title')} about={t('measures.about', { count: count(measures.length) })} />
      {missions.map(mission => (
        <Section
          key={mission.id}
          id={mission.id}
          title={`${mission.code} ${say(mission.label)}`}
          about={say(mission.aim)}
        >
          <Table
            caption={say(mission.label)}
            columns={columns}
            rows={measures.filter(one => one.mission === mission.id)}
            keyOf={one => one.id}
            kind="measures"
          />
        </Section>
      ))}
    </>
  )
}

function useMeasureColumns(): Column<MeasureBrief>[] {
  const { t, say, count } = useWords()
  const { standard } = useCatalogue()
  return [
    {
      key: 'name',
      head: t('measures.name'),
      lead: true,
      width: '42%',
      cell: one => (
        <>
          <span className="quiet">{one.code}</span>{' '}
          <Link to="/plan/measures/$id" params={{ id: one.id }}>
            {say(one.label)}
          </Link>
        </>
      ),
    },
    { key: 'lead', head: t('measures.lead'), width: '20%', cell: one => say(one.lead.label) },
    {
      key: 'standards',
      head: t('measures.standards'),
      whole: true,
      cell: one => one.standards.map(id => standard.get(id)?.code ?? id).join(' '),
    },
    { key: 'courses', head: t('measures.courses'), numeric: true, cell: one => count(one.courses) },
    {
      key: 'indicators',
      head: t('measures.indicators'),
      numeric: true,
      cell: one =>
        one.indicators > 0 ? (
          count(one.indicators)
        ) : (
          <span className="quiet">{t('measures.unmeasured')}</span>
        ),
    },
    { key: 'mark', head: t('sources.mark'), whole: true, cell: one => <MarkOf mark={one.mark} /> },
  ]
}
