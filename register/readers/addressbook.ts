import type { Address, Party, PartyKind, PartyRole } from '#kernel/record'
import { countryCode } from '#register/readers/document-id'
import { present } from '#register/readers/findings'
import { compact } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'

const FIELDS: Readonly<Record<string, keyof Address>> = {
  country: 'country',
  state: 'province',
  city: 'city',
  county: 'county',
  postcode: 'postcode',
}
const LINES = new Set(['address-1', 'address-2', 'address-3', 'address-4', 'address-5', 'street', 'text'])

/** An `address` of ST.36: what is structured stays so, what is lines becomes one text. */
export function address(element: XmlElement | undefined, residence?: string): Address | undefined {
  const said: { -readonly [name in keyof Address]: string } = {}
  for (const part of element?.children ?? []) {
    const field = LINES.has(part.name) ? 'text' : FIELDS[part.name]
    const words = field && present(part.words())
    if (!words || (field === 'country' && !countryCode(words))) continue
    said[field] = field === 'text' && said.text ? `${said.text}, ${words}` : words
  }
  if (residence) said.country ??= residence
  for (const _ in said) return said
  return undefined
}

/** A name of ST.36: of an organisation, of a person in parts, or in one piece. */
export function nameIn(book: XmlElement | undefined): { name: string; person: boolean } | undefined {
  const organisation = book?.words('orgname')
  if (organisation) return { name: organisation, person: false }
  const last = book?.words('last-name')
  if (last) {
    const first = [book?.words('first-name'), book?.words('middle-name')].filter(Boolean).join(' ')
    return { name: first ? `${last}, ${first}` : last, person: first !== '' }
  }
  const name = book?.words('name')
  return name ? { name, person: false } : undefined
}

/**
 * A party with its books in one or several languages: the first is the name in the record's own language.
 * A name given in parts is a person's; other kinds are only told by what the caller read.
 */
export function partyOf(element: XmlElement, role: PartyRole, kind?: PartyKind): Party | undefined {
  const books = element.all('addressbook')
  if (books.length === 0) books.push(element)
  const [first] = books
  const own = nameIn(first)
  if (!own) return undefined
  const residence = countryCode(element.words('residence/country'))
  const names: Record<string, string> = {}
  for (const book of books.slice(1)) {
    const language = book.attribute('lang')?.toLowerCase()
    const name = nameIn(book)?.name
    if (language && name && name !== own.name) names[language] = name
  }
  return compact({
    role,
    name: own.name,
    names: Object.keys(names).length > 0 ? names : undefined,
    kind: kind ?? (own.person && role !== 'agent' ? 'individual' : undefined),
    address: address(first?.child('address'), residence),
  })
}

/** The parties among some elements, those without a name left out. */
export const partiesOf = (elements: readonly XmlElement[], role: PartyRole): Party[] =>
  elements.map(element => partyOf(element, role)).filter(party => party !== undefined)
