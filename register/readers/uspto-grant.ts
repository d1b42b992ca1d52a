import type { Party, PartyKind, ReadFile, Reader, RightRecord } from '#kernel/record'
import { distinct, locarnoClass, patentClass, patentClassOf } from '#register/classes'
import { partiesOf, partyOf } from '#register/readers/addressbook'
import { documentId, priority } from '#register/readers/document-id'
import type { Findings } from '#register/readers/findings'
import { isGrant, registerOfKindCode } from '#register/readers/kind-of-patent'
import { readXml } from '#register/readers/read-xml'
import { eventsOf, rightRecord } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'
import type { Shape } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

const SHAPE: Shape = {
  records: ['us-patent-grant', 'us-patent-application'],
  want: ['us-bibliographic-data-grant', 'us-bibliographic-data-application', 'abstract'],
  stopAt: ['drawings', 'description', 'claims', 'us-claim-statement'],
  drop: [
    'references-cited',
    'us-references-cited',
    'field-of-search',
    'us-field-of-classification-search',
    'classification-national',
    'examiners',
    'figures',
    'relation',
    'us-term-of-grant',
    'correspondence-address',
  ],
}

/** United States grants and published applications, one or many documents in a file (Red Book 4.x). */
export const usptoGrant: Reader = {
  id: 'uspto-grant',
  label: { zh: '美国专利商标局专利 XML', en: 'USPTO patent XML' },
  recognises: (file: ReadFile) => SHAPE.records.includes(xmlRoot(file)?.name ?? ''),
  read: (file: ReadFile) => readXml(file, SHAPE, convert),
}

function convert(element: XmlElement, found: Findings): RightRecord | undefined {
  const biblio =
    element.child('us-bibliographic-data-grant') ?? element.child('us-bibliographic-data-application')
  if (!biblio) return undefined
  const document = documentId(biblio.child('publication-reference'))
  const application = documentId(biblio.child('application-reference'))
  const office = document.country ?? 'US'
  const kindCode = document.kind ?? ''
  const register = registerOf(biblio.child('application-reference')?.attribute('appl-type'), kindCode)
  if (!register) return undefined
  const on = found.day(document.date, 'publication-reference/date')
  const granted = isGrant(office, kindCode, on)
  const earlier = granted ? documentId(biblio.at('us-related-documents/related-publication')) : {}
  const number = found.publicationNumber(
    office,
    document.number,
    granted ? 'grantNumber' : 'publicationNumber',
  )
  const dates = {
    filedOn: found.day(application.date, 'application-reference/date'),
    publishedOn: found.otherDay(earlier.date, 'related-publication/date') ?? on,
    grantedOn: granted ? on : undefined,
  }
  return rightRecord(
    {
      register,
      office,
      applicationNumber: found.applicationNumber(office, application.number),
      publicationNumber: found.publicationNumber(office, earlier.number) ?? number,
      grantNumber: granted ? number : undefined,
      kindCode,
      title: biblio.words('invention-title'),
      abstract: element.words('abstract'),
      ...dates,
      parties: parties(biblio),
      ...classes(biblio),
      priorities: biblio
        .all('priority-claims/priority-claim')
        .map(claim => priority(documentId(claim), found))
        .filter(one => one !== undefined),
      claims: Number(biblio.words('number-of-claims')) || undefined,
      events: eventsOf(dates),
      statedOn: on,
    },
    found,
  )
}

const BY_APPLICATION: Readonly<Record<string, string>> = {
  utility: 'inventions',
  reissue: 'inventions',
  sir: 'inventions',
  design: 'designs',
  plant: 'plant-varieties',
}

const registerOf = (kind: string | undefined, kindCode: string): string | undefined =>
  BY_APPLICATION[kind ?? ''] ?? registerOfKindCode('US', kindCode)

/** Codes of an assignee's role in the Red Book. */
const ASSIGNEE_KINDS: Readonly<Record<string, PartyKind>> = {
  '02': 'enterprise',
  '03': 'enterprise',
  '04': 'individual',
  '05': 'individual',
  '06': 'government',
  '07': 'government',
  '08': 'government',
  '09': 'government',
}

/** Before 2012 the inventors applied, and are listed once, as `applicant-inventor`. */
function parties(biblio: XmlElement): Party[] {
  const holder = biblio.child('us-parties') ?? biblio.child('parties')
  if (!holder) return []
  const applicants = [...holder.all('us-applicants/us-applicant'), ...holder.all('applicants/applicant')]
  const inventors = [...holder.all('inventors/inventor')]
  if (inventors.length === 0)
    inventors.push(...applicants.filter(one => one.attribute('app-type') === 'applicant-inventor'))
  const assignees = biblio
    .all('assignees/assignee')
    .map(one =>
      partyOf(one, 'holder', ASSIGNEE_KINDS[one.words('addressbook/role') ?? one.words('role') ?? '']),
    )
  return [
    ...partiesOf(applicants, 'applicant'),
    ...assignees.filter(party => party !== undefined),
    ...partiesOf(inventors, 'inventor'),
    ...partiesOf([...holder.all('agents/agent')], 'agent'),
  ]
}

const partsOf = (element: XmlElement): string | undefined =>
  patentClassOf(['section', 'class', 'subclass', 'main-group', 'subgroup'].map(name => element.words(name)))

function classes(biblio: XmlElement): Pick<RightRecord, 'ipc' | 'cpc' | 'locarno'> {
  const older = biblio.child('classification-ipc')
  const named = older ? [...older.all('main-classification'), ...older.all('further-classification')] : []
  const locarno = biblio.words('classification-locarno/main-classification')
  return {
    ipc: distinct([
      ...biblio.all('classifications-ipcr/classification-ipcr').map(partsOf),
      ...named.map(one => patentClass(one.text)),
    ]),
    cpc: distinct([
      ...biblio.all('classifications-cpc/main-cpc/classification-cpc').map(partsOf),
      ...biblio.all('classifications-cpc/further-cpc/classification-cpc').map(partsOf),
    ]),
    locarno: distinct([locarno && locarnoClass(locarno)]),
  }
}
