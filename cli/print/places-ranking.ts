import { table } from '#cli/print/table'
import type { Label, Language } from '#kernel/source'
import type { EndedShape, IndexPage, PeersShape, RankedPlace } from '#server/api/indices'

const words = {
  rank: { zh: '位次', en: 'rank' },
  between: { zh: '区间', en: 'interval' },
  place: { zh: '地区', en: 'place' },
  score: { zh: '得分', en: 'score' },
  quality: { zh: '数据质量', en: 'data quality' },
  leftOut: { zh: '未列入', en: 'left out' },
  takes: { zh: '所凭指标', en: 'rests on' },
  silent: { zh: '未列入的指标', en: 'indicators that take no part' },
  ended: { zh: '已并入', en: 'merged' },
} as const satisfies Record<string, Label>

const DIGITS = 4

/** The ranking of places by their names; with peers, the rank among these beside. */
export function placesLines({ ranking }: IndexPage, language: Language): string {
  const { ranked, leftOut, takes, silent, peers, ended, doubts } = ranking
  const heads = [words.rank, words.between, words.place, words.score, words.quality].map(one => one[language])
  const rows = ranked.map(one => [
    String(one.rank),
    one.interval ? one.interval.join('–') : '',
    one.place.label[language],
    one.score.toFixed(DIGITS),
    one.quality.score.toFixed(0),
    ...(peers ? [amongPeers(one, language)] : []),
  ])
  const more = [
    ...leftOut.map(
      one => `${words.leftOut[language]}: ${one.place.label[language]} [${one.refused.refused}]`,
    ),
    ...ended.map(one => `${words.ended[language]}: ${endedLine(one, language)}`),
    `${words.takes[language]}: ${takes.join(', ')}`,
    `${words.silent[language]}: ${silent}`,
    ...(doubts ? [doubts[language]] : []),
    ...(peers?.note ? [peers.note[language]] : []),
  ]
  return `${table([peers ? [...heads, peers.label[language]] : heads, ...rows])}\n${more.join('\n')}\n`
}

function amongPeers({ peers }: RankedPlace, language: Language): string {
  if (!peers) return ''
  return 'refused' in peers ? `[${peers.refused.refused}]` : peers.sure[language]
}

const endedLine = ({ place, until, into }: EndedShape, language: Language): string =>
  `${place.label[language]} ${until} → ${into.map(one => one.label[language]).join(', ')}`

export const peersLines = (listed: readonly PeersShape[], language: Language): string =>
  table(
    listed.map(({ id, label, groups }) => [
      id,
      label[language],
      groups.map(one => one.label[language]).join(language === 'zh' ? '、' : '; '),
    ]),
  )
