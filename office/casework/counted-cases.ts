import type { Viewer } from '#kernel/authority'
import { isRefusal } from '#kernel/refusal'
import type { LedgerStore } from '#ledger/store/connection'
import { caseOfSubject, handOverOfSubject } from '#office/casework/case-entries'
import { listCases } from '#office/casework/case-list'
import type { CaseRow } from '#office/casework/case-row'
import type { HandOverRow } from '#office/casework/hand-over-file'
import { listHandOvers } from '#office/casework/hand-over-list'

export interface CountedCases {
  readonly cases: readonly CaseRow[]
  readonly handOvers: readonly HandOverRow[]
}

const CASES_MAX = 200

/**
 * The cases and hand-overs behind a figure that a viewer may see. Figures know a closed file by the number of
 * its first entry alone; whose duty it is finds it again here.
 */
export async function countedCases(
  store: LedgerStore,
  viewer: Viewer,
  numbers: readonly string[],
): Promise<CountedCases> {
  const first = numbers.flatMap(one => /^entry-(\d+)$/.exec(one)?.[1] ?? [])
  const rows = await store.rows<{ subject: string }>(
    'SELECT subject FROM entries WHERE seq = ANY($1::bigint[])',
    [first],
  )
  const ids = [...numbers, ...rows.flatMap(one => caseOfSubject(one.subject) ?? [])]
  const handOverIds = rows.flatMap(one => handOverOfSubject(one.subject) ?? [])
  const page = await listCases(store, viewer, { ids }, { limit: CASES_MAX })
  return {
    cases: isRefusal(page) ? [] : page.rows,
    handOvers: handOverIds.length === 0 ? [] : await listHandOvers(store, viewer, { ids: handOverIds }),
  }
}
