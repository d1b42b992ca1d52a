import type { Label } from '#kernel/source'
import type { CitationShape } from '#server/api/sources'

export interface Refused {
  refused: string
  detail?: string
  sentence: Label
  /** Names of the fields of a form that it concerns. */
  fields?: string[]
  /** What exactly stood in the way, in words. */
  said?: Label
  /** The article, where law is the reason. */
  basis?: CitationShape
}

/** Where in a form something was refused, what exactly stood in the way, and the article that says so. */
export type Concern = Pick<Refused, 'fields' | 'said' | 'basis'>
