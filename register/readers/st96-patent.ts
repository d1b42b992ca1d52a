import type { Party, RightRecord } from '#kernel/record'
import { distinct, patentClassOf } from '#register/classes'
import { countryCode, priority } from '#register/readers/document-id'
import type { Findings } from '#register/readers/findings'
import { isFirstPublication, isGrant, registerOfPatent } from '#register/readers/kind-of-patent'
import { eventsOf, rightRecord } from '#register/readers/right-record'
import { st96Parties } from '#register/readers/st96-parties'
import type { XmlElement } from '#register/xml/element'

const BY_SUBJECT: Readonly<Record<string, string>> = { Design: 'designs', Plant: 'plant-varieties' }

/** One `PatentPublication` of ST.96. */
export function st96Patent(element: XmlElement, found: Findings): RightRecord | undefined {
  const biblio = element.child('BibliographicData')
  const publication =
    biblio?.child('PatentPublicationIdentification') ?? biblio?.child('PatentGrantIdentification')
  if (!biblio || !publication) return undefined
  const application = biblio.child('ApplicationIdentification')
  const office =
    countryCode(publication.words('IPOfficeCode')) ?? countryCode(element.words('IPOfficeCode')) ?? ''
  const kindCode = publication.words('PatentDocumentKindCode') ?? ''
  const applicationNumber = found.applicationNumber(
    office,
    application?.words('ApplicationNumber/ApplicationNumberText'),
  )
  const subject = application?.words('InventionSubjectMatterCategory') ?? ''
  const register = BY_SUBJECT[subject] ?? registerOfPatent(office, applicationNumber, kindCode)
  if (!register) return undefined
  const on = found.day(publication.words('PublicationDate') ?? publication.words('GrantDate'), 'Date')
  const granted = isGrant(office, kindCode, on)
  const number = found.publicationNumber(
    office,
    publication.words('PublicationNumber') ?? publication.words('PatentNumber'),
    granted ? 'grantNumber' : 'publicationNumber',
  )
  const dates = {
    filedOn: found.day(application?.words('FilingDate'), 'FilingDate'),
    publishedOn: isFirstPublication(office, kindCode) ? on : earlier(biblio, found),
    grantedOn: granted ? on : undefined,
  }
  return rightRecord(
    {
      register,
      office,
      applicationNumber,
      publicationNumber:
        (granted && found.publicationNumber(office, biblio.words(`${EARLIER}/PublicationNumber`))) || number,
      grantNumber: granted ? number : undefined,
      kindCode,
      ...titles(biblio, element.attribute('languageCode')),
      abstract: element.words('Abstract') ?? element.words('AbstractBag/Abstract'),
      ...dates,
      parties: parties(biblio),
      ...classes(biblio),
      priorities: priorities(biblio, found),
      claims: Number(biblio.words('ClaimTotalQuantity')) || undefined,
      events: eventsOf(dates),
      statedOn: on,
    },
    found,
  )
}

const EARLIER =
  'RelatedDocumentBag/RelatedPublication/PatentDocumentIdentification/PatentPublicationIdentification'

const earlier = (biblio: XmlElement, found: Findings) =>
  found.otherDay(biblio.words(`${EARLIER}/PublicationDate`), 'publishedOn')

const parties = (biblio: XmlElement): Party[] => [
  ...st96Parties(biblio.all('PartyBag/ApplicantBag/Applicant'), 'applicant'),
  ...st96Parties(biblio.all('PartyBag/AssigneeBag/Assignee'), 'holder'),
  ...st96Parties(biblio.all('PartyBag/InventorBag/Inventor'), 'inventor'),
  ...st96Parties(biblio.all('PartyBag/RegisteredPractitionerBag/RegisteredPractitioner'), 'agent'),
]

const priorities = (biblio: XmlElement, found: Findings): RightRecord['priorities'] =>
  biblio
    .all('PriorityClaimBag/PriorityClaim')
    .map(claim => {
      const country = countryCode(claim.words('IPOfficeCode'))
      const number = claim.words('ApplicationNumber/ApplicationNumberText')
      return priority({ country, number, date: claim.words('FilingDate') }, found)
    })
    .filter(one => one !== undefined)

function titles(biblio: XmlElement, language = 'en'): Pick<RightRecord, 'title' | 'titles'> {
  const all = [...biblio.all('InventionTitleBag/InventionTitle'), ...biblio.all('InventionTitle')]
  const own = all.find(one => (one.attribute('languageCode') ?? language) === language) ?? all[0]
  const others: Record<string, string> = {}
  for (const one of all) {
    const spoken = one.attribute('languageCode')
    const words = one.words()
    if (one !== own && spoken && words) others[spoken] ??= words
  }
  return { title: own?.words(), titles: Object.keys(others).length > 0 ? others : undefined }
}

function classes(biblio: XmlElement): Pick<RightRecord, 'ipc' | 'cpc'> {
  const parts = (one: XmlElement) => [
    one.words('Section') ?? one.words('CPCSection'),
    one.words('Class'),
    one.words('Subclass'),
    one.words('MainGroup'),
    one.words('Subgroup'),
  ]
  const under = (path: string) =>
    biblio.all(`PatentClassificationBag/${path}`).map(one => patentClassOf(parts(one)))
  return {
    ipc: distinct(under('IPCRClassificationBag/IPCRClassification')),
    cpc: distinct([
      ...under('CPCClassificationBag/MainCPC/CPCClassification'),
      ...under('CPCClassificationBag/FurtherCPC/CPCClassification'),
    ]),
  }
}
