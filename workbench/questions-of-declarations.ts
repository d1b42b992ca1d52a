import type { DeclarationPage, DeclarationsShape, RecordsShape } from '#server/api/declarations'
import { question } from '#workbench/ask'

export const pathOfDeclaration = (id: string): string => `declarations/${encodeURIComponent(id)}`

export const askDeclarations = (place: string, from: number) =>
  question<DeclarationsShape>('declarations', { place, from })
export const askDeclaration = (id: string) => question<DeclarationPage>(pathOfDeclaration(id))
export const askRecords = (id: string, reason: string, from: number) =>
  question<RecordsShape>(`${pathOfDeclaration(id)}/records`, { reason, from })
