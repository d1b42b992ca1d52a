import { z } from 'zod'
import type { Refusal } from '#kernel/refusal'
import type { Receipt } from '#ledger/receipt'
import { RECEIPT } from '#office/kits/kit-files'
import { damagedAt } from '#office/kits/read-manifest'

/** A path from a leaf to the root of the largest tree that numbers can tell. */
const PROOF_MAX = 53
const ENTRY_MAX = 100_000
const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`))

const shape = z.strictObject({
  format: z.literal('zhicheng-receipt-1'),
  entry: z.string().max(ENTRY_MAX),
  index: z.int().min(0),
  proof: z.array(hex(64)).max(PROOF_MAX),
  head: z.strictObject({
    ...{ size: z.int().min(1), root: hex(64), signedAt: z.string().max(50) },
    ...{ publicKey: hex(64), signature: hex(128) },
  }),
})

/** What a receipt says, or the place in it where it is none. */
export function readReceipt(given: unknown): Receipt | Refusal {
  const read = shape.safeParse(given)
  return read.success ? read.data : damagedAt(RECEIPT, read.error)
}

const entryShape = z.object({
  kind: z.string(),
  recordedAt: z.string(),
  by: z.object({ person: z.string(), office: z.string() }),
  body: z.object({ manifest: z.string() }),
})

/** The entry that a receipt proves, where it is one that seals a kit. */
export function sealEntryIn({ entry }: Receipt): z.infer<typeof entryShape> | undefined {
  try {
    return entryShape.safeParse(JSON.parse(entry)).data
  } catch {
    return undefined
  }
}
