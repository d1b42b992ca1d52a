import type { ScoreRow } from '#server/api/scoreboard'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { useStandpoint } from '#workbench/parts/use-address'
import { askPlace } from '#workbench/questions'

/** Where a target is known: its number, its day, whose it is, and whether it is reached. */
export function Target({ row, decimals }: { row: ScoreRow; decimals: number }) {
  const { t, say, number, day } = useWords()
  const { place } = useStandpoint()
  const { target } = row
  const elsewhere = target !== undefined && target.place !== place
  const { data: whose } = useQuery({ ...askPlace(target?.place ?? ''), enabled: elsewhere })
  if (!target) return <span className="quiet">{t('target.none')}</span>
  return (
    <span className="target">
      <span className={target.reached ? 'reached' : 'unreached'}>
        {t(target.reached ? 'target.reached' : 'target.unreached')}
      </span>{' '}
      {number(target.value, decimals)}
      <span className="quiet source-line">
        {elsewhere && whose && `${say(whose.place.label)} · `}
        {t('target.by', { day: day(target.by) })} <CitationLink citation={target.basis} short />
      </span>
    </span>
  )
}
