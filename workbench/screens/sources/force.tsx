import type { Day } from '#kernel/date'
import type { SourceBrief } from '#server/api/sources'
import { useWords } from '#workbench/language'

/** Whether an instrument was in force on the chosen day, in a sentence with the day that decides it. */
export function Force({ source, on }: { source: SourceBrief; on: Day }) {
  const { t, day } = useWords()
  const { from, until } = source
  if (until && until <= on) return <span className="past">{t('force.ended', { day: day(until) })}</span>
  if (from && from > on) return <span className="past">{t('force.not-yet', { day: day(from) })}</span>
  if (from) return <span>{t('force.since', { day: day(from) })}</span>
  return <span className="quiet">{t('force.unstated')}</span>
}
