import type { Label } from '#kernel/source'

export interface Refused {
  refused: string
  detail?: string
  sentence: Label
}
