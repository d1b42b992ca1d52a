import type { RegionCap } from '#server/api/designations'
import { useWords } from '#workbench/language'

/** How the call caps regions, in words. */
export function useRegionCap(cap: RegionCap | undefined): string | undefined {
  const { t, say, count } = useWords()
  if (!cap) return undefined
  const most = count(cap.most)
  if (cap.places.length === 0) return t('designation.cap', { by: say(cap.by), count: most })
  const places = cap.places.map(one => say(one.label)).join(t('list'))
  return t('designation.cap-places', { places, count: most })
}
