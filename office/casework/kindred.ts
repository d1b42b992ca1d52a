import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { CaseRow } from '#office/casework/case-row'
import { listCases } from '#office/casework/case-list'
import { findCase, type Ground } from '#office/casework/ground'

/** A case that may belong to the same dispute, and what it has in common. */
export interface KindredCase {
  readonly row: CaseRow
  readonly shares: readonly ('right' | 'person')[]
}

/** Names looked for, and cases found by each. */
const NAMES_MAX = 5
const FOUND_MAX = 20

/** Cases that the viewer may see about the same right, or with a person of the same name; no secret name. */
export async function kindredCases(
  ground: Ground,
  viewer: Viewer,
  id: string,
): Promise<KindredCase[] | Refusal> {
  const found = await findCase(ground, viewer, id)
  if (isRefusal(found)) return found
  const { right, parties, dispute } = found.dossier
  const names = [...new Set(parties.filter(one => !one.secret).map(one => one.name))].slice(0, NAMES_MAX)
  const searches = [
    ...(right === undefined ? [] : [{ shares: 'right' as const, filter: { right } }]),
    ...names.map(text => ({ shares: 'person' as const, filter: { text } })),
  ]
  const kindred = new Map<string, { row: CaseRow; shares: Set<'right' | 'person'> }>()
  for (const { shares, filter } of searches) {
    const page = await listCases(ground.ledger.store, viewer, filter, { limit: FOUND_MAX })
    if (isRefusal(page)) return page
    for (const row of page.rows) {
      if (row.id === id || (dispute !== undefined && row.dispute === dispute)) continue
      const known = kindred.get(row.id) ?? { row, shares: new Set() }
      known.shares.add(shares)
      kindred.set(row.id, known)
    }
  }
  return [...kindred.values()].map(({ row, shares }) => ({ row, shares: [...shares] }))
}
