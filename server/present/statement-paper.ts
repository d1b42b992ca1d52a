import type { Catalogue } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import type { Language } from '#kernel/source'
import { line, type Piece } from '#office/papers/official-paper'
import { sampleLine, speechIn, type Speech } from '#office/papers/paper-words'
import { endedSentence, howMade, points } from '#server/present/ranking-paper'
import type {
  StandingOut,
  StatedIndicatorShape,
  StatedStandardShape,
  StatementShape,
} from '#server/api/statements'

/** The statement of one city as a paper: the whole, what stands out, and the four standards in turn. */
export function statementPaper(
  page: StatementShape,
  catalogue: Catalogue,
  language: Language,
  written: Day,
): Piece[] {
  const speech = speechIn(language)
  const { say, day } = speech
  const place = page.place.label[language]
  return [
    ...sampleLine(page.place.sample === true),
    line('Title', say(`${place}知识产权四个一流评价说明`, `Statement of ${place} by the Four Standards`)),
    line('Caption', day(page.on)),
    ...howMade(page.index, speech),
    speech.first(2, say('总体', 'Overall')),
    line('Text', overall(page, speech)),
    line('Text', quality(page, speech)),
    ...(page.doubts ? [line('Small', page.doubts[language])] : []),
    speech.first(3, say('长处和短板', 'Strengths and gaps')),
    line('Text', `${say('长处：', 'Strengths: ')}${outWords(page.strengths, catalogue, speech)}`),
    line('Text', `${say('短板：', 'Gaps: ')}${outWords(page.gaps, catalogue, speech)}`),
    line('Small', page.rule[language]),
    speech.first(4, say('四个一流', 'The four standards')),
    ...page.standards.flatMap((one, at) => standardPieces(one, at + 1, catalogue, speech)),
    ...page.ended.map(one => line('Small', endedSentence(one, speech))),
    line('Date', day(written)),
  ]
}

function overall({ stand, refused }: StatementShape, { say, language }: Speech): string {
  if (!stand) return refused?.sentence[language] ?? ''
  const score = points(stand.score)
  const said = say(`${stand.of}个地区中得${score}分。`, `${score} points, among ${stand.of} places. `)
  return `${said}${stand.sure[language]}`
}

function quality(
  { quality: { score, known, of, late, rule }, bounds }: StatementShape,
  { say, language }: Speech,
) {
  const open = bounds
    ? say(
        `所缺数据若为各地最好或最差，位次在${bounds.join('到')}之间。`,
        `With the missing figures at the best or the worst of all, the rank lies within ${bounds.join('–')}. `,
      )
    : ''
  return (
    say(
      `数据质量${score.toFixed(0)}分（满分100）：${of}项指标中${known}项可比，${late}项时期早于他地。`,
      `Data quality ${score.toFixed(0)} of 100: of ${of} indicators ${known} compare, ${late} of an earlier period. `,
    ) +
    open +
    rule[language]
  )
}

function outWords(list: readonly StandingOut[], catalogue: Catalogue, { say, language }: Speech): string {
  const words = list.map(({ indicator, rank, of }) => {
    const label = catalogue.indicators.get(indicator)?.label[language] ?? indicator
    return say(`${label}第${rank}名（共${of}）`, `${label}, rank ${rank} of ${of}`)
  })
  return words.length === 0 ? say('无。', 'none.') : `${words.join(say('；', '; '))}${say('。', '.')}`
}

function standardPieces(
  { id, stand, weight, range, indicators, silent }: StatedStandardShape,
  n: number,
  catalogue: Catalogue,
  speech: Speech,
): Piece[] {
  const { say, language } = speech
  const title = speech.second(n, catalogue.standards.get(id)?.label[language] ?? id)
  const rest = say(`另${silent}项指标不计入。`, `${silent} other indicators take no part.`)
  if (!stand)
    return [
      title,
      line('Text', say(`没有可比的指标，排不出位次。${rest}`, `Nothing compares: no rank. ${rest}`)),
    ]
  const score = points(stand.score)
  return [
    title,
    line(
      'Text',
      `${say(`得${score}分（权重${weight}）。`, `${score} points (weight ${weight}). `)}${stand.sure[language]}`,
    ),
    ...(range
      ? [
          line(
            'Text',
            say(
              `各地最低${points(range.least)}，中位${points(range.median)}，最高${points(range.most)}。`,
              `Of all places: least ${points(range.least)}, median ${points(range.median)}, most ${points(range.most)}.`,
            ),
          ),
        ]
      : []),
    { grid: indicatorGrid(indicators, catalogue, speech) },
    line('Small', rest),
  ]
}

function indicatorGrid(
  rows: readonly StatedIndicatorShape[],
  catalogue: Catalogue,
  { say, language }: Speech,
) {
  const missing = say('缺', 'missing')
  const grounds = {
    published: say('公布', 'published'),
    counted: say('登记计数', 'counted'),
    both: say('公布与登记', 'both'),
    missing,
  }
  return {
    head: [
      say('指标', 'Indicator'),
      say('数值', 'Value'),
      say('位次', 'Rank'),
      say('得分', 'Points'),
      say('数据', 'Data'),
    ],
    rows: rows.map(one => {
      const known = catalogue.indicators.get(one.indicator)
      const late = one.late ? say('，时期较早', ', earlier period') : ''
      return [
        known?.label[language] ?? one.indicator,
        one.value === undefined
          ? missing
          : `${one.value.toFixed(known?.decimals)} ${known?.unit[language] ?? ''}`,
        one.rank === undefined ? '' : `${one.rank}/${one.of}`,
        one.points === undefined ? missing : points(one.points),
        `${grounds[one.quality]}${one.period ? ` ${one.period}` : ''}${late}`,
      ]
    }),
    widths: [34, 22, 11, 11, 22],
    amounts: [1, 2, 3],
  }
}
