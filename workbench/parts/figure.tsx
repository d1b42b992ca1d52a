import type { Refused } from '#server/api/refusals'
import type { Label } from '#kernel/source'
import { useWords } from '#workbench/language'
import { Missing } from '#workbench/parts/refusal'

interface Props {
  value?: number
  refused?: Refused
  unit: Label
  decimals: number
  size?: 'large'
}

/** A value with its unit, or 缺 with its reason. There is no third way to show it. */
export function Figure({ value, refused, unit, decimals, size }: Props) {
  const { t, say, number } = useWords()
  if (value === undefined)
    return refused ? (
      <Missing refused={refused} brief={size !== 'large'} />
    ) : (
      <span className="missing">{t('figure.missing')}</span>
    )
  return (
    <span className={`figure ${size ?? ''}`}>
      <span className="amount">{number(value, decimals, say(unit))}</span>{' '}
      <span className="unit">{say(unit)}</span>
    </span>
  )
}

/** 1 / 14: a rank is never shown without of how many. */
export function RankOf({ rank, among }: { rank?: number; among?: number }) {
  const { t } = useWords()
  if (rank === undefined || among === undefined) return <span className="quiet">{t('figure.unranked')}</span>
  return (
    <span className="rank">
      <strong>{rank}</strong> / {among}
    </span>
  )
}
