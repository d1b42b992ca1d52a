import '#workbench/parts/rank-interval.css'
import { useWords } from '#workbench/language'

interface Props {
  rank: number
  interval: readonly [low: number, high: number] | null
  of: number
}

/** The interval as a bar from the first rank to the last, with the rank in it; said in figures too. */
export function RankInterval({ rank, interval, of }: Props) {
  const { t } = useWords()
  if (!interval) return <span className="quiet">{t('assessment.no-interval')}</span>
  const [low, high] = interval
  const at = (one: number) => ((one - 0.5) / of) * 100
  return (
    <span className="interval">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="all" x="0" y="3.5" width="100" height="1" />
        <rect className="within" x={at(low - 0.5)} y="1" width={at(high + 0.5) - at(low - 0.5)} height="6" />
        <rect className="rank" x={at(rank) - 0.6} y="0" width="1.2" height="8" />
      </svg>
      <span>{low === high ? low : `${low}–${high}`}</span>
    </span>
  )
}
