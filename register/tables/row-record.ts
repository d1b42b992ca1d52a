import type { Day } from '#kernel/date'
import { code } from '#kernel/fields/code'
import { codes } from '#kernel/fields/codes'
import { day } from '#kernel/fields/day'
import { number } from '#kernel/fields/number'
import { text } from '#kernel/fields/text'
import type { Address, Party, PartyKind, RightEvent, RightRecord } from '#kernel/record'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import { distinct, locarnoClass, niceClass, patentClass } from '#register/classes'
import { patentApplicationNumber, patentPublicationNumber, plainNumber } from '#register/numbers'
import { registerOfCnPatent, registerOfKindCode } from '#register/readers/kind-of-patent'
import { compact } from '#register/readers/right-record'
import type { TableField } from '#register/tables/headings'

/** The printed text of a column of the row; nothing where there is no such column or the cell is empty. */
export type CellOf = (field: TableField) => string | undefined

const kindsOfRight: readonly [RegExp, string][] = [
  [/实用新型|utility/i, 'utility-models'],
  [/外观|design patent|^design/i, 'designs'],
  [/布图|layout|topograph/i, 'layout-designs'],
  [/发明|invention|^patent/i, 'inventions'],
  [/地理标志|geographical/i, 'geographical-indications'],
  [/商标|trade ?mark/i, 'trademarks'],
  [/软件|著作权|作品|copyright|software/i, 'copyrights'],
  [/植物新品种|品种权|plant/i, 'plant-varieties'],
  [/数据/, 'data-ip'],
]
const PATENTS = new Set(['inventions', 'utility-models', 'designs'])

const kindsOfParty: readonly [RegExp, PartyKind][] = [
  [/大专院校|高校|大学|university/i, 'university'],
  [/科研|研究|research/i, 'research'],
  [/工矿企业|企业|公司|enterprise|company/i, 'enterprise'],
  [/机关|政府|government/i, 'government'],
  [/个人|individual/i, 'individual'],
]

/** Words for a status, with the event that brings it about. The longer words come first. */
const endings: readonly [RegExp, string][] = [
  [/未缴|年费|欠费|lapsed/i, 'lapsed-unpaid'],
  [/届满|expired/i, 'expired'],
  [/部分无效/, 'partly-invalidated'],
  [/无效|invalid/i, 'invalidated'],
  [/视为撤回|视撤|deemed/i, 'deemed-withdrawn'],
  [/撤回|withdrawn/i, 'withdrawn'],
  [/驳回|rejected|refused/i, 'refused'],
  [/放弃|避重|abandon/i, 'abandoned'],
  [/撤销|revoked|cancel/i, 'revoked'],
  [/终止|失效|无权|terminated|dead|inactive/i, 'lapsed-unpaid'],
]

/** One row of a table as a record, or the first reason why it is none. */
export function recordOfRow(cell: CellOf): RightRecord | Refusal {
  const kindCode = cell('kindCode') ?? /(?:[A-Z]\d?)$/.exec(plainNumber(cell('publicationNumber') ?? ''))?.[0]
  if (!cell('applicationNumber') && !cell('publicationNumber')) return refuse('number-missing')
  const days = daysOf(cell)
  if (isRefusal(days)) return days
  const register = registerOf(cell, kindCode)
  if (!register)
    return refuse(
      'kind-unknown',
      cell('kind') ?? cell('applicationNumber') ?? cell('publicationNumber') ?? '',
    )
  const numbers = numbersOf(cell, register)
  if (isRefusal(numbers)) return numbers
  const claims = cell('claims') === undefined ? undefined : number.parse(cell('claims') as string)
  if (isRefusal(claims)) return claims
  const title = text.parse(cell('title') ?? '')
  if (isRefusal(title)) return title
  const { events, grantedOn } = eventsOf(register, cell, days)
  const symbols = (field: TableField) => list(cell(field))
  return compact<RightRecord>({
    register,
    office: 'CN',
    ...numbers,
    kindCode,
    title: title || undefined,
    abstract: cell('abstract'),
    filedOn: days.filedOn,
    publishedOn: days.publishedOn,
    grantedOn,
    parties: partiesOf(cell),
    ipc: distinct(symbols('ipc').map(patentClass)),
    cpc: distinct(symbols('cpc').map(patentClass)),
    locarno: distinct(symbols('locarno').map(locarnoClass)),
    nice: distinct(symbols('nice').map(niceClass)),
    family: symbols('familyOffices').map(office => ({ office, number: '' })),
    claims,
    asPrinted: cell('legalStatus') ? { legalStatus: cell('legalStatus') as string } : undefined,
    events,
    statedOn: [days.statusOn, days.grantedOn, days.publishedOn, days.filedOn]
      .filter(one => one !== undefined)
      .sort()
      .at(-1),
  })
}

