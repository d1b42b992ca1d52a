import type { Publication } from '#kernel/publication'
import type { Finding } from '#office/publication-checks'
import type { PublicationShape } from '#server/api/figures'

export const presentPublication = (one: Publication, findings: readonly Finding[]): PublicationShape => ({
  id: one.id,
  label: one.label,
  source: one.source.id,
  vintage: one.vintage,
  figures: one.series.reduce((sum, series) => sum + series.rows.length, 0),
  findings: findings.map(({ says, place, period, printed, given, difference, missing }) => ({
    publication: one.id,
    label: one.label,
    says,
    place,
    period,
    printed,
    recomputed: given,
    difference,
    missing,
  })),
  note: one.note,
})
