import { addDays, type Day } from '#kernel/date'
import type { Fact } from '#kernel/procedures/facts'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Field } from '#kernel/register'
import { type Language, showCitation } from '#kernel/source'
import { dayInWords } from '#office/documents/day-in-words'
import { factKey, fieldsOfDocuments, limitKey, roleKey } from '#office/documents/document-field'
import type { Printed } from '#office/documents/fill-template'
import { named } from '#office/documents/printed-case'
import { printedFact, printedMoment } from '#office/documents/printed-fact'

const words = {
  zh: { office: '示例市知识产权局', place: '示例市', title: '示例外观设计专利侵权纠纷', and: '、' },
  en: {
    office: 'Intellectual Property Office of Sample City',
    place: 'Sample City',
    title: 'Sample',
    and: ', ',
  },
}
const names = {
  zh: ['示例甲智能装备股份有限公司', '示例乙贸易有限公司'],
  en: ['Sample A Equipment Co., Ltd.', 'Sample B Trading Co., Ltd.'],
}
const DAYS = 30

/** Invented values of every field of a document, to see what a template makes of them. */
export function printedSample(procedure: Procedure, document: string, on: Day): Printed {
  const fields = fieldsOfDocuments(procedure)
  return {
    ...named(fields, sample(procedure, document, on, 'en'), 'en'),
    ...named(fields, sample(procedure, document, on, 'zh'), 'zh'),
  }
}

function sample(procedure: Procedure, document: string, on: Day, language: Language) {
  const { office, place, title, and } = words[language]
  const [one = '', other = ''] = names[language]
  const basis = procedure.basis[0] ? showCitation(procedure.basis[0], language) : title
  const due = printedMoment(addDays(on, DAYS), language)
  const start = printedMoment(on, language)
  const parties = procedure.roles.filter(role => role.of === 'party')
  const facts = Object.entries(procedure.fields ?? {}).map(([name, field]) => ({
    ...{ name, fact: field.label[language], value: printedFact(field, sampleOf(field, on), language) },
  }))
  return {
    ...Object.fromEntries(facts.map(({ name, value }) => [factKey(name), value])),
    ...Object.fromEntries(parties.map((role, at) => [roleKey(role.id), names[language][at % 2]])),
    ...Object.fromEntries(Object.keys(procedure.limits).map(name => [limitKey(name), due])),
    ...{ caseNumber: `000000-${procedure.id}-0000-1`, caseTitle: title, office, place, basis },
    ...{ procedure: procedure.label[language], documentName: procedure.documents?.[document]?.[language] },
    ...{ documentNumber: `000000-${procedure.id}-0000-1/1`, addressee: one, parties: `${one}${and}${other}` },
    ...{ right: 'ZL000000000000.0', act: procedure.opens.label[language], day: start, openedOn: start },
    ...{ dayInWords: dayInWords(on, language), state: title },
    partyList: names[language].map((name, at) => ({ name, role: parties[at]?.label[language] ?? '' })),
    factList: facts.map(({ fact, value }) => ({ fact, value })),
    limitList: Object.values(procedure.limits)
      .slice(0, 2)
      .map(({ label, owes }) => ({
        ...{ limit: label[language], start, due, owes: owes.label[language], limitBasis: basis },
      })),
    attachmentList: [{ number: '1', attachment: title }],
  }
}

const SAMPLE_FEN = 12_345_600

function sampleOf({ kind, values }: Field, on: Day): Fact {
  if (kind === 'amount') return SAMPLE_FEN
  if (kind === 'number') return 1
  if (kind === 'flag') return true
  if (kind === 'day') return on
  const first = Object.keys(values ?? {})[0] ?? '示例'
  return kind === 'codes' ? [first] : first
}
