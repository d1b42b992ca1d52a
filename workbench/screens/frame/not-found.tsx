import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'

export function NotFound() {
  const { t } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t('not-found.title')}</h1>
      <p>{t('not-found.why')}</p>
      <p>
        <Link to="/scoreboard">{t('not-found.way')}</Link>
      </p>
    </>
  )
}
