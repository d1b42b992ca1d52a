import type { Label } from '#kernel/source'
import type { OfficeShape } from '#server/api/cases'

/** A piece of evidence; what is secret is told to those alone who have the case. */
export interface EvidenceShape {
  /** The number of the entry that took it in, for which there is a receipt. */
  n: number
  name: string
  bytes: number
  mediaType: string
  sha256: string
  note?: string
  isSecret: boolean
  takenInOn: string
  person: string
  personName?: string
  office: OfficeShape
}

export interface EvidenceListShape {
  /** The largest file that is taken in. */
  bytesMax: number
  rows: EvidenceShape[]
}

/** One hand that it passed through. */
export interface CustodyShape {
  act: 'taken-in' | 'opened' | 'handed-on'
  label: Label
  on: string
  person: string
  personName?: string
  office: OfficeShape
  to?: OfficeShape
  seq: number
}
