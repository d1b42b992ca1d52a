import type { Uncertainty } from '#kernel/index/definition'
import type { RankedUnit } from '#kernel/index/report'
import { inBoth, type Label } from '#kernel/source'
import type { Refusal } from '#kernel/refusal'
import type { AmongPeers } from '#office/indices/peers'
import type { DataQuality } from '#office/indices/quality'

const numerals = '〇一二三四五六七八九'

/** 九成; where it is no whole tenth, 95%. */
const shareOf = (level: number): Label => {
  const tenths = Math.round(level * 1000) / 100
  const percent = `${Math.round(level * 1000) / 10}%`
  return inBoth(Number.isInteger(tenths) && tenths < 10 ? `${numerals[tenths]}成` : percent, percent)
}

/** In plain words how sure a rank is, and what was missing or late when it was given. */
export function rankSentence(
  { rank, interval }: Pick<RankedUnit, 'rank' | 'interval'>,
  doubts: Uncertainty | null | undefined,
  quality: DataQuality,
): Label {
  const said = sureness(rank, interval, doubts)
  const flaws = flawsOf(quality)
  return inBoth(
    `${[said.zh, ...flaws.map(one => one.zh)].join('；')}。`,
    `${[said.en, ...flaws.map(one => one.en)].join('; ')}.`,
  )
}

function sureness(
  rank: number,
  interval: RankedUnit['interval'],
  doubts: Uncertainty | null | undefined,
): Label {
  if (!interval || !doubts)
    return inBoth(
      `第${rank}名，没有列明疑问，说不出有多可靠`,
      `Rank ${rank}; no doubts are stated, so how sure it is cannot be told`,
    )
  const [low, high] = interval
  const share = shareOf(doubts.level)
  return low === high
    ? inBoth(
        `第${rank}名，${share.zh}可能在第${low}名`,
        `Rank ${rank}, with a likelihood of ${share.en} at ${low}`,
      )
    : inBoth(
        `第${rank}名，${share.zh}可能在${low}–${high}名`,
        `Rank ${rank}, with a likelihood of ${share.en} within ${low}–${high}`,
      )
}

/** The same of a rank among peers. */
export function peerSentence(
  { label, rank, of, interval }: Exclude<AmongPeers, Refusal>,
  doubts: Uncertainty | null | undefined,
): Label {
  const said = sureness(rank, interval ?? null, doubts)
  return inBoth(`${label.zh}${of}个地区中${said.zh}。`, `Of ${of} in “${label.en}”: ${said.en}.`)
}

function flawsOf({ of, known, late }: DataQuality): Label[] {
  const missing = of - known
  return [
    ...(missing > 0
      ? [
          inBoth(
            `缺${missing}项指标，按其余${known}项计分`,
            `${missing} of ${of} indicators missing, scored by the other ${known}`,
          ),
        ]
      : []),
    ...(late > 0
      ? [inBoth(`${late}项数据早于他地`, `${late} figures of an earlier period than elsewhere`)]
      : []),
  ]
}

/** What the intervals doubt, and with that what they do not. */
export function doubtSentence({ runs, data, weights, ...methods }: Uncertainty): Label {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
  const doubted = [
    ...(data > 0 ? [inBoth(`数据误差${percent(data)}`, `errors of the data of ${percent(data)}`)] : []),
    ...(weights > 0
      ? [inBoth(`权重上下${percent(weights)}`, `weights by ${percent(weights)} up or down`)]
      : []),
    ...(methods.impute.length > 0 ? [inBoth('缺数填补', 'imputation')] : []),
    ...(methods.treat.length > 0 ? [inBoth('异常值处理', 'treatment of outliers')] : []),
    ...(methods.normalise.length > 0 ? [inBoth('标准化方法', 'normalisation')] : []),
    ...(methods.aggregate.length > 0 ? [inBoth('合成方法', 'aggregation')] : []),
  ]
  const rest =
    data > 0
      ? inBoth('', '')
      : inBoth('数据本身的误差没有计入。', ' Errors of the figures themselves are not counted in.')
  return inBoth(
    `区间来自${runs}次试算，疑问为：${doubted.map(one => one.zh).join('、')}。${rest.zh}`,
    `Intervals come from ${runs} runs that doubt ${doubted.map(one => one.en).join(', ')}.${rest.en}`,
  )
}
