import { useWords } from '#workbench/language'

/** How many working days are left, or by how many it is late: in words, and in colour where late. */
export function DaysLeft({ left, late = false }: { left?: number; late?: boolean }) {
  const { t, count } = useWords()
  if (left === undefined)
    return late ? (
      <strong className="wants-action">{t('due.past')}</strong>
    ) : (
      <span className="quiet">{t('due.left-unknown')}</span>
    )
  // A last day off is followed by no working day, and yet it has passed.
  if (left < 0) return <strong className="wants-action">{t('due.late', { count: count(-left) })}</strong>
  if (late) return <strong className="wants-action">{t('due.past')}</strong>
  if (left === 0) return <strong className="wants-action">{t('due.today')}</strong>
  return <span>{t('due.left', { count: count(left) })}</span>
}
