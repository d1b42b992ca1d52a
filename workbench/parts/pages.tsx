import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { pageOf } from '#workbench/address'
import { useAddress } from '#workbench/parts/use-address'

interface Props {
  total: number
  pageSize: number
  /** What is paged, where a screen has more than one list. */
  label: string
}

/** The way through a long list: how many there are, where one stands, one back, one on. */
export function Pages({ total, pageSize, label }: Props) {
  const { t, count } = useWords()
  const page = pageOf(useAddress())
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (pages === 1) return null
  const step = (to: number, name: string, open: boolean) =>
    open ? (
      <Link
        to="."
        search={before => ({ ...before, page: to === 1 ? undefined : String(to) })}
        resetScroll={false}
      >
        {name}
      </Link>
    ) : (
      <span className="quiet">{name}</span>
    )
  return (
    <nav className="pages" aria-label={t('pages.label', { label })}>
      {step(page - 1, t('pages.back'), page > 1)}
      <span>{t('pages.where', { page: count(page), pages: count(pages), total: count(total) })}</span>
      {step(page + 1, t('pages.on'), page < pages)}
    </nav>
  )
}
