import { basename, join } from 'node:path'
import { classValue } from '#kernel/classification'
import type { Day } from '#kernel/date'
import { addDays } from '#kernel/date'
import { isSampleCode } from '#kernel/place'
import { type Register, type StatusStep, statusOn, statusSteps, termEnd } from '#kernel/register'
import type { ListedRow } from '#register/rows-sql'
import type { RightRow } from '#register/store/tables'
import { NO_DAY } from '#register/store/tables'
import type { RightBrief, RightPage } from '#server/api/rights'
import type { House } from '#server/house'
import { presentCitation } from '#server/present/citation'
import { presentCounted } from '#server/present/counted-case'
import { presentPlace } from '#server/present/place'

const dayOrNone = (day?: Day | ''): Day | undefined => (!day || day === NO_DAY ? undefined : day)
const textOrNone = (text?: string): string | undefined => text || undefined

export function presentBrief(house: House, row: ListedRow): RightBrief {
  const place = house.places.byCode(row.place)
  return {
    register: row.register,
    id: row.id,
    number: row.applicationNumber || row.publicationNumber || row.id,
    title: row.title,
    applicant: row.applicant,
    place: place && presentPlace(place),
    filedOn: dayOrNone(row.filedOn),
    grantedOn: dayOrNone(row.grantedOn),
    status: textOrNone(row.status),
    event: row.code
      ? {
          code: row.code,
          on: row.on ?? '',
          amount: row.amount || undefined,
          from: textOrNone(row.from),
          to: textOrNone(row.to),
        }
      : undefined,
    counted: presentCounted(house, row),
  }
}

export function presentRight(house: House, row: RightRow, on: Day): RightPage {
  const register = house.catalogue.registers.get(row.register)
  const steps = stepsOf(register, row)
  const place = house.places.byCode(row.place)
  return {
    ...presentBrief(house, { ...row, status: statusOn(steps, on) ?? '' } as ListedRow),
    ...describe(row),
    ...symbolsOf(row),
    placeBy: row.placeBy,
    placePath: place ? [...house.places.ancestors(place.code), place].map(presentPlace) : [],
    classes: classesOf(house, row.classes),
    events: eventsOf(house, row),
    life: steps.map(({ status, from, by }, i) => ({ status, from, until: steps[i + 1]?.from, by })),
    ...termOf(register, row),
    load: row.load,
    file: fileName(house.dir, row.file),
    position: row.position,
    sample: isSampleCode(row.place),
  }
}

/** What the record says in words, names and numbers. */
const describe = (row: RightRow) => ({
  office: row.office,
  applicationNumber: textOrNone(row.applicationNumber),
  publicationNumber: textOrNone(row.publicationNumber),
  grantNumber: textOrNone(row.grantNumber),
  abstract: textOrNone(row.abstract),
  titles: row.titles,
  applicants: row.applicants,
  inventors: row.inventors,
  agents: row.agents,
  applicantKind: textOrNone(row.applicantKind),
  address: textOrNone(row.address),
  country: textOrNone(row.country),
  publishedOn: dayOrNone(row.publishedOn),
  claims: row.claims || undefined,
  statedOn: dayOrNone(row.statedOn),
})

const symbolsOf = (row: RightRow) => ({
  ipc: row.ipc,
  cpc: row.cpc,
  locarno: row.locarno,
  nice: row.nice,
  family: row.family.map((office, i) => ({ office, number: row.familyNumbers[i] ?? '' })),
  priorities: row.priorities,
})

const eventsOf = (house: House, row: RightRow): RightPage['events'] =>
  row.eventCode.map((code, i) => ({
    code,
    label: house.catalogue.events.get(code)?.label ?? { zh: code, en: code },
    on: row.eventOn[i] as Day,
    printed: textOrNone(row.eventPrinted[i]),
    amount: row.eventAmount[i] || undefined,
    from: textOrNone(row.eventFrom[i]),
    to: textOrNone(row.eventTo[i]),
  }))

/** The stretches of the right's life, with the event or the term that began each. */
function stepsOf(register: Register | undefined, row: RightRow): StatusStep[] {
  if (!register) return []
  const happenings = row.eventCode.map((code, i) => ({ code, on: row.eventOn[i] as Day }))
  return statusSteps(register, happenings, {
    filedOn: dayOrNone(row.filedOn),
    grantedOn: dayOrNone(row.grantedOn),
    office: row.office,
    ...row.own,
  })
}

/** The last day of the term by the law in force on the day from which it runs. */
function termOf(
  register: ReturnType<House['catalogue']['registers']['get']>,
  row: RightRow,
): Pick<RightPage, 'termEndsOn' | 'termBasis'> {
  const days = {
    filedOn: dayOrNone(row.filedOn),
    grantedOn: dayOrNone(row.grantedOn),
    office: row.office,
    ...row.own,
  }
  const happenings = row.eventCode.map((code, i) => ({ code, on: row.eventOn[i] ?? '' }))
  const end = register && termEnd(register, happenings, days)
  return end ? { termEndsOn: addDays(end.until, -1), termBasis: presentCitation(end.term.basis) } : {}
}

/** An uploaded file by the name its owner gave it; any other by its path. */
const fileName = (dir: string, file: string): string =>
  file.startsWith(join(dir, 'uploads')) ? basename(file).replace(/^\d+-/, '') : file

function classesOf(house: House, values: readonly string[]): RightPage['classes'] {
  return values.flatMap(value => {
    for (const scheme of house.catalogue.classifications.values()) {
      const found = scheme.classes.find(one => classValue(scheme, one.code) === value)
      if (found)
        return [{ scheme: scheme.id, code: found.code, label: found.label, schemeLabel: scheme.label }]
    }
    return []
  })
}
