import { any, had, named, olderThan } from '#kernel/predicate'

/** The five tests of a high-value invention patent; one is enough, and the patent counts once. */
export const highValuePatent = named(
  { zh: '高价值', en: 'of high value' },
  any(
    // No complete concordance of the strategic emerging industries to the IPC is published.
    had('strategic-industry-found'),
    // A right abroad is asked for; the offices of a family tell of filings only.
    had('overseas-family-found'),
    olderThan('filedOn', 10),
    // The rule says “relatively high” and gives no figure: the register keeps the finding.
    had('high-pledge-found'),
    had('award'),
  ),
)
