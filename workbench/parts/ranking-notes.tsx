import type { RankingShape } from '#server/api/indices'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { EndedPlaces } from '#workbench/parts/ended-places'

/** What a ranking says beside its rows: who is left out, who was merged, by whose rule peers are sorted. */
export function RankingNotes({ ranking: { leftOut, ended, peers } }: { ranking: RankingShape }) {
  const { t, say } = useWords()
  return (
    <>
      {leftOut.map(one => (
        <p key={one.place.code} className="quiet">
          {t('standing.left-out', { place: say(one.place.label) })} {say(one.refused.sentence)}
        </p>
      ))}
      <EndedPlaces ended={ended} />
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
