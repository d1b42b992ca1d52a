import { rolesOf } from '#kernel/procedures/case'
import { lineage, MAIN } from '#kernel/procedures/chart'
import { actsOf } from '#kernel/procedures/check'
import { dueOf } from '#kernel/procedures/clock'
import type { Facts } from '#kernel/procedures/facts'
import { dayOf } from '#kernel/procedures/moment'
import { isRefusal } from '#kernel/refusal'
import { type Label, type Language, showCitation } from '#kernel/source'
import type { Entry } from '#ledger/entry'
import type { CaseBodies } from '#office/casework/case-entries'
import { secretsOf } from '#office/casework/case-row'
import type { Dossier } from '#office/casework/dossier'
import { masked } from '#office/casework/words'
import { dayInWords } from '#office/documents/day-in-words'
import {
  type DocumentField,
  factKey,
  fieldsOfDocuments,
  limitKey,
  roleKey,
} from '#office/documents/document-field'
import type { Printed } from '#office/documents/fill-template'
import { printedFact, printedMoment } from '#office/documents/printed-fact'

/** What a document is written from: a case as it stood after the act that writes it. */
export interface Material {
  readonly dossier: Dossier
  /** The entry of the act. */
  readonly act: Entry
  /** The name of the document in its procedure, and its own number. */
  readonly document: string
  readonly number: string
  readonly office: Label
  readonly place: Label
  /** Whom it is for, where that is not all the parties. */
  readonly addressee?: string
  readonly attachments?: readonly string[]
}

type Row = Readonly<Record<string, string>>
/** What fields hold, by their keys, in one language. */
type Held = Readonly<Record<string, string | readonly Row[] | undefined>>

/**
 * What every field of a document holds, under its names in both languages. What the case does not have is
 * left out. A name that is secret in the case is covered wherever it stands, but for the addressee.
 */
export function printedCase(material: Material): Printed {
  const fields = fieldsOfDocuments(material.dossier.process.procedure)
  return { ...named(fields, heldBy(material, 'en'), 'en'), ...named(fields, heldBy(material, 'zh'), 'zh') }
}

/** Values under the names that their fields have in a language. */
export function named(fields: readonly DocumentField[], held: Held, language: Language): Printed {
  const found: [string, Printed[string]][] = []
  for (const { key, name, of } of fields) {
    const value = held[key]
    if (value === undefined || value === '' || !name[language]) continue
    if (typeof value === 'string') found.push([name[language], value])
    else if (of && value.length > 0) found.push([name[language], value.map(row => renamed(of, row))])
  }
  return Object.fromEntries(found)
}

/** Rows have the names of both languages: a list may be called in one, and its rows in the other. */
const renamed = (of: readonly DocumentField[], row: Row): Row =>
  Object.fromEntries(of.flatMap(({ name }) => [name.zh, name.en].map(one => [one, row[name.en] ?? ''])))

function heldBy(material: Material, language: Language): Held {
  const { dossier, act, document, number, addressee, attachments = [] } = material
  const { process, title, parties, right } = dossier
  const { procedure } = process
  const cover = coverOf(dossier)
  const open = parties.filter(one => !one.secret)
  const and = language === 'zh' ? '、' : ', '
  const names = open.map(one => one.name).join(and)
  const day = dayOf(act.happenedAt)
  const role = (id?: string) => procedure.roles.find(one => one.id === id)?.label[language] ?? ''
  return {
    ...factsHeld(material, language),
    ...limitsHeld(material, language),
    ...rolesHeld(open, and),
    caseNumber: dossier.id,
    caseTitle: cover(title),
    procedure: procedure.label[language],
    documentName: procedure.documents?.[document]?.[language],
    documentNumber: number,
    office: material.office[language],
    place: material.place[language],
    addressee: addressee ?? names,
    parties: names,
    right,
    ...actHeld(material, language),
    day: printedMoment(act.happenedAt, language),
    dayInWords: dayInWords(day, language),
    openedOn: printedMoment(process.openedOn, language),
    state: lineage(procedure, process.states[MAIN] as string).at(-1)?.state.label[language],
    partyList: open.map(one => ({ name: one.name, role: role(one.role) })),
    attachmentList: attachments.map((attachment, at) => ({ number: String(at + 1), attachment })),
  }
}

const coverOf = (dossier: Dossier) => {
  const secrets = secretsOf(dossier)
  return (text: string) => masked(text, secrets)
}

const bodyOf = ({ body }: Entry) => body as unknown as CaseBodies['case.act']

function actHeld({ dossier, act: entry }: Material, language: Language): Held {
  const { procedure } = dossier.process
  const { act: name, role } = bodyOf(entry)
  const acts = actsOf(procedure).filter(one => one.name === name)
  const act = (acts.find(one => rolesOf(one.act.by).some(by => by.id === role)) ?? acts[0])?.act
  const basis = act?.basis ?? procedure.basis[0]
  const cited = basis && showCitation(basis, language)
  return { act: act?.label[language] ?? name, basis: language === 'zh' ? (entry.basis ?? cited) : cited }
}

/** By name, all that is known; in the list, what was given with the act. */
function factsHeld({ dossier, act }: Material, language: Language): Held {
  const { procedure, facts } = dossier.process
  const cover = coverOf(dossier)
  const printed = (all: Facts) =>
    Object.entries(all).flatMap(([name, value]) => {
      const field = procedure.fields?.[name]
      return field ? [{ name, field, value: cover(printedFact(field, value, language)) }] : []
    })
  return {
    ...Object.fromEntries(printed(facts).map(({ name, value }) => [factKey(name), value])),
    factList: printed(bodyOf(act).facts ?? {}).map(({ field, value }) => ({
      fact: field.label[language],
      value,
    })),
  }
}

const rolesHeld = (parties: Dossier['parties'], and: string): Held =>
  Object.fromEntries(
    parties.map(({ role = '' }) => {
      const all = parties.filter(one => one.role === role).map(one => one.name)
      return [roleKey(role), all.join(and)]
    }),
  )

/** Limits that run after the act and whose last day is known. */
function limitsHeld({ dossier }: Material, language: Language): Held {
  const { procedure, clocks, under } = dossier.process
  const known = Object.values(clocks).flatMap(clock => {
    const found = dueOf(clock, under.calendar)
    const of = procedure.limits[clock.limit]
    return isRefusal(found) || !of ? [] : [{ clock, due: printedMoment(found.due, language), of }]
  })
  return {
    ...Object.fromEntries(known.map(({ clock, due }) => [limitKey(clock.limit), due])),
    limitList: known.map(({ clock, due, of }) => ({
      limit: of.label[language],
      start: printedMoment(clock.start, language),
      due,
      owes: of.owes.label[language],
      limitBasis: showCitation(clock.rule.basis, language),
    })),
  }
}
