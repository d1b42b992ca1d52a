import '#workbench/screens/procedures/procedures.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ThresholdPage } from '#server/api/thresholds'
import { useWords } from '#workbench/language'
import { Assess } from '#workbench/parts/assess'
import { CitationLink, Citations } from '#workbench/parts/citation'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askThreshold } from '#workbench/questions'

const route = getRouteApi('/thresholds/$id')

/** One table: what it asks, what it says of the facts given, and every line of it. */
export function Threshold() {
  const { t, say } = useWords()
  const { id } = route.useParams()
  const { data: table } = useSuspenseQuery(askThreshold(id))
  return (
    <>
      <Title title={say(table.label)} about={table.note && say(table.note)} />
      <Assess key={table.id} table={table} />
      <Section id="rows" title={t('threshold.rows')} about={t('threshold.rows-about')}>
        {table.versions.map(version => (
          <Version key={version.from} table={table} version={version} />
        ))}
      </Section>
      <Section id="basis" title={t('definition.basis')}>
        <Citations of={table.basis} />
      </Section>
    </>
  )
}

type VersionShape = ThresholdPage['versions'][number]
type Row = VersionShape['rows'][number]

/** A longer table is one press away. */
const SHOWN = 16

function Version({ table, version }: { table: ThresholdPage; version: VersionShape }) {
  const { t, say, day } = useWords()
  const { from, until, doubt, rows } = version
  const columns: Column<Row>[] = [
    { key: 'says', head: t('verdict.says'), lead: true, width: '44%', cell: one => say(one.says) },
    {
      key: 'tier',
      head: t('threshold.tier'),
      cell: one => one.tier && say(table.tiers[one.tier] ?? { zh: one.tier, en: one.tier }),
    },
    { key: 'basis', head: t('due.basis'), cell: one => <CitationLink citation={one.citation} /> },
  ]
  const caption = until
    ? t('limit.from-until', { from: day(from), until: day(until) })
    : t('limit.from', { from: day(from) })
  return (
    <details open={until === undefined && rows.length <= SHOWN}>
      <summary>{caption}</summary>
      {doubt && <p className="prose">{say(doubt)}</p>}
      <Table
        caption={caption}
        columns={columns.filter(one => one.key !== 'tier' || rows.some(row => row.tier))}
        rows={rows}
        keyOf={one => String(rows.indexOf(one))}
      />
    </details>
  )
}
