import { table } from '#cli/print/table'
import { stateLabels, strengthLabels } from '#kernel/assessment/finding'
import type { TestFacts } from '#kernel/assessment/manipulation-test'
import type { Language } from '#kernel/source'
import type { FindingBrief, FindingPage, OutcomesShape } from '#server/api/findings'

const factsOf = (facts?: TestFacts): string => {
  if (!facts) return ''
  return facts.is === 'rows' ? String(facts.rows) : `${facts.hits}/${facts.of}`
}

/** Every test of every place, what it found and whether it asks. */
export const outcomeTable = ({ outcomes }: OutcomesShape, language: Language): string =>
  table(
    outcomes.map(one => [
      ...[one.place.label[language], one.label[language], factsOf(one.facts)],
      ...[one.strength ? strengthLabels[one.strength][language] : '', one.said?.[language] ?? ''],
    ]),
  )

export const findingTable = (rows: readonly FindingBrief[], language: Language): string =>
  table(
    rows.map(one => [
      ...[
        one.place.label[language],
        one.on,
        one.test.label[language],
        strengthLabels[one.strength][language],
      ],
      ...[stateLabels[one.state][language], one.id],
    ]),
  )

export function findingLines(page: FindingPage, language: Language): string {
  const { definition } = page
  return [
    findingTable([page], language),
    `${page.said[language]}\n`,
    ...(definition ? [`${definition.because[language]}\n${definition.asks[language]}\n`] : []),
    table(page.rows.map(one => [one.number, one.on ?? '', one.title])),
    ...page.words.map(
      one => `${one.on}  ${one.office.name}  ${one.text ?? one.reason ?? stateLabels.raised[language]}\n`,
    ),
  ].join('')
}
