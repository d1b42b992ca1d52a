import type { Threshold } from '#kernel/procedures/threshold'
import type { Assessment, Match } from '#kernel/procedures/threshold-assess'
import { factsRead } from '#kernel/procedures/threshold-condition'
import { sayCondition } from '#kernel/procedures/threshold-sentence'
import type { AssessmentShape, MatchShape, ThresholdBrief, ThresholdPage } from '#server/api/thresholds'
import { presentCitation } from '#server/present/citation'

export const presentThresholdBrief = ({ id, label, facts, versions, basis }: Threshold): ThresholdBrief => ({
  id,
  label,
  from: versions[0]?.from,
  facts: Object.keys(facts).length,
  rules: versions.flatMap(one => one.rows).length,
  routes: isRouting(versions),
  basis: basis.map(presentCitation),
})

const readsOf = ({ versions }: Threshold) =>
  new Set(
    versions.flatMap(({ rows }) =>
      rows.flatMap(({ when, amount }) => [
        ...factsRead(when),
        ...[amount?.min?.fact, amount?.max?.fact].flatMap(name => name ?? []),
      ]),
    ),
  )

const isRouting = (versions: Threshold['versions']) => versions.some(one => one.rows.some(row => row.route))

export const presentThreshold = (one: Threshold): ThresholdPage => ({
  id: one.id,
  label: one.label,
  basis: one.basis.map(presentCitation),
  routes: isRouting(one.versions),
  facts: one.facts,
  asks: Object.keys(one.facts).filter(name => readsOf(one).has(name)),
  tiers: one.tiers ?? {},
  versions: one.versions.map(({ rows, ...version }) => ({
    ...version,
    rows: rows.map(({ clause, when, tier, from, until, citation }) => ({
      clause,
      says: { zh: sayCondition(when, one, 'zh'), en: sayCondition(when, one, 'en') },
      tier,
      from,
      until,
      citation: presentCitation(citation),
    })),
  })),
  note: one.note,
})

export const presentAssessment = ({ matched, routes, ...found }: Assessment): AssessmentShape => ({
  ...found,
  matched: matched.map(presentMatch),
  missing: [...found.missing],
  routes: routes?.map(one => ({
    ...presentMatch(one),
    channel: { id: one.channel.id, label: one.channel.label },
    to: one.to,
    effect: one.effect,
  })),
})

const presentMatch = ({ clause, citation, says }: Match): MatchShape => ({
  clause,
  citation: presentCitation(citation),
  says,
})
