import type { Catalogue } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import type { Language } from '#kernel/source'
import { line, type Piece } from '#office/papers/official-paper'
import { sampleLine, speechIn, type Speech } from '#office/papers/paper-words'
import type { EndedShape, IndexBrief, RankedPlace, RankingShape } from '#server/api/indices'

/** As the screens print a score. */
export const points = (score: number): string => score.toFixed(2)

/** The ranking of places as a paper: how it was made, the ranking with its intervals, what it leaves out. */
export function rankingPaper(
  ranking: RankingShape,
  catalogue: Catalogue,
  language: Language,
  written: Day,
): Piece[] {
  const speech = speechIn(language)
  const { say, day } = speech
  const of = ranking.of.label[language]
  return [
    ...sampleLine(ranking.ranked.some(one => one.place.sample === true)),
    line(
      'Title',
      say(`${of}各地区知识产权四个一流评价报告`, `Assessment of the Places of ${of} by the Four Standards`),
    ),
    ...howMade(ranking.index, speech),
    ...restsOn(ranking, catalogue, speech),
    speech.first(2, say('位次', 'Ranking')),
    line('Caption', say(`表1  ${of}，${day(ranking.on)}`, `Table 1. ${of}, ${day(ranking.on)}`)),
    { grid: rankingGrid(ranking, speech) },
    line('Caption', say('图1  得分', 'Figure 1. Scores')),
    {
      chart: {
        ...{ title: say('得分', 'Scores'), unit: say('分', 'points') },
        bars: ranking.ranked.map(one => ({ name: one.place.label[language], value: points(one.score) })),
      },
    },
    speech.first(3, say('有多可靠', 'How sure the ranks are')),
    ...(ranking.doubts ? [line('Text', ranking.doubts[language])] : []),
    ...ranking.ranked.map(one => line('Text', sureLine(one, speech))),
    speech.first(4, say('说明', 'Notes')),
    ...notes(ranking, speech),
    line('Date', day(written)),
  ]
}

const sureLine = ({ place, sure, peers }: RankedPlace, { language, say }: Speech): string => {
  const among = !peers ? '' : 'refused' in peers ? peers.refused.sentence[language] : peers.sure[language]
  return `${place.label[language]}${say('：', ': ')}${sure[language]}${among === '' ? '' : ` ${among}`}`
}

export const howMade = ({ label, note, isSuggestion }: IndexBrief, speech: Speech): Piece[] => [
  speech.first(1, speech.say('怎样得出', 'How it was made')),
  line('Text', `${label[speech.language]}${speech.say('。', '.')}`),
  ...(isSuggestion && note ? [line('Text', note[speech.language])] : []),
]

function restsOn({ takes, places, silent }: RankingShape, catalogue: Catalogue, speech: Speech): Piece[] {
  const names = takes.map(id => catalogue.indicators.get(id)?.label[speech.language] ?? id)
  return [
    line(
      'Text',
      speech.say(
        `${places}个地区，只凭${takes.length}项有可比数值的指标：${names.join('、')}。另${silent}项指标不计入。`,
        `${places} places, resting only on ${takes.length} indicators with comparable values: ${names.join(', ')}. ` +
          `${silent} others take no part.`,
      ),
    ),
  ]
}

function rankingGrid({ ranked }: RankingShape, { say, language }: Speech) {
  return {
    head: [
      say('位次', 'Rank'),
      say('地区', 'Place'),
      say('得分', 'Score'),
      say('位次区间', 'Interval'),
      say('数据质量', 'Data quality'),
    ],
    rows: ranked.map(one => [
      String(one.rank),
      one.place.label[language],
      points(one.score),
      one.interval ? [...new Set(one.interval)].join('–') : '',
      one.quality.score.toFixed(0),
    ]),
    widths: [12, 40, 16, 16, 16],
    amounts: [0, 2, 3, 4],
  }
}

function notes({ leftOut, ended, peers }: RankingShape, speech: Speech): Piece[] {
  const { language, say } = speech
  const said = [
    ...leftOut.map(one =>
      say(
        `未列入：${one.place.label.zh}。${one.refused.sentence.zh}`,
        `Left out: ${one.place.label.en}. ${one.refused.sentence.en}`,
      ),
    ),
    ...ended.map(one => endedSentence(one, speech)),
    ...(peers?.note ? [peers.note[language]] : []),
  ]
  return (said.length > 0 ? said : [say('各地区均列入。', 'All places are ranked.')]).map(one =>
    line('Text', one),
  )
}

export const endedSentence = ({ place, until, into }: EndedShape, { say, day }: Speech): string =>
  say(
    `${place.label.zh}于${day(until)}并入${into.map(one => one.label.zh).join('、')}；跨越该日的比较地域不同。`,
    `${place.label.en} went into ${into.map(one => one.label.en).join(', ')} on ${day(until)}; comparisons across ` +
      'that day are of other territory.',
  )
