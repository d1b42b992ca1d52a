import { Link } from '@tanstack/react-router'
import type { CitationShape } from '#server/api/sources'
import { useWords } from '#workbench/language'
import { MarkOf } from '#workbench/parts/mark'

/** The clause of an instrument within its page. */
export const hashOf = (article?: string) => (article ? `clause-${article}` : undefined)

/** An instrument as an office would print it; it opens at its page, at the clause where there is one. */
export function CitationLink({ citation, short }: { citation: CitationShape; short?: boolean }) {
  const { t, say } = useWords()
  return (
    <span className="citation">
      <Link to="/sources/$id" params={{ id: citation.source }} hash={hashOf(citation.article)}>
        {short ? t('citation.short') : say(citation.text)}
        {short && <span className="aside"> {say(citation.text)}</span>}
      </Link>
      {!short && (
        <>
          {' '}
          <MarkOf mark={citation.mark} />
        </>
      )}
    </span>
  )
}

export function Citations({ of }: { of: readonly CitationShape[] }) {
  return (
    <ul className="plain-list">
      {of.map(citation => (
        <li key={`${citation.source} ${citation.article ?? ''}`}>
          <CitationLink citation={citation} />
        </li>
      ))}
    </ul>
  )
}
