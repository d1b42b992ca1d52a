import type { Viewer } from '#kernel/authority'
import type { LedgerStore } from '#ledger/store/connection'
import { Bound, dutyTable, readFor, sightOf } from '#office/casework/visibility'

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
  const bound = new Bound()
  const sql = countsOf(viewer, apart, bound)
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

/**
 * Cases are counted by office when they are written. Taken from that is what two of the viewer's offices both
 * count; added are closed files that he has in an office of which he is not told how many there are.
 */
function countsOf(viewer: Viewer, apart: readonly string[], bound: Bound): string {
  const sight = sightOf(viewer)
  const duty = dutyTable(sight, bound)
  return `WITH kept AS MATERIALIZED (
       SELECT k.* FROM ${duty} JOIN case_counts k ON k.office = duty.office
       WHERE NOT k.is_closed_file OR duty.is_head
     ), parts AS MATERIALIZED (SELECT DISTINCT office, is_closed_file FROM kept
     ), again AS (
       SELECT DISTINCT p.office, p.case_id, p.channel, p.is_open, left(p.due_order, 10) AS due_day
       FROM parts one JOIN parts other ON other.is_closed_file = one.is_closed_file AND other.office < one.office
       CROSS JOIN LATERAL (
         SELECT * FROM case_pairs p
         WHERE p.office = one.office AND p.other = other.office AND p.is_closed_file = one.is_closed_file OFFSET 0
       ) p
     ), own AS (
       SELECT DISTINCT o.case_id, o.channel, o.is_open, left(o.due_order, 10) AS due_day
       FROM case_assigned a JOIN case_offices o ON o.case_id = a.case_id JOIN ${duty} ON duty.office = o.office
       WHERE a.person = ${bound.to(sight.person)} AND o.is_closed_file AND NOT EXISTS (
         SELECT FROM case_offices p JOIN parts ON parts.office = p.office AND parts.is_closed_file
         WHERE p.case_id = o.case_id)
     ), seen AS (
       SELECT channel, is_open, due_day, number FROM kept
       UNION ALL SELECT channel, is_open, due_day, -1 FROM again
       UNION ALL SELECT channel, is_open, due_day, 1 FROM own
     ), dated AS (
       SELECT channel, is_open, due_day, number,
         to_char(date_trunc('week', nullif(due_day, '~')::date), 'YYYY-MM-DD') AS week
       FROM seen WHERE channel <> ALL(${bound.to(apart)})
     )
     SELECT channel, week, grouping(channel) AS by_week,
       coalesce(sum(number) FILTER (WHERE is_open), 0)::bigint AS open,
       coalesce(sum(number) FILTER (WHERE NOT is_open), 0)::bigint AS closed,
       coalesce(sum(number) FILTER (WHERE is_open AND due_day < ${bound.to(viewer.on)}), 0)::bigint AS overdue
     FROM dated GROUP BY GROUPING SETS ((channel), (week)) ORDER BY channel, week`
}