type Days = Partial<Record<'filedOn' | 'publishedOn' | 'grantedOn' | 'statusOn', Day>>

function daysOf(cell: CellOf): Days | Refusal {
  const days: Days = {}
  for (const field of ['filedOn', 'publishedOn', 'grantedOn', 'statusOn'] as const) {
    const printed = cell(field)
    if (printed === undefined || /^[-—/无]+$/.test(printed)) continue
    const parsed = day.parse(printed)
    if (isRefusal(parsed)) return refuse(parsed.refused, `${field}: ${printed}`)
    days[field] = parsed
  }
  return days
}

function registerOf(cell: CellOf, kindCode: string | undefined): string | undefined {
  const kind = cell('kind') ?? ''
  const named = kindsOfRight.find(([words]) => words.test(kind))?.[1]
  if (named) return named
  const plain = plainNumber(cell('applicationNumber') ?? '').replace(/^(?:CN|ZL)+/, '')
  // Of the numbers that a table may hold, only those of patents tell their kind by a digit.
  if (/^(?:\d{8}|\d{12})[\dX]?$/.test(plain)) return registerOfCnPatent(plain, kindCode)
  return kindCode ? registerOfKindCode('CN', kindCode) : undefined
}

function numbersOf(
  cell: CellOf,
  register: string,
): Pick<RightRecord, 'applicationNumber' | 'publicationNumber'> | Refusal {
  const [application, publication] = [cell('applicationNumber'), cell('publicationNumber')]
  if (!PATENTS.has(register))
    return {
      applicationNumber: plainNumber(application ?? publication ?? ''),
      publicationNumber: publication && plainNumber(publication),
    }
  const applicationNumber = application === undefined ? undefined : patentApplicationNumber('CN', application)
  if (isRefusal(applicationNumber)) return applicationNumber
  const publicationNumber = publication === undefined ? undefined : patentPublicationNumber('CN', publication)
  return isRefusal(publicationNumber) ? publicationNumber : { applicationNumber, publicationNumber }
}

const list = (printed: string | undefined): string[] => {
  const parsed = codes.parse(printed ?? '')
  return isRefusal(parsed) ? [] : parsed
}

/** The address in a row, as far as it is told. */
export const addressOfRow = (cell: CellOf): Address =>
  compact({
    country: cell('country') && (code.parse(cell('country') as string) as string),
    province: cell('province'),
    city: cell('city'),
    county: cell('county'),
    text: cell('address'),
    postcode: cell('postcode'),
  })

function partiesOf(cell: CellOf): Party[] {
  const kind = kindsOfParty.find(([words]) => words.test(cell('applicantKind') ?? ''))?.[1]
  const address = addressOfRow(cell)
  const hasAddress = Object.keys(address).length > 0
  return [
    // The address of a row is the first applicant's (indicator rule R-ADDR).
    ...list(cell('applicants')).map(
      (name, i): Party =>
        compact({
          role: 'applicant',
          name,
          kind: i === 0 ? kind : undefined,
          address: i === 0 && hasAddress ? address : undefined,
        }),
    ),
    ...list(cell('inventors')).map((name): Party => ({ role: 'inventor', name })),
    ...list(cell('agents')).map((name): Party => ({ role: 'agent', name })),
  ]
}

/**
 * Events from the days of a row. A status that ended the right counts from its own day; where the table
 * gives none, the day of the end is not known, so the right is not taken to have been in force at all.
 */
function eventsOf(register: string, cell: CellOf, days: Days): { events: RightEvent[]; grantedOn?: Day } {
  const status = cell('legalStatus') ?? ''
  const ending = endings.find(([words]) => words.test(status))?.[1]
  // Utility models and designs are published by being granted.
  const grantedOn =
    days.grantedOn ??
    (/授权|有效|有权|granted|in force/i.test(status) && register !== 'inventions'
      ? days.publishedOn
      : undefined)
  const events: RightEvent[] = []
  if (days.filedOn) events.push({ code: 'filed', on: days.filedOn })
  if (days.publishedOn && register === 'inventions') events.push({ code: 'published', on: days.publishedOn })
  const isEndless = ending !== undefined && days.statusOn === undefined
  if (grantedOn && !isEndless) events.push({ code: 'granted', on: grantedOn })
  if (grantedOn && isEndless)
    events.push({ code: 'office-notice', on: grantedOn, asPrinted: `${status}（终止日期不详）` })
  if (ending && days.statusOn) events.push({ code: ending, on: days.statusOn, asPrinted: status })
  return { events, grantedOn }
}
