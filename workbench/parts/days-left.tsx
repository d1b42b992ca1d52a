import { useWords } from '#workbench/language'

/** How many working days are left, or by how many it is late: in words, and in colour where late. */
export function DaysLeft({ left }: { left?: number }) {
  const { t, count } = useWords()
  if (left === undefined) return <span className="quiet">{t('due.left-unknown')}</span>
  if (left < 0) return <strong className="wants-action">{t('due.late', { count: count(-left) })}</strong>
  if (left === 0) return <strong className="wants-action">{t('due.today')}</strong>
  return <span>{t('due.left', { count: count(left) })}</span>
}
