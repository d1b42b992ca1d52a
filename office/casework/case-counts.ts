import type { Viewer } from '#kernel/authority'
import type { LedgerStore } from '#ledger/store/connection'
import { Bound, dutyTable, readFor, seenIn, sightOf } from '#office/casework/visibility'

/** How many cases a viewer may see. */
export interface CaseCounts {
  readonly channels: readonly { readonly channel: string; readonly open: number; readonly closed: number }[]
  /** Open cases by the Monday of the week in which their next limit falls due; null where none runs. */
  readonly weeks: readonly { readonly week: string | null; readonly open: number; readonly overdue: number }[]
}

interface CountRow {
  readonly channel: string | null
  readonly week: string | null
  readonly by_week: number
  readonly open: number
  readonly closed: number
  readonly overdue: number
}

/** By one query, over the same cases that a list shows, but for what stands apart. */
export async function countCases(
  store: LedgerStore,
  viewer: Viewer,
  apart: readonly string[] = [],
): Promise<CaseCounts> {
  const sight = sightOf(viewer)
  const bound = new Bound()
  const sql = `WITH seen AS (
       SELECT DISTINCT o.case_id, o.channel, o.is_open, o.next_due
       FROM ${dutyTable(sight, bound)} JOIN case_offices o ON o.office = duty.office
       WHERE ${seenIn(sight, bound)} AND o.channel <> ALL(${bound.to(apart)})
     ), dated AS (
       SELECT channel, is_open, next_due,
         to_char(date_trunc('week', left(next_due, 10)::date), 'YYYY-MM-DD') AS week
       FROM seen
     )
     SELECT channel, week, grouping(channel) AS by_week,
       count(*) FILTER (WHERE is_open) AS open, count(*) FILTER (WHERE NOT is_open) AS closed,
       count(*) FILTER (WHERE is_open AND next_due < ${bound.to(viewer.on)}) AS overdue
     FROM dated GROUP BY GROUPING SETS ((channel), (week)) ORDER BY channel, week`
  const rows = await readFor(store, viewer, tx => tx.rows<CountRow>(sql, bound.values))
  return {
    channels: rows
      .filter(row => row.by_week === 0)
      .map(({ channel, open, closed }) => ({ channel: channel ?? '', open, closed })),
    weeks: rows
      .filter(row => row.by_week === 1 && row.open > 0)
      .map(({ week, open, overdue }) => ({ week, open, overdue })),
  }
}
