import { table } from '#cli/print/table'
import { number } from '#kernel/fields/number'
import type { Threshold } from '#kernel/procedures/threshold'
import type { Assessment, Match } from '#kernel/procedures/threshold-assess'
import { showCitation } from '#kernel/source'
import type { Language } from '#kernel/source'

/** An assessment as other programs are given it: its keys are part of what is promised to them. */
export const assessmentAnswer = (found: Assessment, language: Language) => ({
  meets: found.meets,
  tier: found.tier ?? null,
  matched: found.matched.map(one => matchAnswer(one, language)),
  missing: found.missing,
  higher: found.higher,
  amount: found.amount && { ...found.amount, says: found.amount.says[language] },
  routes: found.routes?.map(({ channel, to, effect, ...one }) => ({
    channel: channel.id,
    to: to[language],
    effect: effect?.[language],
    ...matchAnswer(one, language),
  })),
  doubt: found.doubt?.[language],
})

const matchAnswer = ({ clause, citation, says }: Match, language: Language) => ({
  clause,
  citation: showCitation(citation, language),
  mark: citation.mark === 'read' ? undefined : citation.mark,
  says: says[language],
})

/** The assessment as lines for a person. */
export function assessmentLines(threshold: Threshold, found: Assessment, language: Language): string {
  const pick = (zh: string, en: string) => (language === 'zh' ? zh : en)
  const verdict =
    found.meets === null ? pick('尚不能判定', 'open') : found.meets ? pick('是', 'yes') : pick('否', 'no')
  const names = (facts: readonly string[]) =>
    facts.map(name => `${name} ${threshold.facts[name]?.label[language] ?? ''}`.trim()).join(pick('；', '; '))
  const tier = found.tier && threshold.tiers?.[found.tier]?.[language]
  const rows: string[][] = [[pick('达到', 'met'), tier ? `${verdict} — ${tier}` : verdict]]
  const { amount, routes = [], higher, missing, doubt } = found
  if (amount) rows.push([pick('数额', 'amount'), `${rangeOf(amount)} — ${amount.says[language]}`])
  for (const { to, channel, effect } of routes)
    rows.push([
      pick('去向', 'route'),
      [to[language], channel.label[language], effect?.[language]].filter(Boolean).join(' — '),
    ])
  for (const { citation, says, clause } of found.matched) {
    const part = clause === citation.article ? '' : ` ${clause}`
    rows.push([pick('依据', 'clause'), `${showCitation(citation, language)}${part}: ${says[language]}`])
  }
  if (missing.length > 0) rows.push([pick('尚缺', 'missing'), names(missing)])
  if (higher) rows.push([pick('更高一档尚缺', 'missing for a higher tier'), names(higher.missing)])
  if (doubt) rows.push([pick('存疑', 'doubt'), doubt[language]])
  if (threshold.note) rows.push([pick('说明', 'note'), threshold.note[language]])
  return table(rows)
}

function rangeOf({ min, max }: { min?: number; max?: number }): string {
  const said = [min, max].map(one => (one === undefined ? '' : number.print(one, 'en')))
  return said[0] === said[1] ? `${said[0]}` : said.join('–')
}
