import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { Kysely } from 'kysely'
import type { LedgerStore } from '#ledger/store/connection'
import type { Oidc } from '#server/environment'
import { ledgerDialect } from '#server/sign-in/ledger-dialect'
import { PASSWORD_MAX, PASSWORD_MIN } from '#server/sign-in/password'

export const SIGN_IN_PATH = '/api/sign-in'
export const OIDC_PROVIDER = 'oidc'
const SESSION_SECONDS = 12 * 3_600
const CODE_SECONDS = 10 * 60

/**
 * The library knows people by addresses; ours are known by accounts, so these addresses lead nowhere
 * (RFC 2606).
 */
const DOMAIN = 'zhicheng.invalid'
export const addressOf = (account: string): string => `${account}@${DOMAIN}`
export const accountOf = (address: string): string => address.replace(`@${DOMAIN}`, '')

const ourHosts = ['127.0.0.1', 'localhost', '[::1]'].flatMap(name => [name, `${name}:*`])

export interface Keeping {
  readonly store: LedgerStore
  readonly secret: string
  readonly oidc?: Oidc
}

/** The library, with its tables in the ledger's database; only what `open.ts` calls of it can be reached. */
export const keeper = ({ store, secret, oidc }: Keeping) =>
  betterAuth({
    appName: '知城 Zhicheng',
    secret,
    basePath: SIGN_IN_PATH,
    baseURL: { allowedHosts: ourHosts, protocol: 'http', fallback: 'http://127.0.0.1' },
    database: { db: new Kysely({ dialect: ledgerDialect(store) }), type: 'postgres', transaction: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    user: { modelName: 'sign_in_users' },
    session: {
      modelName: 'sign_in_sessions',
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'sign_in_accounts',
      accountLinking: { enabled: true, trustedProviders: [OIDC_PROVIDER] },
    },
    verification: { modelName: 'sign_in_verifications' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      revokeSessionsOnPasswordReset: true,
    },
    advanced: {
      cookiePrefix: 'zhicheng',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    plugins: [
      twoFactor({
        issuer: '知城 Zhicheng',
        twoFactorCookieMaxAge: CODE_SECONDS,
        schema: { twoFactor: { modelName: 'sign_in_second_factors' } },
      }),
      ...(oidc ? [genericOAuth({ config: [providerOf(oidc)] })] : []),
    ],
  })

export type Library = ReturnType<typeof keeper>

/** Whoever the city's own provider names, if the account is one of ours; nobody is added by signing in. */
const providerOf = ({ issuer, clientId, clientSecret, accountClaim }: Oidc) => ({
  providerId: OIDC_PROVIDER,
  clientId,
  clientSecret,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  scopes: ['openid', 'profile'],
  pkce: true,
  disableSignUp: true,
  requireIdTokenVerification: true,
  mapProfileToUser: (profile: object) => {
    const account = (profile as Record<string, unknown>)[accountClaim]
    return {
      email: addressOf(typeof account === 'string' ? account.toLowerCase() : ''),
      emailVerified: true,
    }
  },
})
