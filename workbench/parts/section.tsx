import { CatchBoundary } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useWords } from '#workbench/language'
import { Stopped } from '#workbench/parts/stopped'

interface Props {
  id: string
  title: ReactNode
  /** One line under the title: what is shown, of when. */
  about?: ReactNode
  /** Acts that belong to this section, at its right. */
  acts?: ReactNode
  children: ReactNode
}

/** A titled part of a screen that waits, and fails, by itself. */
export function Section({ id, title, about, acts, children }: Props) {
  const { t } = useWords()
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="section">
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {acts && <div className="section-acts">{acts}</div>}
      </div>
      {about && <p className="quiet">{about}</p>}
      <CatchBoundary getResetKey={() => id} errorComponent={Refused}>
        <Suspense fallback={<p className="quiet waiting">{t('waiting')}</p>}>{children}</Suspense>
      </CatchBoundary>
    </section>
  )
}

function Refused({ error, reset }: { error: unknown; reset: () => void }) {
  return <Stopped error={error} reset={reset} heading="h3" />
}
