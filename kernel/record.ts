import type { Day } from '#kernel/date'

/** What one official record says of one right, before it is placed, classified and stored. */
export interface RightRecord {
  /** Id of a register definition: `inventions`, `utility-models`, `designs`, `trademarks` … */
  readonly register: string
  /** Office that keeps the register, WIPO ST.3: CN, US, EP, JP, WO … */
  readonly office: string
  /** Numbers without punctuation or check digit dot; `asPrinted` keeps the original spelling. */
  readonly applicationNumber?: string
  readonly publicationNumber?: string
  readonly grantNumber?: string
  readonly kindCode?: string
  readonly asPrinted?: Readonly<Record<string, string>>
  readonly title?: string
  /** Titles in other languages, by ISO 639-1 code. */
  readonly titles?: Readonly<Record<string, string>>
  readonly abstract?: string
  readonly filedOn?: Day
  readonly publishedOn?: Day
  readonly grantedOn?: Day
  readonly parties: readonly Party[]
  /** Code of the place, where no address need tell it. */
  readonly place?: string
  readonly ipc?: readonly string[]
  readonly cpc?: readonly string[]
  readonly locarno?: readonly string[]
  readonly nice?: readonly string[]
  readonly priorities?: readonly { office: string; number: string; on?: Day }[]
  /** Other members of the patent family. */
  readonly family?: readonly { office: string; number: string; kindCode?: string }[]
  readonly claims?: number
  /** Values of the fields that its register has of its own. */
  readonly own?: Readonly<Record<string, string>>
  readonly events: readonly RightEvent[]
  /** Day on which this record says what it says; of two records of one right the newer supersedes. */
  readonly statedOn?: Day
  /** True where the record only adds events to a right that another record describes. */
  readonly partial?: boolean
}

export type PartyRole = 'applicant' | 'holder' | 'inventor' | 'agent' | 'assignor' | 'assignee'
export type PartyKind = 'enterprise' | 'university' | 'research' | 'government' | 'individual' | 'other'

export interface Party {
  readonly role: PartyRole
  readonly name: string
  /** The name in other languages, by ISO 639-1 code. */
  readonly names?: Readonly<Record<string, string>>
  readonly kind?: PartyKind
  readonly address?: Address
}

export interface Address {
  /** ISO 3166 / ST.3 country code. */
  readonly country?: string
  readonly province?: string
  readonly city?: string
  readonly county?: string
  readonly text?: string
  readonly postcode?: string
}

/** Something that happened to a right. `code` is the id of an event definition. */
export interface RightEvent {
  readonly code: string
  readonly on: Day
  /** The office's own code and words, kept as printed. */
  readonly asPrinted?: string
  /** RMB 分 where the event has an amount. */
  readonly amount?: number
  readonly from?: string
  readonly to?: string
}

/** Where in a file something stands: enough for a person to find it. */
export interface Position {
  readonly byte?: number
  /** One-based number of the record within the file. */
  readonly record?: number
  readonly sheet?: string
  /** One-based row, as a spreadsheet shows it. */
  readonly row?: number
  readonly column?: string
}

/** What a reader hands on: a record, or a named reason why there is none. */
export type Read =
  | { readonly position: Position; readonly record: RightRecord }
  | { readonly position: Position; readonly rejected: string; readonly detail: string }

export interface ReadFile {
  /** Path as the user gave it, for messages only. */
  readonly name: string
  readonly bytes: number
  /** The first bytes, undecoded, at most 64 KiB. */
  readonly head: Uint8Array
  /** The whole file as chunks; memory stays bounded because a reader keeps one record at a time. */
  chunks(): AsyncIterable<Uint8Array>
}

/** One record format. A reader is found by being in `register/readers`. */
export interface Reader {
  readonly id: string
  readonly label: { readonly zh: string; readonly en: string }
  /** Whether the file looks like this format, judged from its name and head alone. */
  recognises(file: ReadFile): boolean
  read(file: ReadFile): AsyncIterable<Read>
  /** For a format whose headings differ from file to file: the reader with the mappings people confirmed. */
  withMappings?(
    find: (headings: readonly string[]) => Readonly<Record<string, string | null>> | undefined,
  ): Reader
}
