import { Link } from '@tanstack/react-router'
import type { RankedPlace, RankingShape } from '#server/api/indices'
import { useWords } from '#workbench/language'
import { RankInterval } from '#workbench/parts/rank-interval'
import type { Column } from '#workbench/parts/table'

/**
 * Rank, place, score and interval, and what else is told; then the rank among peers and how good the figures
 * are, each where there is something to say.
 */
export function useRankingColumns(
  { ranked, peers, places }: RankingShape,
  to: '.' | '/scoreboard',
  also: readonly Column<RankedPlace>[] = [],
): Column<RankedPlace>[] {
  const { t, say, number } = useWords()
  const columns: Column<RankedPlace>[] = [
    { key: 'rank', head: t('assessment.rank'), numeric: true, cell: one => <strong>{one.rank}</strong> },
    {
      key: 'place',
      head: t('assessment.place'),
      lead: true,
      cell: one => (
        <Link to={to} search={before => ({ ...before, place: one.place.code })}>
          {say(one.place.label)}
        </Link>
      ),
    },
    { key: 'score', head: t('assessment.score'), numeric: true, cell: one => number(one.score, 2) },
    {
      key: 'interval',
      head: t('assessment.interval', { of: places }),
      cell: one => <RankInterval {...one} of={places} />,
    },
    ...also,
  ]
  if (peers) columns.push({ key: 'peers', head: say(peers.label), cell: one => <AmongPeers place={one} /> })
  if (ranked.some(one => one.quality.score < 100))
    columns.push({
      key: 'quality',
      head: t('standing.quality'),
      numeric: true,
      cell: one => number(one.quality.score, 0),
    })
  return columns
}

function AmongPeers({ place: { peers } }: { place: RankedPlace }) {
  const { t, say } = useWords()
  if (!peers) return null
  if ('refused' in peers) return <abbr title={say(peers.refused.sentence)}>{t('peers.unsorted')}</abbr>
  const [low, high] = peers.interval ?? [peers.rank, peers.rank]
  return (
    <span title={say(peers.sure)}>
      <strong>{peers.rank}</strong> / {peers.of} {say(peers.label)}{' '}
      <span className="quiet">{low === high ? low : `${low}–${high}`}</span>
    </span>
  )
}
