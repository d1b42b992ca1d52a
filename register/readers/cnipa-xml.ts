import type { Address, Party, PartyRole, ReadFile, Reader, RightRecord } from '#kernel/record'
import { distinct, locarnoClass, patentClass, patentClassOf } from '#register/classes'
import { agencyName, splitPostcode } from '#register/readers/cn-words'
import { type DocumentId, countryCode, priority } from '#register/readers/document-id'
import { type Findings, present } from '#register/readers/findings'
import { isFirstPublication, isGrant, registerOfCnPatent } from '#register/readers/kind-of-patent'
import { readXml } from '#register/readers/read-xml'
import { compact, eventsOf, rightRecord } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'
import type { Shape } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

const SHAPE: Shape = {
  records: ['PatentDocumentAndRelated'],
  want: ['BibliographicData', 'DesignBibliographicData', 'Abstract'],
  drop: ['ReferencesCited', 'SearchField', 'AbstractFigure', 'ExaminerDetails'],
  count: { within: ['Claims'], of: 'Claim' },
}

/** CNIPA gazette data in the format of 2012 and after (`business:PatentDocumentAndRelated`). */
export const cnipaXml: Reader = {
  id: 'cnipa-xml',
  label: { zh: '国家知识产权局专利公报 XML（新格式）', en: 'CNIPA patent gazette XML (new format)' },
  recognises: (file: ReadFile) => xmlRoot(file)?.name === 'PatentDocumentAndRelated',
  read: (file: ReadFile) => readXml(file, SHAPE, convert),
}

function convert(element: XmlElement, found: Findings, counted: number): RightRecord | undefined {
  const biblio = element.child('BibliographicData') ?? element.child('DesignBibliographicData')
  if (!biblio) return undefined
  const document = original(biblio.all('PublicationReference'))
  const application = original(biblio.all('ApplicationReference'))
  const office = document.country ?? 'CN'
  const kindCode = document.kind ?? element.attribute('kind')
  const applicationNumber = found.applicationNumber(office, application.number)
  const register = registerOfCnPatent(applicationNumber, kindCode)
  if (!register) return undefined
  const on = found.day(document.date, 'PublicationReference/Date')
  const granted = isGrant(office, kindCode ?? '', on)
  const number = found.publicationNumber(office, document.number)
  const dates = {
    filedOn: found.day(application.date, 'ApplicationReference/Date'),
    // An invention was published before its grant, in a document of its own.
    publishedOn: isFirstPublication(office, kindCode ?? '') ? on : precedingDay(biblio, found),
    grantedOn: granted ? on : undefined,
  }
  return rightRecord(
    {
      register,
      office,
      applicationNumber,
      publicationNumber: number,
      grantNumber: granted ? number : undefined,
      kindCode,
      ...texts(element, biblio),
      ...dates,
      parties: parties(biblio),
      ...classes(biblio),
      priorities: priorities(biblio, found),
      family: international(biblio, found),
      claims: counted || undefined,
      events: eventsOf(dates),
      statedOn: on,
    },
    found,
  )
}

const precedingDay = (biblio: XmlElement, found: Findings) =>
  found.otherDay(
    biblio.words('OldestPublicationDate') ?? biblio.words('PrecedingPublicationDate'),
    'publishedOn',
  )

/** Of a number in several formats, the one that the office itself printed. */
function original(references: readonly XmlElement[]): DocumentId {
  const printed = references.find(one => one.attribute('dataFormat') === 'original') ?? references[0]
  return identity(printed?.child('DocumentID'))
}

const identity = (id: XmlElement | undefined): DocumentId => ({
  country: countryCode(id?.words('WIPOST3Code')),
  number: present(id?.words('DocNumber')),
  kind: present(id?.words('Kind')),
  date: present(id?.words('Date')),
})

/** The international publication of an application that came through the PCT. */
function international(biblio: XmlElement, found: Findings): RightRecord['family'] {
  const { country, number } = identity(biblio.at('PCTOrRegionalPublishingData/DocumentID'))
  const plain = country && found.publicationNumber(country, number, 'internationalPublication')
  return plain ? [{ office: country, number: plain }] : undefined
}

