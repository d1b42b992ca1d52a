import { table } from '#cli/print/table'
import { type Account, causes } from '#kernel/index/account'
import type { Factor } from '#kernel/index/doubt'
import type { Report } from '#kernel/index/report'
import type { Sensitivity } from '#kernel/index/sensitivity'
import type { IndexScheme } from '#kernel/index/scheme'
import type { Label, Language } from '#kernel/source'
import { showCitation } from '#kernel/source'

const words = {
  rank: { zh: '位次', en: 'rank' },
  between: { zh: '区间', en: 'interval' },
  unit: { zh: '单位', en: 'unit' },
  score: { zh: '得分', en: 'score' },
  leftOut: { zh: '未列入', en: 'left out' },
  change: { zh: '变化', en: 'change' },
  factor: { zh: '疑问', en: 'doubt' },
  first: { zh: '单独', en: 'alone' },
  total: { zh: '连同相互作用', en: 'with interactions' },
  standard: { zh: '一流标准', en: 'standard' },
  weight: { zh: '权重', en: 'weight' },
  greatest: { zh: '贡献最大的指标', en: 'indicators that contribute most' },
} as const satisfies Record<string, Label>

const factorWords: Readonly<Record<Factor, Label>> = {
  data: { zh: '数据误差', en: 'errors of the data' },
  impute: { zh: '缺数填补', en: 'imputation' },
  treat: { zh: '异常值处理', en: 'treatment of outliers' },
  normalise: { zh: '标准化', en: 'normalisation' },
  weights: { zh: '权重', en: 'weights' },
  aggregate: { zh: '合成', en: 'aggregation' },
}

const causeWords: Readonly<Record<(typeof causes)[number], Label>> = {
  data: { zh: '自身数据', en: 'own data' },
  definition: { zh: '定义', en: 'definition' },
  peers: { zh: '其他单位', en: 'others' },
  weights: { zh: '权重', en: 'weights' },
}

const DIGITS = 4
const GREATEST_SHOWN = 3

const shown = (value: number): string => value.toFixed(DIGITS)
const signed = (value: number): string => `${value > 0 ? '+' : ''}${Number(value.toFixed(DIGITS))}`
const share = (value: number): string => value.toFixed(2)

/** The ranking, with its intervals where doubts are stated, and who was left out and why. */
export function rankingLines({ units, about }: Report, language: Language): string {
  const heads = [words.rank, words.between, words.unit, words.score].map(one => one[language])
  const rows = units.map(({ unit, score, rank, interval }) => [
    String(rank),
    interval ? interval.join('–') : '',
    unit,
    shown(score),
  ])
  const out = about.leftOut.map(one => `${words.leftOut[language]}: ${one.detail} [${one.refused}]\n`)
  return `${table([heads, ...rows])}${out.join('')}`
}

/** For each unit the indicators to which it owes most. */
export function contributionLines({ units, about }: Report, language: Language): string {
  if (!about.contributions) return ''
  const of = new Map(about.contributions.map(row => [row.unit, row]))
  const rows = units.map(({ unit }) => {
    const parts = Object.entries(of.get(unit) ?? {}).filter(
      (one): one is [string, number] => typeof one[1] === 'number',
    )
    const greatest = parts.sort((a, b) => b[1] - a[1]).slice(0, GREATEST_SHOWN)
    return [unit, greatest.map(([id, value]) => `${id} ${signed(value)}`).join('  ')]
  })
  return `${words.greatest[language]}\n${table(rows)}`
}

export function sensitivityLines({ factors, shift }: Sensitivity, language: Language): string {
  const heads = [words.factor, words.first, words.total].map(one => one[language])
  const rows = factors.map((factor, at) => [
    factorWords[factor][language],
    share(shift?.first[at] ?? 0),
    share(shift?.total[at] ?? 0),
  ])
  return table([heads, ...rows])
}

/** One line a unit: its ranks, and what each cause has added to the rank, where more is worse. */
export function accountLines(accounts: readonly Account[], language: Language): string {
  const heads = [words.unit, words.rank, words.change].map(one => one[language])
  const rows = accounts.map(({ unit, ranks: [before, after], twentyFourths }) => [
    unit,
    `${before} → ${after}`,
    signed(after - before),
    ...causes.map(cause => signed(twentyFourths[cause] / 24)),
  ])
  return table([[...heads, ...causes.map(cause => causeWords[cause][language])], ...rows])
}

/** What a scheme of the house says of itself. */
export function schemeLines(scheme: IndexScheme, language: Language): string {
  const rows = scheme.standards.map(({ standard, weight }) => [
    standard.code,
    standard.label[language],
    String(weight),
  ])
  const heads = ['', words.standard[language], words.weight[language]]
  const basis = scheme.basis.map(one => `${showCitation(one, language)}\n`).join('')
  return `${scheme.label[language]}\n${scheme.note?.[language] ?? ''}\n\n${table([heads, ...rows])}\n${basis}`
}
