import type { Party, PartyKind, PartyRole, ReadFile, Reader, RightEvent, RightRecord } from '#kernel/record'
import { distinct, niceClass } from '#register/classes'
import { plainNumber } from '#register/numbers'
import { countryCode } from '#register/readers/document-id'
import { type Findings, present } from '#register/readers/findings'
import { readXml } from '#register/readers/read-xml'
import { compact, EventList, rightRecord } from '#register/readers/right-record'
import { eventOfMarkCode, eventOfMarkStatus } from '#register/readers/us-mark-codes'
import type { XmlElement } from '#register/xml/element'
import type { Shape } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

const SHAPE: Shape = {
  records: ['case-file'],
  drop: ['correspondent', 'design-searches', 'prior-registration-applications', 'foreign-applications'],
}
const ROOTS = new Set(['case-file', 'trademark-applications-daily', 'trademark-applications-annual'])

/** United States trademark case files, daily or annual, whole or cut into single cases. */
export const usptoTrademark: Reader = {
  id: 'uspto-trademark',
  label: { zh: '美国专利商标局商标案卷 XML', en: 'USPTO trademark case files' },
  recognises: (file: ReadFile) => ROOTS.has(xmlRoot(file)?.name ?? ''),
  read: (file: ReadFile) => readXml(file, SHAPE, convert),
}

function convert(element: XmlElement, found: Findings): RightRecord {
  const header = element.child('case-file-header')
  const day = (name: string) => found.day(header?.words(name), name)
  const dates = {
    filedOn: day('filing-date'),
    publishedOn: day('published-for-opposition-date'),
    grantedOn: day('registration-date'),
  }
  const registration = present(element.words('registration-number'))
  return rightRecord(
    {
      register: 'trademarks',
      office: 'US',
      applicationNumber: serial(element.words('serial-number')),
      grantNumber: registration && plainNumber(registration).replace(/^0+/, ''),
      title: present(header?.words('mark-identification')),
      ...dates,
      parties: parties(element, header),
      nice: distinct(
        element
          .all('classifications/classification')
          .flatMap(one => one.all('international-code').map(code => niceClass(code.words() ?? ''))),
      ),
      events: events(element, header, dates, found),
      statedOn: found.day(element.words('transaction-date'), 'transaction-date'),
    },
    found,
  )
}

const serial = (printed: string | undefined): string | undefined => {
  const number = present(printed)
  return number && plainNumber(number)
}

/** Entries of 30 and more name the registrant and later owners, those below it the applicant. */
function parties(element: XmlElement, header: XmlElement | undefined): Party[] {
  const owners = element.all('case-file-owners/case-file-owner').map(owner => ownerOf(owner))
  const attorney = present(header?.words('attorney-name'))
  const all = [...owners, attorney ? ({ role: 'agent', name: attorney } as const) : undefined]
  const once = new Map<string, Party>()
  for (const party of all) if (party) once.set(`${party.role} ${party.name}`, party)
  return [...once.values()]
}

function ownerOf(owner: XmlElement): Party | undefined {
  const name = present(owner.words('party-name'))
  if (!name) return undefined
  const lines = [owner.words('address-1'), owner.words('address-2')].filter(line => line !== undefined)
  const address = compact({
    country: countryCode(owner.words('country')) ?? (owner.words('state') ? 'US' : undefined),
    province: present(owner.words('state')),
    city: present(owner.words('city')),
    text: lines.length > 0 ? lines.join(', ') : undefined,
    postcode: present(owner.words('postcode')),
  })
  const role: PartyRole = Number(owner.words('party-type')) >= 30 ? 'holder' : 'applicant'
  const kind = ENTITIES[owner.words('legal-entity-type-code') ?? '']
  return compact({ role, name, kind, address: Object.keys(address).length > 0 ? address : undefined })
}

/** Codes of a legal entity that leave no doubt (USPTO trademark case files). */
const ENTITIES: Readonly<Record<string, PartyKind>> = {
  '01': 'individual',
  '03': 'enterprise',
  '16': 'enterprise',
}

function events(
  element: XmlElement,
  header: XmlElement | undefined,
  dates: Pick<RightRecord, 'filedOn' | 'publishedOn' | 'grantedOn'>,
  found: Findings,
): RightEvent[] {
  const told = new EventList()
  told.add('filed', dates.filedOn)
  // Publication for opposition follows examination, as preliminary approval does.
  told.add('preliminarily-approved', dates.publishedOn)
  told.add('granted', dates.grantedOn)
  told.add('abandoned', found.otherDay(header?.words('abandonment-date'), 'abandonment-date'))
  told.add('renewed', found.otherDay(header?.words('renewal-date'), 'renewal-date'))
  const ended = found.otherDay(header?.words('cancellation-date'), 'cancellation-date')
  told.add('revoked', ended, `cancellation-code ${header?.words('cancellation-code') ?? 'not given'}`)
  for (const statement of element.all('case-file-event-statements/case-file-event-statement')) {
    const code = statement.words('code') ?? ''
    const on = found.otherDay(statement.words('date'), `event ${code}`)
    told.add(eventOfMarkCode(code), on, [code, statement.words('description-text')].filter(Boolean).join(' '))
  }
  const status = present(header?.words('status-code'))
  const on = found.otherDay(header?.words('status-date'), 'status-date')
  if (status) told.add(eventOfMarkStatus(status), on, `status-code ${status}`)
  return told.events
}
