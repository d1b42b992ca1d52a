import '#workbench/parts/comparison.css'
import { Link } from '@tanstack/react-router'
import type { IndicatorBrief } from '#server/api/indicators'
import type { ComparisonShape } from '#server/api/values'
import { useWords } from '#workbench/language'
import { Figure } from '#workbench/parts/figure'
import { atPlace } from '#workbench/parts/place-picker'
import { type Column, Table } from '#workbench/parts/table'
import { useStandpoint } from '#workbench/parts/use-address'

type Row = ComparisonShape['rows'][number]

interface Props {
  comparison: ComparisonShape
  indicator: IndicatorBrief
  captionShown?: boolean
}

/** The places side by side, best first; those without a value after them, 其他 apart from all. */
export function Comparison({ comparison, indicator, captionShown }: Props) {
  const { t, say, day } = useWords()
  const { place: chosen } = useStandpoint()
  const columns = useColumns(comparison, indicator)
  const rows = [...comparison.rows].sort(
    (a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY),
  )
  return (
    <Table
      caption={t('compare.caption', {
        indicator: say(indicator.label),
        of: say(comparison.of.label),
        day: day(comparison.on),
        unit: say(indicator.unit),
      })}
      captionShown={captionShown}
      columns={columns}
      kind="compare"
      rows={rows}
      keyOf={row => row.place.code}
      classOf={row => (row.place.code === chosen ? 'chosen' : undefined)}
      foot={comparison.remainder && <Remainder remainder={comparison.remainder} columns={columns.length} />}
    />
  )
}

function useColumns(comparison: ComparisonShape, indicator: IndicatorBrief): Column<Row>[] {
  const { t, say, number } = useWords()
  const { place: chosen } = useStandpoint()
  const unit = say(indicator.unit)
  const most = Math.max(0, ...comparison.rows.map(row => Math.abs(row.value ?? 0)))
  return [
    { key: 'rank', head: t('compare.rank'), numeric: true, width: '4em', cell: row => row.rank ?? '' },
    {
      key: 'place',
      head: t('compare.place'),
      lead: true,
      cell: row => (
        <Link
          to="."
          search={atPlace(row.place.code)}
          aria-current={row.place.code === chosen ? 'true' : undefined}
        >
          {say(row.place.label)}
        </Link>
      ),
    },
    {
      key: 'value',
      head: t('compare.value', { unit }),
      numeric: true,
      cell: row =>
        row.value === undefined ? (
          <Figure refused={row.refused} unit={indicator.unit} decimals={indicator.decimals} />
        ) : (
          number(row.value, indicator.decimals, unit)
        ),
    },
    {
      key: 'bar',
      head: t('compare.bar'),
      width: '26%',
      cell: row => row.value !== undefined && <Bar value={row.value} most={most} />,
    },
    { key: 'rests', head: t('compare.rests'), whole: true, cell: row => t(`rests.${row.restsOn}`) },
  ]
}

const Bar = ({ value, most }: { value: number; most: number }) => (
  <span className="bar" aria-hidden="true">
    <span style={{ width: `${most === 0 ? 0 : (100 * Math.abs(value)) / most}%` }} />
  </span>
)

function Remainder({
  remainder,
  columns,
}: {
  remainder: NonNullable<ComparisonShape['remainder']>
  columns: number
}) {
  const { t } = useWords()
  return (
    <tr>
      <td colSpan={columns}>{t('compare.remainder', { printed: remainder.printed })}</td>
    </tr>
  )
}
