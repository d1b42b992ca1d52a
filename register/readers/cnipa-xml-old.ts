import type { Party, PartyRole, ReadFile, Reader, RightRecord } from '#kernel/record'
import { distinct, patentClass, patentClassOf } from '#register/classes'
import { nameIn } from '#register/readers/addressbook'
import { agencyName, splitPostcode } from '#register/readers/cn-words'
import { documentId, priority } from '#register/readers/document-id'
import type { Findings } from '#register/readers/findings'
import { isFirstPublication, isGrant, registerOfCnPatent } from '#register/readers/kind-of-patent'
import { readXml } from '#register/readers/read-xml'
import { compact, eventsOf, rightRecord } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'
import type { Shape } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

const SHAPE: Shape = {
  records: ['cn-patent-document'],
  want: ['cn-bibliographic-data'],
  drop: ['references-cited', 'figures', 'cn-abstract-drawing', 'bio-deposit'],
  count: { within: ['application-body'], of: 'claim' },
}

/** CNIPA gazette data in the format of 2006 (`cn-patent-document`, 暂行办法 of 2006). */
export const cnipaXmlOld: Reader = {
  id: 'cnipa-xml-old',
  label: { zh: '国家知识产权局专利公报 XML（旧格式）', en: 'CNIPA patent gazette XML (old format)' },
  recognises: (file: ReadFile) => xmlRoot(file)?.name === 'cn-patent-document',
  read: (file: ReadFile) => readXml(file, SHAPE, convert),
}

function convert(element: XmlElement, found: Findings, counted: number): RightRecord | undefined {
  const biblio = element.child('cn-bibliographic-data')
  if (!biblio) return undefined
  const document = documentId(biblio.child('cn-publication-reference'))
  const application = documentId(biblio.child('application-reference'))
  const office = document.country ?? 'CN'
  const applicationNumber = found.applicationNumber(office, application.number)
  const register = registerOfCnPatent(applicationNumber, document.kind)
  if (!register) return undefined
  const on = found.day(document.date, 'cn-publication-reference/date')
  const granted = isGrant(office, document.kind ?? '', on)
  const number = found.publicationNumber(office, document.number)
  const dates = {
    filedOn: found.day(application.date, 'application-reference/date'),
    // An invention was published before its grant, in a document of its own.
    publishedOn: isFirstPublication(office, document.kind ?? '') ? on : undefined,
    grantedOn: granted ? on : undefined,
  }
  return rightRecord(
    {
      register,
      office,
      applicationNumber,
      publicationNumber: number,
      grantNumber: granted ? number : undefined,
      kindCode: document.kind,
      title: biblio.words('invention-title'),
      abstract: biblio.words('abstract'),
      ...dates,
      parties: parties(biblio),
      ipc: classes(biblio),
      priorities: [
        ...biblio.all('priority-claims/priority-claim'),
        ...biblio
          .all('cn-related-documents/cn-domestic-priority-claims/cn-domestic-priority-claim')
          .flatMap(docs),
      ]
        .map(claim => priority(documentId(claim), found))
        .filter(one => one !== undefined),
      family: international(biblio, found),
      claims: counted || undefined,
      events: eventsOf(dates),
      statedOn: on,
    },
    found,
  )
}

/** The international publication of an application that came through the PCT. */
function international(biblio: XmlElement, found: Findings): RightRecord['family'] {
  const { country, number } = documentId(biblio.child('pct-or-regional-publishing-data'))
  const plain = country && found.publicationNumber(country, number, 'internationalPublication')
  return plain ? [{ office: country, number: plain }] : undefined
}

/** A domestic priority is told as a relation between two documents. */
const docs = (claim: XmlElement): XmlElement[] =>
  claim.children.flatMap(kind => [...kind.all('relation/child-doc'), ...kind.all('relation/parent-doc')])

function parties(biblio: XmlElement): Party[] {
  const holder = biblio.child('cn-parties')
  const agencies = distinct(
    (holder?.all('cn-agents/cn-agent') ?? []).map(agent =>
      agencyName(
        nameIn(agent.at('cn-agency/addressbook') ?? agent.child('cn-agency'))?.name ?? nameIn(agent)?.name,
      ),
    ),
  )
  return [
    ...some(holder?.all('cn-applicants/cn-applicant'), 'applicant'),
    ...some(biblio.all('assignees/assignee'), 'holder'),
    ...some(holder?.all('cn-inventors/cn-inventor'), 'inventor'),
    ...agencies.map(name => ({ role: 'agent' as const, name })),
  ]
}

function some(elements: readonly XmlElement[] | undefined, role: PartyRole): Party[] {
  const parties: Party[] = []
  for (const element of elements ?? []) {
    const books = element.all('addressbook')
    const [first = element, ...others] = books
    const name = nameIn(first)?.name
    if (!name) continue
    const names = Object.fromEntries(
      others.flatMap(book => {
        const other = nameIn(book)?.name
        const language = book.attribute('lang')?.toLowerCase()
        return other && language && other !== name ? [[language, other]] : []
      }),
    )
    const printed = splitPostcode(first.words('address/text') ?? first.words('address'))
    const address = printed.text ? compact(printed) : undefined
    parties.push(compact({ role, name, names: Object.keys(names).length > 0 ? names : undefined, address }))
  }
  return parties
}

const PARTS = ['section', 'class', 'subclass', 'main-group', 'subgroup']

const classes = (biblio: XmlElement): string[] =>
  distinct([
    ...biblio
      .all('classifications-ipcr/classification-ipcr')
      .map(one => patentClass(one.words('text') ?? '') ?? patentClassOf(PARTS.map(part => one.words(part)))),
    ...['main-classification', 'further-classification'].flatMap(name =>
      biblio.all(`classification-ipc/${name}`).map(one => patentClass(one.words() ?? '')),
    ),
  ])
