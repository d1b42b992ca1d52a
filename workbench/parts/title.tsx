import { type ReactNode, useEffect } from 'react'
import { useWords } from '#workbench/language'

interface Props {
  title: string
  /** One line under the heading: of when, how complete. */
  about?: ReactNode
  children?: ReactNode
}

/** The heading of a screen, which is also the name of its window or tab. */
export function Title({ title, about, children }: Props) {
  const { t } = useWords()
  useEffect(() => {
    document.title = `${title} · ${t('brand')}`
  }, [title, t])
  return (
    <div className="title">
      <h1 tabIndex={-1}>{title}</h1>
      {about && <p className="quiet">{about}</p>}
      {children}
    </div>
  )
}
