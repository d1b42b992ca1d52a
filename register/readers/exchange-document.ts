import type { Party, PartyRole, RightRecord } from '#kernel/record'
import { distinct, patentClass, patentClassOf } from '#register/classes'
import { type DocumentId, countryCode, documentId, priority } from '#register/readers/document-id'
import { type Findings, present } from '#register/readers/findings'
import { isFirstPublication, isGrant, registerOfPatent } from '#register/readers/kind-of-patent'
import { plainNumber } from '#register/numbers'
import { compact, eventsOf, rightRecord } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'

/** One `exchange-document` of the EPO, as DOCDB delivers it or as OPS answers. */
export function exchangeDocument(element: XmlElement, found: Findings): RightRecord | undefined {
  const biblio = element.child('bibliographic-data')
  const office = countryCode(element.attribute('country'))
  const kindCode = element.attribute('kind') ?? ''
  if (!biblio || !office) return undefined
  const publication = inFormat(biblio.all('publication-reference'), 'docdb')
  const applications = biblio.all('application-reference')
  const applicationNumber = numberOfApplication(office, applications, found)
  const register = registerOfPatent(office, applicationNumber, kindCode)
  if (!register) return undefined
  const on = found.day(publication.date ?? element.attribute('date-publ'), 'publication-reference/date')
  const granted = isGrant(office, kindCode, on)
  const number = found.publicationNumber(office, publication.number ?? element.attribute('doc-number'))
  const dates = {
    filedOn: found.day(dayOfApplication(applications), 'application-reference/date'),
    // The first document of an invention is not its grant, and is a record of its own.
    publishedOn: isFirstPublication(office, kindCode) ? on : undefined,
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
      parties: [
        ...parties(biblio.all('parties/applicants/applicant'), 'applicant'),
        ...parties(biblio.all('parties/inventors/inventor'), 'inventor'),
      ],
      ...classes(biblio),
      priorities: priorities(biblio, found),
      events: eventsOf(dates),
      statedOn: found.otherDay(element.attribute('date-of-last-exchange'), 'date-of-last-exchange') ?? on,
    },
    found,
  )
}

/** Every `document-id` of some references, with the format that it, or its reference, is in. */
function idsOf(references: readonly XmlElement[]): { format: string; id: DocumentId }[] {
  return references.flatMap(reference =>
    reference.all('document-id').map(id => ({
      format: id.attribute('document-id-type') ?? reference.attribute('data-format') ?? 'docdb',
      id: documentId(id),
    })),
  )
}

/** The identity in one format, or nothing said. */
export const inFormat = (references: readonly XmlElement[], format: string): DocumentId =>
  idsOf(references).find(one => one.format === format)?.id ?? {}

/** A document as a member of a family; none where it is not told by country and number. */
export const familyMembers = ({ country, number, kind }: DocumentId, found: Findings) =>
  country && number
    ? [compact({ office: country, number: found.otherPublication(country, number), kindCode: kind })]
    : []

const dayOfApplication = (references: readonly XmlElement[]): string | undefined =>
  idsOf(references).find(one => one.id.date)?.id.date

/**
 * DOCDB cuts the series off a United States number and puts the year behind it, so only the number as the
 * office printed it is one; elsewhere its own form can be brought into the office's.
 */
export function numberOfApplication(
  office: string,
  references: readonly XmlElement[],
  found: Findings,
): string | undefined {
  const docdb = inFormat(references, 'docdb')
  const original = inFormat(references, 'original').number
  if (office === 'WO') {
    const pct = docdb.country && docdb.number ? `${docdb.country}${docdb.number}` : original
    return found.collectedNumber('WO', pct)
  }
  if (office !== 'US') return found.collectedNumber(office, docdb.number ?? original)
  if (original && /^\d{2}\/?\d{3},?\d{3}$/.test(original)) return found.collectedNumber('US', original)
  if (docdb.number) found.note('applicationNumber', `${docdb.number} (DOCDB)`)
  return undefined
}

function texts(element: XmlElement, biblio: XmlElement): Pick<RightRecord, 'title' | 'titles' | 'abstract'> {
  const titles: Record<string, string> = {}
  for (const one of biblio.all('invention-title')) {
    const words = one.words()
    if (words) titles[one.attribute('lang') ?? ''] ??= words
  }
  const own = [biblio.words('language-of-publication'), 'en', ...Object.keys(titles)].find(
    one => titles[one ?? '-'],
  )
  const { [own ?? '']: title, ...others } = titles
  const abstracts = element.all('abstract')
  const abstract = abstracts.find(one => one.attribute('lang') === own) ?? abstracts[0]
  return { title, titles: Object.keys(others).length > 0 ? others : undefined, abstract: abstract?.words() }
}

