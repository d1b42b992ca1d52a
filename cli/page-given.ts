import { type Call, WrongUse } from '#cli/verb'
import type { Language } from '#kernel/source'

/** From which row on a page of a list is wanted. */
export function fromGiven({ flags }: Call): number {
  const from = Number(flags.from ?? 0)
  if (!Number.isSafeInteger(from) || from < 0) throw new WrongUse('--from takes a number of rows')
  return from
}

/** Which rows of how many were printed, and how to go on; nothing where these are all. */
export function pageLine(
  { rows, of, from, next }: { rows: readonly unknown[]; of: number; from: number; next?: number },
  language: Language,
): string {
  if (rows.length === of) return ''
  const [first, last] = [rows.length === 0 ? from : from + 1, from + rows.length]
  const more =
    next === undefined ? '' : language === 'zh' ? `，下一页 --from ${next}` : `, next --from ${next}`
  return language === 'zh'
    ? `第${first}至${last}条，共${of}条${more}\n`
    : `${first}–${last} of ${of}${more}\n`
}
