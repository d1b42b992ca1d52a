import type { Day } from '#kernel/date'
import type { ReadFile, Reader, RightEvent, RightRecord } from '#kernel/record'
import { refuse } from '#kernel/refusal'
import {
  exchangeDocument,
  familyMembers,
  inFormat,
  numberOfApplication,
} from '#register/readers/exchange-document'
import { Findings } from '#register/readers/findings'
import { isFirstPublication, isGrant, registerOfPatent } from '#register/readers/kind-of-patent'
import { eventOfLegalCode } from '#register/readers/legal-codes'
import { readXml, type Said } from '#register/readers/read-xml'
import { registerDocument } from '#register/readers/register-document'
import { compact, eventsOf, rightRecord } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'
import type { Shape } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

const SHAPE: Shape = {
  records: ['exchange-document', 'patent-family', 'register-document'],
  drop: ['references-cited', 'designation-of-states', 'search-reports-information'],
}

/** Answers of the EPO's Open Patent Services: bibliography, family, legal events, European register. */
export const epoOps: Reader = {
  id: 'epo-ops',
  label: { zh: '欧洲专利局 OPS 数据', en: 'EPO Open Patent Services' },
  recognises: (file: ReadFile) => xmlRoot(file)?.name === 'world-patent-data',
  read: (file: ReadFile) => readXml(file, SHAPE, convert),
}

function convert(element: XmlElement, found: Findings): RightRecord | readonly Said[] | undefined {
  if (element.name === 'exchange-document') return exchangeDocument(element, found)
  if (element.name === 'register-document') return registerDocument(element, found)
  return members(element, found)
}

/** The largest families have some hundreds of members. */
const MEMBERS_MAX = 2000

/** Every member of a family, with its legal events, and with the others as its family. */
function members(family: XmlElement, whole: Findings): Said[] {
  const all = family.all('family-member')
  if (all.length > MEMBERS_MAX) {
    whole.refuse(refuse('too-large', `a family of ${all.length} members`))
    return [{ record: undefined, found: whole }]
  }
  const known = all.map(member => familyMembers(inFormat(publications(member), 'docdb'), whole))
  return all.map((member, i) => {
    const found = new Findings(whole)
    const others = known.flatMap((other, k) => (k === i ? [] : other))
    return { record: memberRecord(member, found, others), found }
  })
}

const publications = (member: XmlElement) => member.all('publication-reference')

function memberRecord(
  member: XmlElement,
  found: Findings,
  family: RightRecord['family'],
): RightRecord | undefined {
  const document = member.child('exchange-document')
  const events = member.all('legal').flatMap(legal => legalEvent(legal, found))
  if (document) {
    const record = exchangeDocument(document, found)
    return record && compact({ ...record, family, events: [...record.events, ...events] })
  }
  const { country: office, number, kind, date } = inFormat(publications(member), 'docdb')
  if (!office) return undefined
  const applicationNumber = numberOfApplication(office, member.all('application-reference'), found)
  const register = registerOfPatent(office, applicationNumber, kind)
  if (!register) return undefined
  const on = found.day(date, 'publication-reference/date')
  const granted = isGrant(office, kind ?? '', on)
  const publishedOn = isFirstPublication(office, kind ?? '') ? on : undefined
  events.unshift(...eventsOf({ publishedOn, grantedOn: granted ? on : undefined }))
  return rightRecord(
    {
      register,
      office,
      applicationNumber,
      publicationNumber: found.publicationNumber(office, number),
      kindCode: kind,
      filedOn: found.otherDay(inFormat(member.all('application-reference'), 'docdb').date, 'filedOn'),
      parties: [],
      family,
      events,
      statedOn: newest([on, ...events.map(event => event.on)]),
      // Neither title nor holder is told here: another record describes the right.
      partial: true,
    },
    found,
  )
}

const newest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .filter(day => day !== undefined)
    .sort()
    .at(-1)

/** The day from which the event has effect, else that of the gazette; an event without either is none. */
function legalEvent(legal: XmlElement, found: Findings): RightEvent[] {
  const code = (legal.attribute('code') ?? legal.words('L008EP') ?? '').trim()
  const details = legal.child('L500EP')
  const on =
    found.otherDay(details?.words('L525EP'), `${code} effective`) ??
    found.otherDay(legal.words('L007EP'), code)
  if (!code || !on) return []
  const printed = [code, legal.attribute('desc'), details?.words('L501EP'), details?.words('L510EP')]
  const asPrinted = printed.filter(Boolean).join(' ').slice(0, 500)
  return [{ code: eventOfLegalCode(legal.words('L001EP') ?? '', code), on, asPrinted }]
}
