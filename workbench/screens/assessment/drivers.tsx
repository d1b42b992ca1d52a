import { useQuery } from '@tanstack/react-query'
import type { SensitivityShape } from '#server/api/changes'
import { Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askSensitivity } from '#workbench/questions'

/** Which of the choices that were doubted drives the ranks. */
export function Drivers({ id }: { id: string }) {
  const { t } = useWords()
  return (
    <Section id="drivers" title={t('drivers.title')} about={t('drivers.about')}>
      <Shares id={id} />
    </Section>
  )
}

type Row = SensitivityShape['factors'][number]

function Shares({ id }: { id: string }) {
  const { t, say, number } = useWords()
  const { over } = useAddress()
  const { data, error } = useQuery(askSensitivity(id, useStandpoint(), { over }))
  if (error instanceof Problem && error.refusal.refused === 'nothing-to-compare')
    return <p>{t('standing.nothing')}</p>
  if (error) throw error
  if (!data) return <p className="quiet waiting">{t('waiting')}</p>
  if (data.still) return <p>{t('drivers.still')}</p>
  const columns: Column<Row>[] = [
    { key: 'factor', head: t('drivers.factor'), lead: true, cell: one => t(`drivers.${one.factor}`) },
    { key: 'first', head: t('drivers.first'), numeric: true, cell: one => number(one.first, 2) },
    { key: 'total', head: t('drivers.total'), numeric: true, cell: one => number(one.total, 2) },
    {
      key: 'places',
      head: t('drivers.places'),
      cell: one =>
        data.ranks
          .filter(rank => rank.driver === one.factor)
          .map(rank => say(rank.place.label))
          .join(t('list')) || <span className="quiet">{t('drivers.none')}</span>,
    },
  ]
  return (
    <Table caption={t('drivers.title')} columns={columns} rows={data.factors} keyOf={one => one.factor} />
  )
}
