import { Link } from '@tanstack/react-router'
import type { IndexPage } from '#server/api/indices'
import { useWords } from '#workbench/language'
import { useCatalogue } from '#workbench/parts/use-catalogue'

/** The indicators that take no part, by the reason, and for how many places each is known. */
export function SilentIndicators({ page }: { page: IndexPage }) {
  const { t, say } = useWords()
  const { indicator } = useCatalogue()
  return (
    <details className="silent" id="silent">
      <summary>{t('assessment.silent', { count: page.silent.length })}</summary>
      <p className="quiet">{t('assessment.silent-about')}</p>
      <ul>
        {page.silent.map(one => (
          <li key={one.indicator}>
            <Link to="/indicators/$id" params={{ id: one.indicator }}>
              {say(indicator.get(one.indicator)?.label ?? { zh: one.indicator, en: one.indicator })}
            </Link>{' '}
            <span className="quiet">
              {t(`assessment.because-${one.because}`, { known: one.known, of: page.places.length })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
