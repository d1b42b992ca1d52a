import type { Day } from '#kernel/date'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Language } from '#kernel/source'
import { officialPaper, type Piece } from '#office/papers/official-paper'
import { pdfPaper } from '#office/papers/pdf-paper'
import { cityStatement } from '#server/statements'
import type { House } from '#server/house'
import { rankingPaper } from '#server/present/ranking-paper'
import { statementPaper } from '#server/present/statement-paper'
import { type RankingAsked, rankingOf } from '#server/rankings'

export const paperFormats = ['docx', 'pdf'] as const
export type PaperFormat = (typeof paperFormats)[number]
export const reportsOf = ['ranking', 'statement'] as const

export interface ReportAsked extends RankingAsked {
  /** Of all the places, or of one city alone. */
  readonly of: (typeof reportsOf)[number]
  readonly format: PaperFormat
  readonly language: Language
}

export interface AssessmentPaper {
  readonly name: string
  readonly bytes: Uint8Array
}

/** An assessment as a paper: the figures of the screen, in the layout of an official document. */
export async function assessmentPaper(house: House, asked: ReportAsked): Promise<AssessmentPaper | Refusal> {
  const written = house.today
  const pieces = await piecesOf(house, asked, written)
  if (isRefusal(pieces)) return pieces
  const { of, format, id, place, on } = asked
  const name = `${id}-${of}-${place.code}-${on}.${format}`
  const bytes = format === 'docx' ? officialPaper(pieces) : await pdfPaper(pieces, name)
  return { name, bytes }
}

async function piecesOf(house: House, asked: ReportAsked, written: Day): Promise<Piece[] | Refusal> {
  const { of, id, place, on, language } = asked
  if (of === 'statement') {
    const statement = await cityStatement(house, id, place, on)
    return isRefusal(statement) ? statement : statementPaper(statement, house.catalogue, language, written)
  }
  const ranking = await rankingOf(house, asked)
  return isRefusal(ranking) ? ranking : rankingPaper(ranking, house.catalogue, language, written)
}
