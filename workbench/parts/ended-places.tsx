import type { EndedShape } from '#server/api/indices'
import { useWords } from '#workbench/language'

/** Places that ended by the day, with what became of each. */
export function EndedPlaces({ ended }: { ended: readonly EndedShape[] }) {
  const { t, say, day } = useWords()
  return ended.map(one => (
    <p key={one.place.code} className="quiet">
      {t(one.into.length === 1 ? 'peers.merged' : 'peers.divided', {
        place: say(one.place.label),
        day: day(one.until),
        into: one.into.map(into => say(into.label)).join(t('list')),
      })}
    </p>
  ))
}
