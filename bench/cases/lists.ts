import { benchCity, fillCases, partyName, rareWord, TODAY, workerIn } from '#bench/cases/many-cases'
import { done } from '#bench/cases/walks'
import { clock, median, percentile, rounded, timed, times } from '#bench/measure'
import type { Viewer } from '#kernel/authority'
import { isRefusal } from '#kernel/refusal'
import { openLedger } from '#ledger/open'
import type { CaseFilter } from '#office/casework/case-list'
import { caseProjection } from '#office/casework/case-projection'
import type { Casebook } from '#office/casework/casebook'
import { type Desk, openDesk } from '#office/casework/desk'

const LISTS_OF_A_KIND = 8

export interface ListTimes {
  readonly listP95: number
  readonly listMedian: number
  readonly slowest: string
  readonly countsP95: number
}

const kinds: Readonly<Record<string, CaseFilter>> = {
  all: {},
  channel: { channel: 'courts' },
  procedure: { procedure: 'penalty-case' },
  open: { state: 'open' },
  closed: { state: 'closed' },
  due: { dueBefore: '2026-07-10' },
  overdue: { isOverdue: true },
  'words of every seventh case': { text: partyName(1) },
  'words of one in sixty': { text: partyName(10) },
  'words of one in six hundred': { text: partyName(100) },
  'words of one case': { text: rareWord },
  'words of none': { text: '不存在的名称' },
  'words of a channel': { text: partyName(10), channel: 'confirmation' },
  'one letter': { text: partyName(1).slice(0, 1) },
  'another office': { office: 'office-3' },
  'words with another office': { office: 'office-6', text: partyName(10) },
  mine: { isMine: true },
}

/** In the order of days, and of what falls due next. */
const orders = ['list', 'queue'] as const

/** Times of lists over so many cases. */
export async function listTimes(
  dir: string,
  url: string,
  { book, size, note }: { book: Casebook; size: number; note(text: string): void },
): Promise<ListTimes> {
  const ledger = await openLedger({ dir, url, projections: [caseProjection(book)] })
  if (isRefusal(ledger)) throw new Error(`Failure: ${ledger.refused}`)
  const city = benchCity('ip-office')
  const desk = openDesk({ ledger, book, people: city, now: () => `${TODAY}T01:00:00.000Z` })
  try {
    const { seconds } = await timed(() => fillCases(url, book, size))
    note(`${size} cases made in ${rounded(seconds)} s`)
    const viewers = [workerIn(city, 1), workerIn(city, 5), workerIn(city, 2, 3, 10)]
    const byKind = new Map<string, number[]>()
    for (const order of orders)
      for (const [kind, filter] of Object.entries(kinds)) {
        const found: number[] = []
        for (let n = 0; n < LISTS_OF_A_KIND; n++) found.push(...(await pages(desk[order], viewers, filter)))
        byKind.set(`${order}, ${kind}`, found)
      }
    const all = [...byKind.values()].flat()
    const slow = [...byKind].map(([kind, found]) => ({ kind, p95: rounded(percentile(found, 0.95)) }))
    for (const { kind, p95 } of slow) note(`${kind}: ${p95} ms`)
    const counted: number[] = []
    for (const viewer of viewers)
      for (const { seconds } of await times(LISTS_OF_A_KIND, () => timed(() => desk.counts(viewer))))
        counted.push(seconds * 1000)
    const worst = slow.reduce((a, b) => (a.p95 > b.p95 ? a : b))
    return {
      ...{ listP95: rounded(percentile(all, 0.95)), listMedian: rounded(median(all)) },
      ...{ slowest: `${worst.kind} ${worst.p95}`, countsP95: rounded(percentile(counted, 0.95)) },
    }
  } finally {
    await ledger.close()
  }
}

/** The first and the second page of a list for each viewer. */
async function pages(list: Desk['list'], viewers: readonly Viewer[], filter: CaseFilter): Promise<number[]> {
  const found: number[] = []
  for (const viewer of viewers) {
    let after: string | undefined
    for (let page = 0; page < 2; page++) {
      const start = clock()
      const { next } = done(await list(viewer, filter, after === undefined ? {} : { after }))
      found.push(clock() - start)
      after = next
      if (after === undefined) break
    }
  }
  return found
}
