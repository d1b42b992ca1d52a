import type { Party, PartyRole, RightEvent, RightRecord } from '#kernel/record'
import { distinct, patentClass } from '#register/classes'
import { partiesOf } from '#register/readers/addressbook'
import { documentId, priority } from '#register/readers/document-id'
import { familyMembers } from '#register/readers/exchange-document'
import type { Findings } from '#register/readers/findings'
import { isGrant, registerOfKindCode } from '#register/readers/kind-of-patent'
import { eventsOf, rightRecord } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'

const OFFICE = 'EP'

/** One `register-document` of the European Patent Register: all states of an application at once. */
export function registerDocument(element: XmlElement, found: Findings): RightRecord | undefined {
  const biblio = element.child('bibliographic-data')
  if (!biblio) return undefined
  const documents = biblio.all('publication-reference').map(documentId)
  const own = documents.filter(document => document.country === OFFICE)
  const [first] = own
  const granted = own.find(document => isGrant(OFFICE, document.kind ?? '', undefined))
  const kindCode = (granted ?? first)?.kind ?? 'A1'
  const application = biblio
    .all('application-reference')
    .map(documentId)
    .find(id => id.country === OFFICE)
  const dates = {
    filedOn: found.day(application?.date, 'application-reference/date'),
    publishedOn: found.day(first?.date, 'publication-reference/date'),
    grantedOn: found.day(granted?.date, 'publication-reference/date'),
  }
  return rightRecord(
    {
      register: registerOfKindCode(OFFICE, kindCode) ?? 'inventions',
      office: OFFICE,
      applicationNumber: found.applicationNumber(OFFICE, application?.number),
      publicationNumber: found.publicationNumber(OFFICE, first?.number),
      grantNumber: found.publicationNumber(OFFICE, granted?.number, 'grantNumber'),
      kindCode,
      ...titles(biblio, element.attribute('lang') ?? 'en'),
      ...dates,
      parties: [
        ...newest(biblio, 'applicants/applicant', granted ? 'holder' : 'applicant'),
        ...newest(biblio, 'inventors/inventor', 'inventor'),
        ...newest(biblio, 'agents/agent', 'agent'),
      ],
      ipc: distinct(
        (biblio.words('classifications-ipcr/classification-ipcr/text') ?? '').split(/[,;]/).map(patentClass),
      ),
      priorities: biblio
        .all('priority-claims/priority-claim')
        .map(claim => priority(documentId(claim), found))
        .filter(one => one !== undefined),
      family: documents.filter(id => id.country !== OFFICE).flatMap(id => familyMembers(id, found)),
      events: [...eventsOf(dates), ...otherEvents(element, biblio, found)],
      statedOn: found.otherDay(element.attribute('date-produced'), 'date-produced'),
    },
    found,
  )
}

function titles(biblio: XmlElement, language: string): Pick<RightRecord, 'title' | 'titles'> {
  const all: Record<string, string> = {}
  for (const one of biblio.all('invention-title')) all[one.attribute('lang') ?? ''] ??= one.words() ?? ''
  const { [language]: title, ...others } = all
  return { title, titles: Object.keys(others).length > 0 ? others : undefined }
}

/** The register keeps every state of its entries side by side, each with the day of its change. */
function newest(biblio: XmlElement, path: string, role: PartyRole): Party[] {
  const [group = '', entry = ''] = path.split('/')
  const states = biblio.all(`parties/${group}`)
  const changed = (state: XmlElement) => state.attribute('change-date') ?? ''
  const [last] = [...states].sort((a, b) => (changed(a) < changed(b) ? 1 : -1))
  return last ? partiesOf(last.all(entry), role) : []
}

function otherEvents(element: XmlElement, biblio: XmlElement, found: Findings): RightEvent[] {
  const events: RightEvent[] = []
  const effective = biblio.child('dates-rights-effective')
  const requested = found.otherDay(
    effective?.words('request-for-examination/date'),
    'request-for-examination',
  )
  if (requested) events.push({ code: 'examination-requested', on: requested })
  const reported = found.otherDay(
    effective?.words('first-examination-report-despatched/date'),
    'first-examination',
  )
  if (reported)
    events.push({ code: 'office-notice', on: reported, asPrinted: 'first examination report despatched' })
  for (const status of element.all('ep-patent-statuses/ep-patent-status')) {
    const on = found.otherDay(status.attribute('change-date'), 'ep-patent-status')
    if (on) events.push({ code: 'office-notice', on, asPrinted: status.words() })
  }
  return events
}