function texts(element: XmlElement, biblio: XmlElement): Pick<RightRecord, 'title' | 'titles' | 'abstract'> {
  const titles = [...biblio.all('InventionTitle'), ...biblio.all('DesignTitle')]
  const own = titles.find(one => (one.attribute('lang') ?? 'zh') === 'zh') ?? titles[0]
  const others: Record<string, string> = {}
  for (const title of titles) {
    const language = title.attribute('lang')
    const words = title.words()
    if (title !== own && language && language !== 'zh' && words) others[language] ??= words
  }
  const abstracts = element.all('Abstract')
  const abstract = abstracts.find(one => one.attribute('lang') === 'zh') ?? abstracts[0]
  return {
    title: own?.words(),
    titles: Object.keys(others).length > 0 ? others : undefined,
    abstract: abstract?.words(),
  }
}

function parties(biblio: XmlElement): Party[] {
  const holder = biblio.child('Parties') ?? biblio
  const agencies = distinct(
    holder
      .all('AgentDetails/Agent')
      .map(agent => agencyName(nameOf(agent.at('Agency/AddressBook')) ?? nameOf(agent.child('AddressBook')))),
  )
  return [
    ...grouped(holder.all('ApplicantDetails/Applicant'), 'applicant'),
    ...grouped(biblio.all('AssigneeDetails/Assignee'), 'holder'),
    ...grouped(holder.all('InventorDetails/Inventor'), 'inventor'),
    ...grouped(holder.all('DesignerDetails/Designer'), 'inventor'),
    ...agencies.map(name => ({ role: 'agent' as const, name })),
  ]
}

/** One party for each place in the sequence; further entries of a place are its names in other languages. */
function grouped(elements: readonly XmlElement[], role: PartyRole): Party[] {
  const bySequence = new Map<string, Party>()
  for (const [index, element] of elements.entries()) {
    const sequence = element.attribute('sequence') ?? `entry ${index}`
    for (const book of element.all('AddressBook').length > 0 ? element.all('AddressBook') : [element]) {
      const name = nameOf(book)
      if (!name) continue
      const first = bySequence.get(sequence)
      const language = book.attribute('lang') ?? element.attribute('lang') ?? ''
      if (!first) bySequence.set(sequence, compact({ role, name, address: address(book.child('Address')) }))
      else if (/^[a-z]{2}$/.test(language) && name !== first.name)
        bySequence.set(sequence, { ...first, names: { ...first.names, [language]: name } })
    }
  }
  return [...bySequence.values()]
}

function nameOf(book: XmlElement | undefined): string | undefined {
  const last = book?.words('LastName')
  const parted = last && [last, book?.words('FirstName')].filter(Boolean).join(', ')
  return present(book?.words('Name') ?? book?.words('OrganizationName') ?? parted)
}

/** CNIPA fills a field that it does not know with "0". */
function address(element: XmlElement | undefined): Address | undefined {
  const of = (name: string) => present(element?.words(name))
  const printed = splitPostcode(of('Text'))
  const said: Address = compact({
    country: countryCode(of('WIPOST3Code')),
    province: of('Province'),
    city: of('City') ?? of('AddressCity'),
    county: of('County'),
    text: printed.text,
    postcode: of('PostCode') ?? printed.postcode,
  })
  return Object.keys(said).length > 0 ? said : undefined
}

function priorities(biblio: XmlElement, found: Findings): RightRecord['priorities'] {
  const claims = biblio.all('PriorityDetails/Priority')
  const printed = claims.filter(one => one.attribute('dataFormat') === 'original')
  return (printed.length > 0 ? printed : claims)
    .map(claim => priority(identity(claim), found))
    .filter(one => one !== undefined)
}

const PARTS = ['Section', 'MainClass', 'Subclass', 'MainGroup', 'Subgroup']

function classes(biblio: XmlElement): Pick<RightRecord, 'ipc' | 'locarno'> {
  const parted = biblio
    .all('ClassificationIPCRDetails/ClassificationIPCR')
    .map(one => patentClassOf(PARTS.map(part => one.words(part))) ?? patentClass(one.words('Text') ?? ''))
  const listed = ['MainClassification', 'FurtherClassification'].flatMap(name =>
    biblio.all(`ClassificationIPC/${name}`).map(one => patentClass(one.words() ?? '')),
  )
  const designs = ['MainClassification', 'FurtherClassification', 'Text'].flatMap(name =>
    biblio.all(`ClassificationLocarno/${name}`).map(one => locarnoClass(one.words() ?? '')),
  )
  return { ipc: distinct([...parted, ...listed]), locarno: distinct(designs) }
}
