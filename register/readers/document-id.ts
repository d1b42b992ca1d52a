import type { RightRecord } from '#kernel/record'
import type { Findings } from '#register/readers/findings'
import { present } from '#register/readers/findings'
import type { XmlElement } from '#register/xml/element'

/** Country, number, kind and date as printed in a `document-id` of ST.36 and its relatives. */
export interface DocumentId {
  readonly country?: string
  readonly number?: string
  readonly kind?: string
  readonly date?: string
}

/** A country or office code of WIPO ST.3; nothing for placeholders such as `unknown`. */
export const countryCode = (text: string | undefined): string | undefined =>
  text && /^[A-Z]{2}$/.test(text) ? text : undefined

/** Reads the element itself, or the `document-id` in it. */
export function documentId(element: XmlElement | undefined): DocumentId {
  const id = element?.child('document-id') ?? element
  return {
    country: countryCode(id?.words('country')),
    number: present(id?.words('doc-number')),
    kind: present(id?.words('kind')),
    date: present(id?.words('date')),
  }
}

/** A priority counts without its day too, so a wrong one is only kept as printed. */
export function priority(
  id: DocumentId,
  found: Findings,
): NonNullable<RightRecord['priorities']>[number] | undefined {
  if (!id.country || !id.number) return undefined
  const number = found.otherNumber(id.country, id.number)
  const on = found.otherDay(id.date, `priority ${id.country}${number}`)
  return on ? { office: id.country, number, on } : { office: id.country, number }
}
