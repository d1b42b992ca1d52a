import type { Threshold } from '#kernel/procedures/threshold'
import type { Field } from '#kernel/register'
import { crimeFacts } from '#policy/thresholds/parts/crime-facts'
import { copyrightInfringement } from '#policy/thresholds/copyright-infringement'
import { counterfeitMark } from '#policy/thresholds/counterfeit-mark'
import { counterfeitPatent } from '#policy/thresholds/counterfeit-patent'
import { counterfeitServiceMark } from '#policy/thresholds/counterfeit-service-mark'
import { illegalLabels } from '#policy/thresholds/illegal-labels'
import { saleOfCounterfeits } from '#policy/thresholds/sale-of-counterfeits'
import { saleOfInfringingCopies } from '#policy/thresholds/sale-of-infringing-copies'
import { tradeSecret } from '#policy/thresholds/trade-secret'

const crimes: readonly Threshold[] = [
  counterfeitMark,
  counterfeitServiceMark,
  saleOfCounterfeits,
  illegalLabels,
  counterfeitPatent,
  copyrightInfringement,
  saleOfInfringingCopies,
  tradeSecret,
]

/** What the tables of crimes ask, as facts of a case: none of them must be stated. */
export const crimeFields: Readonly<Record<string, Field>> = {
  crime: {
    kind: 'code',
    label: { zh: '涉嫌的罪名（办案人员认定）', en: 'Suspected crime, as the officer sees it' },
    values: Object.fromEntries(crimes.map(one => [one.id, one.label])),
  },
  conductOn: { kind: 'day', label: { zh: '违法行为（终了）之日', en: 'Day on which the conduct ended' } },
  ...Object.fromEntries(
    Object.entries(crimeFacts).map(([name, { label, unit }]): [string, Field] => [
      name,
      { kind: unit === 'yuan' ? 'amount' : 'number', label },
    ]),
  ),
  neverSanctioned: {
    kind: 'flag',
    label: { zh: '此前未因同类行为受过处罚', en: 'Never sanctioned for the like before' },
  },
}
