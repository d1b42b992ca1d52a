import type { Citation } from '#kernel/source'
import { showCitation } from '#kernel/source'
import type { CitationShape } from '#server/api/sources'

export const presentCitation = (citation: Citation): CitationShape => ({
  source: citation.source.id,
  article: citation.article,
  mark: citation.mark ?? citation.source.mark,
  text: { zh: showCitation(citation, 'zh'), en: showCitation(citation, 'en') },
})