/** The nearer a name is to what the office printed, the later in this list. */
const FORMATS = ['epodoc', 'docdb', 'docdba', 'intermediate', 'original']
const FOREIGN_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

const parties = (elements: readonly XmlElement[], role: PartyRole): Party[] =>
  bySequence(elements)
    .map(entries => party(entries, role))
    .filter(one => one !== undefined)

/** What is said of the same thing in several formats has the same place in the sequence. */
function bySequence(elements: readonly XmlElement[]): XmlElement[][] {
  const groups = new Map<string, XmlElement[]>()
  for (const element of elements) {
    const sequence = element.attribute('sequence') ?? `entry ${groups.size}`
    const group = groups.get(sequence)
    if (group) group.push(element)
    else groups.set(sequence, [element])
  }
  return [...groups.values()]
}

function party(entries: readonly XmlElement[], role: PartyRole): Party | undefined {
  const rank = (entry: XmlElement) => FORMATS.indexOf(entry.attribute('data-format') ?? '')
  const printed = [...entries]
    .sort((a, b) => rank(b) - rank(a))
    .map(entry => present((entry.words(`${role}-name/name`) ?? '').replace(/(?:\s*\[[A-Z]{2}\]|,)\s*$/, '')))
    .filter(name => name !== undefined)
  const [name] = printed
  if (!name) return undefined
  const latin = FOREIGN_SCRIPT.test(name) ? printed.find(other => !FOREIGN_SCRIPT.test(other)) : undefined
  const marked = entries.map(entry => /\[([A-Z]{2})\]\s*$/.exec(entry.words(`${role}-name/name`) ?? '')?.[1])
  const country = [...entries.map(entry => countryCode(entry.words('residence/country'))), ...marked].find(
    Boolean,
  )
  return compact({
    role,
    name,
    names: latin ? { en: latin } : undefined,
    address: country ? { country } : undefined,
  })
}

const PARTS = ['section', 'class', 'subclass', 'main-group', 'subgroup']

function classes(biblio: XmlElement): Pick<RightRecord, 'ipc' | 'cpc'> {
  const reformed = biblio
    .all('classifications-ipcr/classification-ipcr')
    .map(one => patentClass(one.words('text') ?? ''))
  const older = ['main-classification', 'further-classification']
    .flatMap(name => biblio.all(`classification-ipc/${name}`))
    .map(one =>
      patentClass((one.words() ?? '').replace(/^[1-7]?A? ?(?=[A-H])/, '').replace(/^([A-H]) /, '$1')),
    )
  const cooperative = biblio
    .all('patent-classifications/patent-classification')
    .filter(one => one.child('classification-scheme')?.attribute('scheme')?.startsWith('CPC'))
    .map(
      one =>
        patentClass(one.words('classification-symbol') ?? '') ??
        patentClassOf(PARTS.map(part => one.words(part))),
    )
  const ipc = distinct(reformed)
  return { ipc: ipc.length > 0 ? ipc : distinct(older), cpc: distinct(cooperative) }
}

const priorities = (biblio: XmlElement, found: Findings): RightRecord['priorities'] =>
  bySequence(biblio.all('priority-claims/priority-claim'))
    .map(claims => priorityOf(claims, found))
    .filter(one => one !== undefined)

/** OPS may give a priority in the EPODOC form alone, whose first two letters are the country. */
function priorityOf(claims: readonly XmlElement[], found: Findings) {
  const docdb = inFormat(claims, 'docdb')
  const epodoc = inFormat(claims, 'epodoc')
  const parts = /^([A-Z]{2})(.+)$/.exec(epodoc.number ?? '')
  const id =
    docdb.country && docdb.number ? docdb : { country: parts?.[1], number: parts?.[2], date: epodoc.date }
  const said = priority({ ...id, date: id.date ?? epodoc.date }, found)
  // A United States number in these forms is not the office's, and must not be taken for one.
  return said?.office === 'US' ? { ...said, number: plainNumber(id.number ?? '') } : said
}
