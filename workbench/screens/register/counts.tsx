import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { useAddress } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'

/** How many rights each register holds, of all places; those that hold none say so. */
export function Counts() {
  const { t, say, count } = useWords()
  const { registers } = useCatalogue()
  const { register: chosen } = useAddress()
  return (
    <ul className="counts" aria-label={t('register.counts')}>
      {registers
        .filter(one => one.isSearched)
        .map(one => (
          <li key={one.id}>
            <Link
              to="/register"
              search={before => ({ ...before, register: one.id, page: undefined })}
              aria-current={one.id === chosen ? 'true' : undefined}
            >
              <span>{say(one.label)}</span>
              {one.rights > 0 ? (
                <strong className="amount">{count(one.rights)}</strong>
              ) : (
                <span className="quiet">{t('register.none-yet')}</span>
              )}
            </Link>
          </li>
        ))}
    </ul>
  )
}
