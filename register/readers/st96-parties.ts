import type { Address, Party, PartyRole } from '#kernel/record'
import { countryCode } from '#register/readers/document-id'
import { present } from '#register/readers/findings'
import { compact } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'

/** Parties of ST.96: each has a contact, with a name of an organisation, an entity or a person. */
export function st96Parties(elements: readonly XmlElement[], role: PartyRole): Party[] {
  const once = new Map<string, Party>()
  for (const element of elements) {
    const party = partyOf(element, role)
    if (party) once.set(party.name, party)
  }
  return [...once.values()]
}

function partyOf(element: XmlElement, role: PartyRole): Party | undefined {
  const contacts = [...element.all('Contact'), ...element.all('PublicationContact')]
  const [first, ...others] = contacts
  const own = nameOf(first?.child('Name'))
  if (!own) return undefined
  const names: Record<string, string> = {}
  for (const contact of others) {
    const language = contact.attribute('languageCode')
    const name = nameOf(contact.child('Name'))?.name
    if (language && name && name !== own.name) names[language] = name
  }
  return compact({
    role,
    name: own.name,
    names: Object.keys(names).length > 0 ? names : undefined,
    kind: own.person && role !== 'agent' ? ('individual' as const) : undefined,
    address: addressOf(first, element),
  })
}

function nameOf(name: XmlElement | undefined): { name: string; person: boolean } | undefined {
  const entity = name?.words('OrganizationName/OrganizationStandardName') ?? name?.words('EntityName')
  if (entity) return { name: entity, person: false }
  const parts = name?.at('PersonName/PersonStructuredName')
  const last = parts?.words('LastName')
  const given = [parts?.words('FirstName'), parts?.words('MiddleName')].filter(Boolean).join(' ')
  if (last) return { name: given ? `${last}, ${given}` : last, person: true }
  const full = name?.words('PersonName/PersonFullName')
  return full ? { name: full, person: true } : undefined
}

function addressOf(contact: XmlElement | undefined, party: XmlElement): Address | undefined {
  const postal = contact?.at('PostalAddressBag/PostalAddress')
  const structured = postal?.child('PostalStructuredAddress')
  const lines = structured?.all('AddressLineText').map(line => line.words()) ?? []
  const said: Address = compact({
    country: countryCode(structured?.words('CountryCode') ?? party.words('IncorporationCountryCode')),
    province: present(structured?.words('GeographicRegionName')),
    city: present(structured?.words('CityName')),
    text: present(lines.filter(Boolean).join(', ')) ?? present(postal?.words('PostalAddressText')),
    postcode: present(structured?.words('PostalCode')),
  })
  return Object.keys(said).length > 0 ? said : undefined
}
