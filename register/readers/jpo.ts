import type { Party, ReadFile, Reader, RightRecord } from '#kernel/record'
import { distinct, locarnoClass, patentClass } from '#register/classes'
import { partiesOf } from '#register/readers/addressbook'
import { documentId, priority } from '#register/readers/document-id'
import type { Findings } from '#register/readers/findings'
import { registerOfKindCode } from '#register/readers/kind-of-patent'
import { readXml } from '#register/readers/read-xml'
import { eventsOf, rightRecord } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'
import type { Shape } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

const SHAPE: Shape = {
  records: ['jp-official-gazette'],
  want: ['bibliographic-data', 'abstract'],
  drop: [
    'references-cited',
    'theme-code-info',
    'f-term-info',
    'classification-national',
    'designation-of-states',
  ],
  count: { within: ['claims'], of: 'claim' },
}

/** Official gazettes of the Japan Patent Office. */
export const jpo: Reader = {
  id: 'jpo',
  label: { zh: '日本特许厅公报 XML', en: 'JPO official gazette XML' },
  recognises: (file: ReadFile) => xmlRoot(file)?.name === 'jp-official-gazette',
  read: (file: ReadFile) => readXml(file, SHAPE, convert),
}

function convert(element: XmlElement, found: Findings, counted: number): RightRecord | undefined {
  const biblio = element.child('bibliographic-data')
  if (!biblio) return undefined
  const document = documentId(biblio.child('publication-reference'))
  const application = documentId(biblio.child('application-reference'))
  // The kind is printed as 公開特許公報(A); only the letter in brackets is the code.
  const kindCode = /[(（]([A-Z]\d?)[)）]/.exec(document.kind ?? '')?.[1] ?? element.attribute('kind-of-st16')
  const register = registerOfKindCode('JP', kindCode ?? '')
  if (!register) return undefined
  if (document.kind) found.note('kindCode', document.kind)
  const on = found.day(document.date, 'publication-reference/date')
  // The right begins with its registration (Patent Act, Article 66), of which the gazette is a report.
  const dates = { filedOn: found.day(application.date, 'application-reference/date'), publishedOn: on }
  return rightRecord(
    {
      register,
      office: document.country ?? 'JP',
      applicationNumber: found.applicationNumber('JP', application.number),
      publicationNumber: found.publicationNumber('JP', document.number),
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
      family: international(biblio, found),
      claims: Number(biblio.words('number-of-claims')) || counted || undefined,
      events: eventsOf(dates),
      statedOn: on,
    },
    found,
  )
}

function parties(biblio: XmlElement): Party[] {
  const groups = biblio.all('parties/applicants-agents-article/applicants-agents')
  return [
    ...partiesOf(
      groups.flatMap(group => group.all('applicant')),
      'applicant',
    ),
    ...partiesOf(biblio.all('parties/inventors/inventor'), 'inventor'),
    ...partiesOf(
      groups.flatMap(group => group.all('agent')),
      'agent',
    ),
  ]
}

function classes(biblio: XmlElement): Pick<RightRecord, 'ipc' | 'locarno'> {
  const listed = (name: string) =>
    ['main-clsf', 'further-clsf'].flatMap(part => biblio.all(`${name}/${part}`)).map(one => one.words() ?? '')
  return {
    ipc: distinct(listed('classification-ipc').map(patentClass)),
    locarno: distinct(listed('classification-locarno').map(locarnoClass)),
  }
}

/** The international publication of an application that came through the PCT. */
function international(biblio: XmlElement, found: Findings): RightRecord['family'] {
  const { number } = documentId(biblio.child('pct-or-regional-publishing-data'))
  const plain = number?.startsWith('WO') && found.publicationNumber('WO', number, 'internationalPublication')
  return plain ? [{ office: 'WO', number: plain }] : undefined
}
