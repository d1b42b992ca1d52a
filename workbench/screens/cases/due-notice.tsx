import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { askDueCounts } from '#workbench/questions'

/** One line above the queue: how much is late, soon due or silent; nothing where nothing is. */
export function DueNotice() {
  const { t, count } = useWords()
  const { data: counts } = useQuery({ ...askDueCounts(), retry: false })
  if (!counts || counts.late + counts.near + counts.silent === 0) return null
  const { late, near, silent, within, isMore } = counts
  const said = {
    ...{ late: count(late), near: count(near), silent: count(silent) },
    within: count(within),
  }
  return (
    <p className="due-notice">
      <Link to="/cases/calendar">{t('calendar.notice', said)}</Link>
      {isMore && <span className="quiet"> {t('calendar.notice-more')}</span>}
    </p>
  )
}
