import { number } from '#kernel/fields/number'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'

const FEN_PER_YUAN = 100
const units: Record<string, number> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }

/** Money in RMB, kept as whole 分 so that sums are exact. */
export const amount = {
  parse(printed: string): number | Refusal {
    const found = /^(.*?)(元|万元|亿元)?$/.exec(printed.trim())
    const value = number.parse(found?.[1] ?? '')
    if (isRefusal(value)) return refuse('value-invalid', printed)
    const fen = Math.round(value * (units[found?.[2] ?? '元'] as number) * FEN_PER_YUAN)
    return Number.isSafeInteger(fen) ? fen : refuse('value-invalid', printed)
  },
  print(fen: number, language: 'zh' | 'en'): string {
    const yuan = fen / FEN_PER_YUAN
    return language === 'zh' ? `${number.print(yuan, 'zh')}元` : `RMB ${number.print(yuan, 'en')}`
  },
  compare: number.compare,
}
