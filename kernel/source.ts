import type { Day } from '#kernel/date'

/** Every label is in both languages; Chinese is the default on screens. */
export interface Label {
  readonly zh: string
  readonly en: string
}

export const inBoth = (zh: string, en: string): Label => ({ zh, en })
export type Language = keyof Label

/** How far a fact was confirmed: read in the source, known but not read, or known with doubt. */
export type Mark = 'read' | 'unverified' | 'unsure'

/** A part of an instrument that can be cited and opened by its id. */
export interface Clause {
  readonly id: string
  readonly label: Label
  readonly text?: Label
  readonly mark?: Mark
}

export interface Source {
  readonly kind: 'source'
  readonly id: string
  readonly label: Label
  readonly issuer?: Label
  readonly number?: string
  readonly issuedOn?: Day
  /** In force from this day, until (and not on) that day. */
  readonly from?: Day
  readonly until?: Day
  /** Home page of the official publisher, where there is one. */
  readonly publisher?: string
  readonly mark: Mark
  readonly clauses?: readonly Clause[]
  readonly counting?: Counting
  readonly note?: Label
}

/** How an instrument counts time. The day of the event itself is never counted. */
export interface Counting {
  /** A last day that is no working day moves to the next one; custody, for one, never moves. */
  readonly rolls: boolean
  /** Numbers of days that mean working days though the text says only days: 二日、三日、五日、七日. */
  readonly workingDays?: readonly number[]
  /** The article that says so, of the instrument itself or of the one it follows. */
  readonly article?: string
  readonly follows?: Source
  /** Where the text is silent or doubtful: what is assumed, so that a person can be asked. */
  readonly doubt?: Label
}

export interface Citation {
  readonly source: Source
  /** An article as printed, or the id of one of the source's clauses. */
  readonly article?: string
  readonly mark?: Mark
}

export const defineSource = (source: Omit<Source, 'kind'>): Source =>
  Object.freeze({ kind: 'source' as const, ...source })

/** Cites a source; where the source lists its clauses, the article must be one of them. */
export function cite(source: Source, article?: string, mark?: Mark): Citation {
  const clause = source.clauses?.find(one => one.id === article)
  if (article && source.clauses && !clause) throw new Error(`Fault: ${source.id} has no clause '${article}'`)
  return Object.freeze({ source, article, mark: mark ?? clause?.mark ?? source.mark })
}

/** The citation as an office would print it: title, number, article. */
export function showCitation({ source, article }: Citation, language: Language): string {
  const clause = source.clauses?.find(one => one.id === article)
  const part = clause ? clause.label[language] : article
  const title = language === 'zh' ? `《${source.label.zh}》` : source.label.en
  return [title, source.number && `（${source.number}）`, part]
    .filter(Boolean)
    .join(language === 'zh' ? '' : ' ')
}
