import { type Day, isDay } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import { patentApplicationNumber, patentPublicationNumber, plainNumber } from '#register/numbers'

const DAY = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ][\d:.]*)?(?:Z|[+-]\d{2}:?\d{2})?$/
/** What offices write where there is nothing to say. */
const ABSENT = /^(?:0*|-+|NULL|omitted|unknown|0001-01-01(?:T.*)?|00010101)$/i

/** The text, unless it is one of the marks that stand for nothing. */
export function present(text: string | undefined): string | undefined {
  return text === undefined || ABSENT.test(text) ? undefined : text
}

/** What is found while one record is read: the first thing wrong with it, and words kept as printed. */
export class Findings {
  #refusal: Refusal | undefined
  #asPrinted: Record<string, string> | undefined

  /** Findings of a part begin with what is wrong with the whole. */
  constructor(whole?: Findings) {
    this.#refusal = whole?.refusal
  }

  get refusal(): Refusal | undefined {
    return this.#refusal
  }

  get asPrinted(): Readonly<Record<string, string>> | undefined {
    return this.#asPrinted
  }

  refuse(refusal: Refusal): void {
    this.#refusal ??= refusal
  }

  /** Keeps words as printed, under the name of the field they belong to. */
  note(field: string, printed: string): void {
    this.#asPrinted ??= {}
    this.#asPrinted[field] ??= printed
  }

  /** A day that the record depends on: a wrong one refuses the record. */
  day(text: string | undefined, element: string): Day | undefined {
    const day = dayOf(text)
    if (day === null) this.refuse(refuse('date-invalid', `${element}: ${text}`))
    return day ?? undefined
  }

  /** A day that the record can do without: a wrong one is kept as printed and left out. */
  otherDay(text: string | undefined, element: string): Day | undefined {
    const day = dayOf(text)
    if (day === null) this.note(element, text as string)
    return day ?? undefined
  }

  applicationNumber(office: string, text: string | undefined): string | undefined {
    return this.#number(patentApplicationNumber, office, text, 'applicationNumber')
  }

  publicationNumber(
    office: string,
    text: string | undefined,
    field = 'publicationNumber',
  ): string | undefined {
    return this.#number(patentPublicationNumber, office, text, field)
  }

  /** The number in a collection of many offices' data: one in a form of their own is kept as printed. */
  collectedNumber(office: string, text: string | undefined): string | undefined {
    const number = text === undefined ? undefined : patentApplicationNumber(office, text)
    if (typeof number === 'string') return number
    if (text !== undefined) this.note('applicationNumber', text)
    return undefined
  }

  /** A number of another right, which is only pointed at: kept plain where it cannot be normalised. */
  otherNumber(office: string, text: string): string {
    const number = patentApplicationNumber(office, text)
    return typeof number === 'string' ? number : plainNumber(text).slice(0, 32)
  }

  /** A publication of another right, which is only pointed at. */
  otherPublication(office: string, text: string): string {
    const number = patentPublicationNumber(office, text)
    return typeof number === 'string' ? number : plainNumber(text).slice(0, 32)
  }

  #number(
    normalise: (office: string, text: string) => string | Refusal,
    office: string,
    text: string | undefined,
    field: string,
  ): string | undefined {
    const printed = present(text)
    if (printed === undefined) return undefined
    const number = normalise(office, printed)
    if (typeof number !== 'string') {
      this.refuse(number)
      return undefined
    }
    if (number !== printed) this.note(field, printed)
    return number
  }
}

/** The day, nothing where none is printed, null where what is printed is no day. */
function dayOf(text: string | undefined): Day | undefined | null {
  const printed = present(text?.trim())
  if (printed === undefined) return undefined
  const found = DAY.exec(printed)
  if (!found) return null
  const day = `${found[1]}-${found[3]}-${found[4]}`
  return isDay(day) ? day : null
}
