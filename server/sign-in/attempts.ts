import { createHash } from 'node:crypto'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Instant } from '#ledger/entry'
import type { Tx } from '#ledger/store/connection'

/**
 * So many wrong passwords or codes of one account in a window, and it waits, whether there is such an
 * account or not.
 */
export const ATTEMPTS_MAX = 8
const WINDOW_MS = 15 * 60_000
/** Different accounts in a window: more than a city's people type, fewer than a list of names. */
const ACCOUNTS_MAX = 2_000

/** Counts an attempt before it is judged, so that many at once are counted too. */
export async function countAttempt(tx: Tx, account: string, now: Instant): Promise<Refusal | undefined> {
  const since = new Date(Date.parse(now) - WINDOW_MS).toISOString()
  await tx.rows('DELETE FROM sign_in_attempts WHERE since < $1', [since])
  const [known] = await tx.rows<{ accounts: number }>(
    'SELECT count(*)::integer AS accounts FROM sign_in_attempts',
  )
  if ((known?.accounts ?? 0) >= ACCOUNTS_MAX) return refuse('too-many-attempts')
  const [row] = await tx.rows<{ attempts: number }>(
    `INSERT INTO sign_in_attempts AS known (account, attempts, since) VALUES ($1, 1, $2)
     ON CONFLICT (account) DO UPDATE SET attempts = known.attempts + 1 RETURNING attempts`,
    [nameOf(account), now],
  )
  return (row?.attempts ?? 1) > ATTEMPTS_MAX ? refuse('too-many-attempts') : undefined
}

/** Whoever got in has not been guessing. */
export async function forgetAttempts(tx: Tx, account: string): Promise<void> {
  await tx.rows('DELETE FROM sign_in_attempts WHERE account = $1', [nameOf(account)])
}

/** What is typed for an account may be anything, even a password. */
const nameOf = (account: string): string => createHash('sha256').update(account).digest('hex')
