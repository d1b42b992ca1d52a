import { type Day, daysOf, isDay } from '#kernel/date'

/** By when a line says that something is to be done. */
export interface Deadline {
  readonly due?: Day
  readonly from?: Day
  /** The words that say it. */
  readonly written?: string
  readonly question?: 'no-deadline' | 'deadline-unclear' | 'several-deadlines'
}

const QUARTERS = '一二三四'
const two = (n: string) => n.padStart(2, '0')
const endOf = (period: string): Day | undefined => daysOf(period)?.to

/** One way to write a day, and the day it means; nothing for a day that no calendar has. */
type Reading = readonly [pattern: RegExp, day: (found: RegExpExecArray, year: string) => Day | undefined]

/** 底 and 末 mean the last day; a month or quarter alone means its end. */
const readings: readonly Reading[] = [
  [
    /(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?/,
    ([, y = '', m = '', d = '']) => real(`${y}-${two(m)}-${two(d)}`),
  ],
  [/(\d{4})年(?:第)?([一二三四1-4])季度/, ([, y = '', q = '']) => endOf(`${y}-Q${quarter(q)}`)],
  [
    /(\d{4})年(\d{1,2})月(上旬|中旬)/,
    ([, y = '', m = '', part]) => real(`${y}-${two(m)}-${part === '上旬' ? '10' : '20'}`),
  ],
  [/(\d{4})[年./-](\d{1,2})月?(?!\d)/, ([, y = '', m = '']) => endOf(`${y}-${two(m)}`)],
  [/(\d{4})年上半年/, ([, y = '']) => endOf(`${y}-06`)],
  [/(?:到|至)?(\d{4})年(?:年?底|末|年末|下半年|年内|内|度|前)/, ([, y = '']) => endOf(y)],
  [/(?:到|至)(\d{4})年/, ([, y = '']) => endOf(y)],
  [/(?<!\d)(\d{1,2})月(\d{1,2})日/, ([, m = '', d = ''], year) => real(`${year}-${two(m)}-${two(d)}`)],
  [/(?<!\d)(\d{1,2})月(?:底|末|份)?/, ([, m = ''], year) => endOf(`${year}-${two(m)}`)],
  [/(?:第)?([一二三四1-4])季度/, ([, q = ''], year) => endOf(`${year}-Q${quarter(q)}`)],
  [/上半年/, (_, year) => endOf(`${year}-06`)],
  [/(?:今年|本年|年内|年底|年末)/, (_, year) => endOf(year)],
]
const bare: Reading = [/^(\d{4})年?$/, ([, y = '']) => endOf(y)]
const range = /(\d{4})年?\s*[-—–－~～至到]+\s*(\d{4})年/

const quarter = (q: string) => (/\d/.test(q) ? q : String(QUARTERS.indexOf(q) + 1))
const real = (day: string): Day | undefined => (isDay(day) ? day : undefined)

const BY_WHEN = /(?:底|末|前|内|完成|建成|出台|印发|上线|实现|达到|投入|日|旬|年度|上半年|下半年|季度)/

/**
 * The deadline in a sentence, or in the cell of a column that has nothing else. A year is taken from the plan
 * where none is written and the plan lies within one; several days are read, and the last one is proposed.
 */
export function deadlineIn(text: string, plan: { from: Day; until: Day }, isColumn = false): Deadline {
  const years = range.exec(text)
  if (years) {
    const [written, first = '', last = ''] = years
    return { written, from: `${first}-01-01`, due: endOf(last) ?? plan.until }
  }
  const [year, other] = [plan.from.slice(0, 4), plan.until.slice(0, 4)]
  const found = daysIn(text, year, isColumn)
  const first = found[0]
  if (!first) {
    const isSaid = isColumn ? text.trim() !== '' : /长期|持续|常年|每年|每季度|每月/.test(text)
    return { question: 'no-deadline', ...(isSaid && isColumn && { written: text.trim() }) }
  }
  const lacksYear = found.some(one => one.needsYear)
  if (found.some(one => one.day === undefined) || (lacksYear && year !== other))
    return { written: first.written, question: 'deadline-unclear' }
  const days = found.map(one => one.day ?? '').sort()
  const [last] = days.slice(-1)
  const several = new Set(days).size > 1
  return {
    due: last,
    written: found.map(one => one.written).join('；'),
    ...(several && { question: 'several-deadlines' }),
  }
}

interface Found {
  readonly written: string
  readonly day: Day | undefined
  readonly needsYear: boolean
}

const TAKEN_MAX = 10

function daysIn(text: string, year: string, isColumn: boolean): Found[] {
  const found: Found[] = []
  let rest = text
  for (const [at, [pattern, day]] of [...readings, ...(isColumn ? [bare] : [])].entries()) {
    for (let n = 0; n < TAKEN_MAX; n += 1) {
      const one = pattern.exec(rest)
      if (!one) break
      const after = rest.slice(one.index + one[0].length, one.index + one[0].length + 8)
      const [more = ''] = /^(?:底|末)?(?:之?前|内)?/.exec(after) ?? []
      // What is taken is blotted out, so that no part of it is read as another day.
      rest = `${rest.slice(0, one.index)}${'＿'.repeat(one[0].length)}${rest.slice(one.index + one[0].length)}`
      if (!isColumn && !BY_WHEN.test(one[0] + after)) continue
      found.push({ written: one[0] + more, day: day(one, year), needsYear: at >= 7 && at <= 11 })
    }
  }
  return found
}

/** The first day on which something may begin whose deadline this is. */
export const beginOf = (deadline: Deadline, plan: { from: Day; until: Day }): Day => {
  const { from = plan.from, due = plan.until } = deadline
  const [, later = plan.from] = [from, plan.from].sort()
  const [earlier = later] = [later, due].sort()
  return earlier
}
