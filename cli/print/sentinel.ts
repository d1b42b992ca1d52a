import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type { SentinelShape } from '#server/api/sentinels'

/** Which lines of crimes the facts on file meet, by which clauses, and what is still to be found. */
export function sentinelLines(sentinels: readonly SentinelShape[], language: Language): string {
  const zh = language === 'zh'
  const told = sentinels.filter(one => one.meets !== false)
  if (told.length === 0) return ''
  const words = (one: SentinelShape) =>
    one.isAlarm
      ? { zh: '警报：已达标准，未移送', en: 'alarm: met, not referred' }
      : one.meets
        ? { zh: '已达标准，已移送', en: 'met, referred' }
        : { zh: '事实不全', en: 'facts missing' }
  const because = (one: SentinelShape) =>
    one.refusal?.sentence[language] ??
    (one.meets ? one.matched.map(match => match.citation.text) : one.missing.map(fact => fact.label))
      .map(text => text[language])
      .join(zh ? '、' : ', ')
  const rows = told.map(one => [
    `  ${one.isAlarm ? '! ' : ''}${words(one)[language]}`,
    one.threshold.label[language],
    because(one),
  ])
  return `${zh ? '刑事标准' : 'Criminal thresholds'}\n${table(rows)}`
}
