import type { IndexScheme } from '#kernel/index/scheme'
import type { IndexBrief } from '#server/api/indices'
import { presentCitation } from '#server/present/citation'

export const presentScheme = ({
  id,
  label,
  note,
  isSuggestion,
  basis,
  standards,
}: IndexScheme): IndexBrief => ({
  id,
  label,
  note,
  isSuggestion,
  basis: basis.map(presentCitation),
  standards: standards.map(one => ({ id: one.standard.id, weight: one.weight })),
})
