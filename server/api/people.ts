import type { Post } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'

export interface OfficeShape {
  id: string
  officeKind: { id: string; label: Label }
  label: Label
  /** Code of the city on whose desk it stands. */
  city: string
  place: { code: string; label: Label }
  /** Id of the office above it. */
  above?: string
  /** Of the province or the nation. */
  isOutside: boolean
  /** Of an invented city. */
  isSample: boolean
  /** Posts that the one who asks may give here; none where nothing may be given. */
  mayGive: Post[]
  /** From which day on it is none any more, and which office answers for what it owed. */
  ended?: { on: Day; successor: string }
  mayEnd: boolean
}

export interface DutyShape {
  id: string
  person: { id: string; name: string }
  office: { id: string; label: Label }
  post: Post
  from: Day
  /** The first day on which it is not in force any more. */
  until?: Day
  isInForce: boolean
  mayEnd: boolean
}

export interface PersonShape {
  id: string
  name: string
  isSample: boolean
  addedOn: Day
  duties: DutyShape[]
}

export interface MeShape {
  person: { id: string; name: string; isSample: boolean }
  on: Day
  duties: DutyShape[]
  hasSecondFactor: boolean
  mayAddPersons: boolean
}

export interface FirstRunShape {
  open: boolean
  hasOidc: boolean
  templates: { id: string; label: Label }[]
}

/** An office that a template would make. */
export interface NewOfficeShape {
  id: string
  officeKind: { id: string; label: Label }
  label: Label
  above?: string
  isOutside: boolean
}
