import type { ExpertDesk, PublishedRound, RoundBrief, RoundPage, SchemeShape } from '#server/api/designations'
import { question } from '#workbench/ask'

export const askPublishedRounds = () => question<PublishedRound[]>('designations/published')
export const askSchemes = () => question<SchemeShape[]>('designations/schemes')
export const askRounds = () => question<RoundBrief[]>('designations/rounds')
export const askRound = (id: string) => question<RoundPage>(`designations/rounds/${encodeURIComponent(id)}`)
export const askExpertDesk = () => question<ExpertDesk>('designations/desk')
