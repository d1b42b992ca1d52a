import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ThresholdBrief } from '#server/api/thresholds'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askThresholds } from '#workbench/questions'

/** The tables that decide: when a crime is met, which fine, what reward, what security, which way. */
export function Thresholds() {
  const { t, count } = useWords()
  const { data: thresholds } = useSuspenseQuery(askThresholds())
  return (
    <>
      <Title
        title={t('thresholds.title')}
        about={t('thresholds.about', { count: count(thresholds.length) })}
      />
      <Table
        caption={t('thresholds.title')}
        columns={useThresholdColumns()}
        rows={thresholds}
        keyOf={one => one.id}
      />
    </>
  )
}

function useThresholdColumns(): Column<ThresholdBrief>[] {
  const { t, say, day, count } = useWords()
  return [
    {
      key: 'name',
      head: t('thresholds.name'),
      lead: true,
      width: '30%',
      cell: one => (
        <Link to="/thresholds/$id" params={{ id: one.id }}>
          {say(one.label)}
        </Link>
      ),
    },
    { key: 'facts', head: t('thresholds.facts'), numeric: true, cell: one => count(one.facts) },
    { key: 'rules', head: t('thresholds.rules'), numeric: true, cell: one => count(one.rules) },
    { key: 'from', head: t('thresholds.from'), whole: true, cell: one => one.from && day(one.from) },
    {
      key: 'basis',
      head: t('definition.basis'),
      width: '40%',
      cell: one => (
        <ul className="plain-list">
          {one.basis.map(citation => (
            <li key={`${citation.source} ${citation.article ?? ''}`}>
              <CitationLink citation={citation} />
            </li>
          ))}
        </ul>
      ),
    },
  ]
}
