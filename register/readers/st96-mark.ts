import type { RightEvent, RightRecord } from '#kernel/record'
import { distinct, niceClass } from '#register/classes'
import { plainNumber } from '#register/numbers'
import { countryCode } from '#register/readers/document-id'
import { type Findings, present } from '#register/readers/findings'
import { EventList, rightRecord } from '#register/readers/right-record'
import { st96Parties } from '#register/readers/st96-parties'
import { eventOfMarkCode } from '#register/readers/us-mark-codes'
import type { XmlElement } from '#register/xml/element'

/** One `TrademarkApplication` of ST.96. */
export function st96Mark(element: XmlElement, found: Findings): RightRecord | undefined {
  const mark = element.at('TrademarkBag/Trademark')
  if (!mark) return undefined
  const office =
    countryCode(mark.words('RegistrationOfficeCode')) ??
    countryCode(mark.words('ApplicationNumber/IPOfficeCode')) ??
    ''
  const registration = present(mark.words('RegistrationNumber'))
  const application = present(mark.words('ApplicationNumber/ApplicationNumberText'))
  const publication = mark.words('PublicationBag/Publication/PublicationDate')
  const dates = {
    filedOn: found.day(mark.words('ApplicationDate'), 'ApplicationDate'),
    publishedOn: found.day(publication, 'PublicationDate'),
    grantedOn: found.day(mark.words('RegistrationDate'), 'RegistrationDate'),
  }
  const applicants = st96Parties(mark.all('ApplicantBag/Applicant'), 'applicant')
  return rightRecord(
    {
      register: 'trademarks',
      office,
      applicationNumber: application && plainNumber(application),
      grantNumber: registration && plainNumber(registration).replace(/^0+/, ''),
      title: mark.words('MarkRepresentation/MarkReproduction/WordMarkSpecification/MarkVerbalElementText'),
      ...dates,
      parties: [
        ...applicants,
        ...st96Parties(mark.all('HolderBag/Holder'), 'holder'),
        ...st96Parties(mark.all('NationalCorrespondent'), 'agent'),
      ],
      nice: nice(mark),
      events: events(mark, office, dates, found),
      statedOn: found.otherDay(mark.words('MarkCurrentStatusDate'), 'MarkCurrentStatusDate'),
    },
    found,
  )
}

function nice(mark: XmlElement): string[] {
  const classes = mark.all(
    'GoodsServicesBag/GoodsServices/GoodsServicesClassificationBag/GoodsServicesClassification',
  )
  return distinct(
    classes
      .filter(one => one.words('ClassificationKindCode') === 'Nice')
      .map(one => niceClass(one.words('ClassNumber') ?? '')),
  )
}

function events(
  mark: XmlElement,
  office: string,
  dates: Pick<RightRecord, 'filedOn' | 'publishedOn' | 'grantedOn'>,
  found: Findings,
): RightEvent[] {
  const told = new EventList()
  told.add('filed', dates.filedOn)
  // Publication for opposition follows examination, as preliminary approval does.
  told.add('preliminarily-approved', dates.publishedOn)
  told.add('granted', dates.grantedOn)
  for (const event of mark.all('MarkEventBag/MarkEvent')) {
    const national = event.child('NationalMarkEvent')
    const code = national?.words('MarkEventCode') ?? ''
    const on = found.otherDay(event.words('MarkEventDate'), `event ${code}`)
    const printed = [code, national?.words('MarkEventDescriptionText')].filter(Boolean).join(' ')
    told.add(office === 'US' ? eventOfMarkCode(code) : 'office-notice', on, printed)
  }
  return told.events
}
