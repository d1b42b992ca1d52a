import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Day } from '#kernel/date'

const here = dirname(fileURLToPath(import.meta.url))

/** The root of the checkout, from the sources and from the build alike. */
export const root = here.endsWith(join('dist', 'server')) ? join(here, '..', '..') : join(here, '..')

export const dataFolder = (given?: string): string =>
  given ?? process.env.ZHICHENG_DATA ?? join(root, '.zhicheng')

/** Today in Beijing: China keeps one time zone, eight hours ahead of UTC. */
export const civilToday = (): Day => {
  const HOURS_AHEAD = 8
  return new Date(Date.now() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10)
}

const DEFAULT_PORT = 8686

/** The port to listen on, not yet checked: as asked for, else as set, else ours. */
export const listeningPort = (given?: string): number => Number(given ?? process.env.PORT ?? DEFAULT_PORT)

export const logLevel = (): string => process.env.LOG_LEVEL ?? 'warn'

export const storeUrl = (): string | undefined => process.env.CLICKHOUSE_URL
export const storeCluster = (): string | undefined => process.env.CLICKHOUSE_CLUSTER

/** A PostgreSQL server for the ledger; nothing where it is kept in this process. */
export const ledgerUrl = (): string | undefined => process.env.DATABASE_URL

/** The city's own provider of identities, and the claim in which it names the account. */
export interface Oidc {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly accountClaim: string
}

/** Nothing where not all three are set. */
export const oidcProvider = (): Oidc | undefined => {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ACCOUNT_CLAIM } = process.env
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    accountClaim: OIDC_ACCOUNT_CLAIM ?? 'preferred_username',
  }
}

const EVIDENCE_BYTES_MAX = 2 ** 30

/** The largest file of evidence that is taken in: 1 GiB where nothing else is set. */
export const evidenceBytesMax = (): number => Number(process.env.EVIDENCE_BYTES_MAX ?? EVIDENCE_BYTES_MAX)

/** Now, as the ledger records it. */
export const instantNow = (): string => new Date(Date.now()).toISOString()
