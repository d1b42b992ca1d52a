import { day as dayField } from '#kernel/fields/day'
import type { Day } from '#kernel/date'
import type { Standing, Verdict } from '#kernel/plan/standing'
import type { Language } from '#kernel/source'
import { SAMPLE_NOTICE } from '#office/documents/write-document'
import { line, type Piece } from '#office/papers/official-paper'

export const standingWords: Readonly<Record<Standing, Record<Language, string>>> = {
  verified: { zh: '已核验', en: 'verified' },
  done: { zh: '已完成', en: 'done' },
  'done-late': { zh: '逾期完成', en: 'done late' },
  'on-track': { zh: '按期推进', en: 'on track' },
  'at-risk': { zh: '有风险', en: 'at risk' },
  overdue: { zh: '逾期', en: 'overdue' },
  'not-begun': { zh: '未开始', en: 'not begun' },
}

export const verdictWords: Readonly<Record<Verdict, Record<Language, string>>> = {
  open: { zh: '未到期', en: 'open' },
  kept: { zh: '已兑现', en: 'kept' },
  late: { zh: '逾期兑现', en: 'kept late' },
  missed: { zh: '未兑现', en: 'missed' },
  'no-figure': { zh: '缺数据', en: 'no figure' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
}

/** How a paper says things in its language. */
export interface Speech {
  readonly language: Language
  say(zh: string, en: string): string
  day(day: Day): string
  percent(share: number): string
  first(n: number, text: string): Piece
  second(n: number, text: string): Piece
}

const numerals = '一二三四五六七八九十'
const numeral = (n: number): string =>
  n <= 10 ? (numerals[n - 1] ?? '') : `十${n === 20 ? '' : (numerals[n - 11] ?? '')}`

/** Headings are numbered as official documents are; in English by the same depth. */
export function speechIn(language: Language): Speech {
  const isChinese = language === 'zh'
  return {
    language,
    say: (zh, en) => (isChinese ? zh : en),
    day: day => dayField.print(day, language),
    percent: share => `${(share * 100).toFixed(1)}%`,
    first: (n, text) => line('First', isChinese ? `${numeral(n)}、${text}` : `${n}. ${text}`),
    second: (n, text) => line('Second', isChinese ? `（${numeral(n)}）${text}` : `(${n}) ${text}`),
  }
}

/** What stands above every paper with invented contents. */
export const sampleLine = (isSample: boolean): Piece[] => (isSample ? [line('Number', SAMPLE_NOTICE)] : [])

/** 落款: who writes, and the day in Arabic numerals as GB/T 9704-2012 has it. */
export const signed = (office: string, day: string): Piece[] => [line('Signature', office), line('Date', day)]
