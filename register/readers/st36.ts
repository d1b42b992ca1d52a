import type { Address, Party, PartyRole, ReadFile, Reader, RightRecord } from '#kernel/record'
import { distinct, patentClass } from '#register/classes'
import { countryCode, priority } from '#register/readers/document-id'
import type { Findings } from '#register/readers/findings'
import { isGrant, registerOfKindCode } from '#register/readers/kind-of-patent'
import { readXml } from '#register/readers/read-xml'
import { compact, eventsOf, rightRecord } from '#register/readers/right-record'
import type { XmlElement } from '#register/xml/element'
import type { Shape } from '#register/xml/records'
import { xmlRoot } from '#register/xml/root'

const SHAPE: Shape = {
  records: ['ep-patent-document'],
  want: ['SDOBI', 'abstract'],
  drop: ['B000', 'B560', 'B840', 'B844EP', 'B848EP'],
  count: { within: ['claims'], of: 'claim' },
}

/** Patent documents of WIPO ST.36 as the EPO prints them, whose tags are the codes of ST.32. */
export const st36: Reader = {
  id: 'st36',
  label: { zh: 'WIPO ST.36 专利文献（欧洲专利局）', en: 'WIPO ST.36 patent document (EPO)' },
  recognises: (file: ReadFile) => SHAPE.records.includes(xmlRoot(file)?.name ?? ''),
  read: (file: ReadFile) => readXml(file, SHAPE, convert),
}

function convert(element: XmlElement, found: Findings, counted: number): RightRecord | undefined {
  const biblio = element.child('SDOBI')
  if (!biblio) return undefined
  const office = countryCode(biblio.words('B100/B190')) ?? 'EP'
  const kindCode = biblio.words('B100/B130') ?? ''
  const register = registerOfKindCode(office, kindCode)
  if (!register) return undefined
  const on = found.day(biblio.words('B100/B140/date'), 'B140')
  const granted = isGrant(office, kindCode, on)
  const number = found.publicationNumber(office, biblio.words('B100/B110'))
  // B430 is the first publication of the application, B450 the grant (WIPO ST.32).
  const dates = {
    filedOn: found.day(biblio.words('B200/B220/date'), 'B220'),
    publishedOn: found.otherDay(biblio.words('B400/B430/date'), 'B430') ?? (granted ? undefined : on),
    grantedOn: found.otherDay(biblio.words('B400/B450/date'), 'B450') ?? (granted ? on : undefined),
  }
  return rightRecord(
    {
      register,
      office,
      applicationNumber: found.applicationNumber(office, biblio.words('B200/B210')),
      publicationNumber: number,
      grantNumber: dates.grantedOn ? number : undefined,
      kindCode,
      ...titles(biblio, element.attribute('lang') ?? 'en'),
      abstract: element.words('abstract'),
      ...dates,
      parties: [
        ...parties(biblio, 'B710/B711', 'applicant'),
        ...parties(biblio, 'B730/B731', 'holder'),
        ...parties(biblio, 'B720/B721', 'inventor'),
        ...parties(biblio, 'B740/B741', 'agent'),
      ],
      ipc: distinct(
        biblio.all('B500/B510EP/classification-ipcr').map(one => patentClass(one.words('text') ?? '')),
      ),
      priorities: priorities(biblio, found),
      family: international(biblio, found),
      claims: counted || undefined,
      events: [...eventsOf(dates), ...requests(biblio, found)],
      statedOn: on,
    },
    found,
  )
}

/** Language and title stand in turn: B541, B542, B541, B542 … */
function titles(biblio: XmlElement, language: string): Pick<RightRecord, 'title' | 'titles'> {
  const found: Record<string, string> = {}
  let here = ''
  for (const part of biblio.at('B500/B540')?.children ?? []) {
    const words = part.words() ?? ''
    if (part.name === 'B541') here = words
    else if (part.name === 'B542' && here && words) found[here] ??= words
  }
  const { [language]: title, ...others } = found
  return { title, titles: Object.keys(others).length > 0 ? others : undefined }
}

const parties = (biblio: XmlElement, path: string, role: PartyRole): Party[] =>
  biblio.all(`B700/${path}`).flatMap(one => {
    const name = one.words('snm')
    return name ? [compact({ role, name, address: address(one.child('adr')) })] : []
  })

function address(element: XmlElement | undefined): Address | undefined {
  if (!element) return undefined
  const said: Address = compact({
    country: countryCode(element.words('ctry')),
    city: element.words('city'),
    text: element.words('str'),
  })
  return Object.keys(said).length > 0 ? said : undefined
}

/** Numbers, days and countries of priorities are three parallel lists. */
function priorities(biblio: XmlElement, found: Findings): RightRecord['priorities'] {
  const numbers = biblio.all('B300/B310')
  const days = biblio.all('B300/B320')
  const countries = biblio.all('B300/B330')
  return numbers
    .map((number, i) =>
      priority(
        { country: countries[i]?.words('ctry'), number: number.words(), date: days[i]?.words('date') },
        found,
      ),
    )
    .filter(one => one !== undefined)
}

function international(biblio: XmlElement, found: Findings): RightRecord['family'] {
  const number = biblio.words('B800/B870/B871/dnum/pnum')
  const plain = number?.startsWith('WO') && found.publicationNumber('WO', number, 'internationalPublication')
  return plain ? [{ office: 'WO', number: plain }] : undefined
}

/** B241 is the day on which examination was requested. */
function requests(biblio: XmlElement, found: Findings): RightRecord['events'] {
  const on = found.otherDay(biblio.words('B200/B240/B241/date'), 'B241')
  return on ? [{ code: 'examination-requested', on, asPrinted: 'B241' }] : []
}
