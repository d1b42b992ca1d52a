import type { Party, ReadFile, Reader, RightRecord } from '#kernel/record'
import { countryOfName } from '#register/readers/country-names'
import { Findings, present } from '#register/readers/findings'
import { readXml, type Said } from '#register/readers/read-xml'
import { compact, rightRecord } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'
import type { Shape } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

const SHAPE: Shape = { records: ['doc'] }
/** Patents that one document may transfer. */
const PROPERTIES = 20_000

/** Recorded assignments of United States patents, as the assignment search answers. */
export const usptoAssignment: Reader = {
  id: 'uspto-assignment',
  label: { zh: '美国专利商标局专利转让记录', en: 'USPTO patent assignment records' },
  recognises: (file: ReadFile) => {
    const root = xmlRoot(file)
    return root?.name === 'response' && /patAssign|recordedDate|reelNo/.test(root.text)
  },
  read: (file: ReadFile) => readXml(file, SHAPE, convert),
}

/** What the words of a conveyance mean; the first that fits. Any other is kept as a notice. */
const CONVEYANCES: readonly (readonly [RegExp, string])[] = [
  [/RELEASE/, 'pledge-cancelled'],
  [/SECURITY|LIEN|MORTGAGE|PLEDGE/, 'pledge-registered'],
  [/LICEN[CS]E/, 'licence-recorded'],
  [/ASSIGNMENT|MERGER/, 'transferred'],
  [/CHANGE OF (?:NAME|ADDRESS)/, 'bibliographic-change'],
]

/** One document may transfer many patents: one record for each. */
function convert(element: XmlElement, found: Findings): Said[] {
  const fields = new Map(element.children.map(field => [field.attribute('name') ?? '', field]))
  const one = (name: string) => present(fields.get(name)?.words())
  const list = (name: string) => (fields.get(name)?.children ?? []).map(item => present(item.words()))
  const on = found.day(one('recordedDate'), 'recordedDate')
  const words = one('conveyanceText') ?? ''
  const code = CONVEYANCES.find(([pattern]) => pattern.test(words.toUpperCase()))?.[1] ?? 'office-notice'
  const from = list('patAssignorName').filter(name => name !== undefined)
  const to = list('patAssigneeName').filter(name => name !== undefined)
  const event = on && compact({ code, on, asPrinted: words || undefined, from: joined(from), to: joined(to) })
  const said = {
    parties: [...from.map(name => ({ role: 'assignor' as const, name })), ...assignees(to, list)],
    events: event ? [event] : [],
    statedOn: found.otherDay(one('lastUpdateDate'), 'lastUpdateDate') ?? on,
    partial: true,
  }
  const columns = Object.fromEntries(COLUMNS.map(name => [name, list(name)])) as Record<Column, Cell[]>
  const count = Math.min(PROPERTIES, Math.max(...COLUMNS.map(name => columns[name].length)))
  return Array.from({ length: count }, (_, i) => property(columns, i, new Findings(found), said))
}

const COLUMNS = [
  'applNum',
  'patNum',
  'publNum',
  'pctNum',
  'inventionTitle',
  'filingDate',
  'issueDate',
  'publDate',
] as const
type Column = (typeof COLUMNS)[number]
type Cell = string | undefined

const joined = (names: readonly string[]): string | undefined =>
  names.length > 0 ? names.join('; ') : undefined

function assignees(names: readonly string[], list: (name: string) => Cell[]): Party[] {
  const [line, city, state, code] = ['Address1', 'City', 'State', 'Postcode'].map(part =>
    list(`patAssignee${part}`),
  )
  const countries = list('patAssigneeCountryName').map(countryOfName)
  return names.map((name, i) => {
    const address = compact({
      country: countries[i],
      province: state?.[i],
      city: city?.[i],
      text: line?.[i],
      postcode: code?.[i],
    })
    return compact({
      role: 'assignee' as const,
      name,
      address: Object.keys(address).length > 0 ? address : undefined,
    })
  })
}

function property(
  columns: Readonly<Record<Column, Cell[]>>,
  i: number,
  found: Findings,
  said: Pick<RightRecord, 'parties' | 'events' | 'statedOn' | 'partial'>,
): Said {
  const { applNum, patNum, publNum, pctNum, inventionTitle, filingDate, issueDate, publDate } = columns
  const international = pctNum[i]
  const domestic = applNum[i] ?? patNum[i] ?? publNum[i]
  const office = domestic || !international ? 'US' : 'WO'
  const grantNumber = found.publicationNumber('US', patNum[i], 'grantNumber')
  const record = rightRecord(
    {
      register: registerOf(applNum[i], grantNumber),
      office,
      applicationNumber: found.applicationNumber(office, office === 'US' ? applNum[i] : international),
      publicationNumber: found.publicationNumber('US', publNum[i]),
      grantNumber,
      title: inventionTitle[i],
      filedOn: found.otherDay(filingDate[i], 'filingDate'),
      publishedOn: found.otherDay(publDate[i], 'publDate'),
      grantedOn: found.otherDay(issueDate[i], 'issueDate'),
      ...said,
    },
    found,
  )
  return { record, found }
}

/** The letter of the patent number, or the series of the application: 29 is for designs (MPEP 503). */
function registerOf(application: string | undefined, grant: string | undefined): string {
  if (grant?.startsWith('D') || (!grant && /^29\/?\d{6}$/.test(application ?? ''))) return 'designs'
  return grant?.startsWith('PP') ? 'plant-varieties' : 'inventions'
}
