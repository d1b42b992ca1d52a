import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'

/** The way to the thread of what a page is about. */
export function ThreadLink({ id, plain }: { id: string; plain?: boolean }) {
  const { t } = useWords()
  return (
    <Link to="/thread/$id" params={{ id }} className={plain ? 'plain' : 'act'}>
      {t('thread.open')}
    </Link>
  )
}
