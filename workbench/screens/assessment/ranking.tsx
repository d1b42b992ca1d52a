import type { RankedUnit } from '#kernel/index/report'
import type { IndexPage, RankedPlace } from '#server/api/indices'
import { useWords } from '#workbench/language'
import { useRankingColumns } from '#workbench/parts/ranking-columns'
import { type Column, Table } from '#workbench/parts/table'
import { useStandpoint } from '#workbench/parts/use-address'

interface Props {
  page: IndexPage
  /** The ranking by the weights that are tried, where some are. */
  tried?: readonly RankedUnit[]
}

/** Who stands where, between which ranks, and where the weights that are tried would put it. */
export function Ranking({ page, tried }: Props) {
  const { t, say } = useWords()
  const { place } = useStandpoint()
  return (
    <Table
      caption={t('assessment.caption', { place: say(page.of.label) })}
      columns={useColumns(page, tried)}
      rows={page.ranking.ranked}
      kind="ranking"
      keyOf={one => one.place.code}
      classOf={one => (one.place.code === place ? 'chosen' : undefined)}
    />
  )
}

function useColumns(page: IndexPage, tried: Props['tried']): Column<RankedPlace>[] {
  const { t } = useWords()
  const columns = useRankingColumns(page.ranking, '/scoreboard')
  if (!tried) return columns
  const ranks = new Map(tried.map(one => [one.unit, one.rank]))
  const triedColumn: Column<RankedPlace> = {
    key: 'tried',
    head: t('assessment.tried'),
    numeric: true,
    cell: one => <Tried now={one.rank} then={ranks.get(one.place.code)} />,
  }
  return [...columns, triedColumn]
}

/** The rank by the weights that are tried, with how far it moves. */
function Tried({ now, then }: { now: number; then: number | undefined }) {
  const { t } = useWords()
  if (then === undefined) return null
  const moved = now - then
  const words =
    moved === 0
      ? t('assessment.same')
      : t(moved > 0 ? 'assessment.up' : 'assessment.down', { by: Math.abs(moved) })
  return (
    <span className={moved === 0 ? 'quiet' : undefined}>
      <strong>{then}</strong> {words}
    </span>
  )
}
