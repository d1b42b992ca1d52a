import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { useAddress } from '#workbench/parts/use-address'
import { askAbout } from '#workbench/questions'

/** An empty list says what belongs here, how it gets here, and how to look further. */
export function NothingFound() {
  const { t, count } = useWords()
  const { within, text } = useAddress()
  const { data: about } = useSuspenseQuery(askAbout())
  return (
    <div className="empty" role="status">
      <p>
        <strong>{t(text ? 'empty.not-found' : 'empty.nothing')}</strong>
      </p>
      <p>{about.rights > 0 ? t('empty.elsewhere', { count: count(about.rights) }) : t('empty.register')}</p>
      <ul className="plain-list">
        {within !== 'all' && about.rights > 0 && (
          <li>
            <Link to="." search={before => ({ ...before, within: 'all', page: undefined })}>
              {t('empty.anywhere')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/loads">{t('empty.load')}</Link>
        </li>
        <li>
          <Link to="/register/undecided">{t('empty.undecided')}</Link>
        </li>
      </ul>
    </div>
  )
}
