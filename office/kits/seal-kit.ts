import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import type { Receipt } from '#ledger/receipt'
import type { Kit } from '#office/kits/make-kit'

export const subjectOfKit = (digest: string): string => `kit/${digest}`

/** Enters the digest of a kit in the log in the name of an office, by its head. */
export async function sealKit(
  ledger: Ledger,
  viewer: Viewer,
  kit: Kit,
  recordedAt: Instant,
  office?: string,
): Promise<Receipt | Refusal> {
  const duty = viewer.duties.find(
    one => one.post === 'head' && (office === undefined || one.office.id === office),
  )
  if (!duty) return refuse('not-competent', ['head', office].filter(Boolean).join(', '))
  const { digest, manifest } = kit
  const entry = {
    ...{ subject: subjectOfKit(digest), kind: 'kit.sealed', happenedAt: viewer.on, authority: duty.id },
    by: { person: viewer.person, office: duty.office.id, post: duty.post },
    body: { manifest: digest, definition: manifest.definition, on: manifest.on },
  }
  // The same kit sealed again by the same office is the same seal.
  const key = `kit-${digest}-${duty.office.id}`
  const entries = await ledger.append({ entries: [entry], key, recordedAt })
  if (isRefusal(entries)) return entries
  const [entered] = entries
  return entered ? ledger.receipt(entered.seq) : refuse('unknown-entry', digest)
}
