import type { RankedPlace, RankingShape } from '#server/api/indices'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import type { Column } from '#workbench/parts/table'

/** What a ranking says beside its rows: who is left out, who was merged, by whose rule peers are sorted. */
export function RankingNotes({ ranking: { leftOut, ended, peers } }: { ranking: RankingShape }) {
  const { t, say, day } = useWords()
  return (
    <>
      {leftOut.map(one => (
        <p key={one.place.code} className="quiet">
          {t('standing.left-out', { place: say(one.place.label) })} {say(one.refused.sentence)}
        </p>
      ))}
      {ended.map(one => (
        <p key={one.place.code} className="quiet">
          {t(one.into.length === 1 ? 'peers.merged' : 'peers.divided', {
            place: say(one.place.label),
            day: day(one.until),
            into: one.into.map(into => say(into.label)).join(t('list')),
          })}
        </p>
      ))}
      {peers?.note && (
        <p className="quiet">
          {say(peers.note)}{' '}
          {peers.basis.map(one => (
            <CitationLink key={one.source} citation={one} short />
          ))}
        </p>
      )}
    </>
  )
}

/** The rank among peers, and how good the figures are; each where there is something to say. */
export function useRankingColumns({ ranked, peers }: RankingShape): Column<RankedPlace>[] {
  const { t, say, number } = useWords()
  const columns: Column<RankedPlace>[] = []
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
