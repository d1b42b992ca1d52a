import { type Refusal, refuse } from '#kernel/refusal'
import type { Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import type { Oidc } from '#server/environment'
import { countAttempt, forgetAttempts } from '#server/sign-in/attempts'
import { accountOf, addressOf, keeper, type Library, OIDC_PROVIDER } from '#server/sign-in/keeper'
import { passwordFault } from '#server/sign-in/password'
import { signInSecret } from '#server/sign-in/secret'

/** How far somebody has come in, with the cookies that say so. */
export interface Entered {
  readonly state: 'signed-in' | 'code-needed' | 'done'
  readonly cookies: readonly string[]
}

/** What an authenticator is set up with, once; nobody can read it again. */
export interface SecondFactor {
  readonly uri: string
  readonly backupCodes: readonly string[]
}

export interface SignIn {
  /** True where people may also come by the city's own OIDC provider. */
  readonly hasOidc: boolean
  /** The account that signed in; nothing without a session that is good. */
  personOf(headers: Headers): Promise<string | undefined>
  hasSecondFactor(headers: Headers): Promise<boolean>
  /** Refuses with `sign-in-failed`, whatever was wrong, or `too-many-attempts`. */
  enter(account: string, password: string, headers: Headers): Promise<Entered | Refusal>
  /** The code of an authenticator, or one of the backup codes. */
  enterCode(code: string, headers: Headers): Promise<Entered | Refusal>
  leave(headers: Headers): Promise<Entered>
  /** Makes the account known without a password, or sets one and ends its sessions. */
  allow(account: string, name: string, password?: string): Promise<Refusal | undefined>
  /** Invented people who all sign in with the same password: it is hashed once. */
  allowTogether(persons: readonly { id: string; name: string }[], password: string): Promise<void>
  changePassword(now: string, next: string, headers: Headers): Promise<Entered | Refusal>
  beginSecondFactor(password: string, headers: Headers): Promise<SecondFactor | Refusal>
  confirmSecondFactor(code: string, headers: Headers): Promise<Entered | Refusal>
  dropSecondFactor(password: string, headers: Headers): Promise<Entered | Refusal>
  /** Sends the browser to the provider. */
  toProvider(request: Request): Promise<Response>
  /** Takes the browser back from the provider. */
  fromProvider(request: Request): Promise<Response>
}

interface Opening {
  readonly ledger: Ledger
  readonly oidc?: Oidc
  now(): Instant
}

export async function openSignIn({ ledger, oidc, now }: Opening): Promise<SignIn> {
  const { store, dir } = ledger
  const library = keeper({ store, secret: await signInSecret(dir), oidc })
  const session = (headers: Headers) => library.api.getSession({ headers: whole(headers) })
  const guarded: Guarded = async (account, ask) => {
    const tooMany = await countAttempt(store, account, now())
    if (tooMany) return tooMany
    const entered = await ask()
    if (!('refused' in entered)) await forgetAttempts(store, account)
    return entered
  }
  return {
    hasOidc: oidc !== undefined,
    async personOf(headers) {
      const found = await session(headers)
      return found ? accountOf(found.user.email) : undefined
    },
    hasSecondFactor: async headers => (await session(headers))?.user.twoFactorEnabled === true,
    ...comingAndGoing(library, guarded),
    allow: (account, name, password) => allow(library, account, name, password),
    async allowTogether(persons, password) {
      const hash = (await library.$context).password.hash(password)
      for (const { id, name } of persons) await keepAccount(library, id, name, hash)
    },
    ...ownAccount(library, async (headers, ask) => {
      const found = await session(headers)
      return found ? guarded(accountOf(found.user.email), ask) : refuse('signed-out')
    }),
    toProvider: request => toProvider(library, request),
    fromProvider: request => library.handler(request),
  }
}

type Asking = () => Promise<Entered | Refusal>
/** Guesses are counted by account, before they are judged. */
type Guarded = (account: string, ask: Asking) => Promise<Entered | Refusal>

function comingAndGoing({ api }: Library, guarded: Guarded): Pick<SignIn, 'enter' | 'enterCode' | 'leave'> {
  return {
    enter(account, password, headers) {
      const body = { email: addressOf(account), password }
      const asked = { body, headers: whole(headers, false), asResponse: true } as const
      return guarded(account, () => outcome(() => api.signInEmail(asked)))
    },
    // The library counts codes itself: five for a password, ten for an account.
    enterCode(code, headers) {
      const verify = /^\d{6}$/.test(code) ? api.verifyTOTP : api.verifyBackupCode
      return outcome(() => verify({ body: { code }, headers: whole(headers), asResponse: true }))
    },
    async leave(headers) {
      const answer = await api.signOut({ headers: whole(headers), asResponse: true })
      return { state: 'done', cookies: answer.headers.getSetCookie() }
    },
  }
}

type OwnAccount = Pick<
  SignIn,
  'changePassword' | 'beginSecondFactor' | 'confirmSecondFactor' | 'dropSecondFactor'
>

/** What one does with a session in hand; guesses are counted here too. */
function ownAccount(
  { api }: Library,
  own: (headers: Headers, ask: Asking) => Promise<Entered | Refusal>,
): OwnAccount {
  const asked = <Body>(body: Body, headers: Headers) =>
    ({ body, headers: whole(headers), asResponse: true }) as const
  return {
    async changePassword(now, next, headers) {
      const fault = passwordFault('', next)
      if (fault) return fault
      const body = { currentPassword: now, newPassword: next, revokeOtherSessions: true }
      return own(headers, () => outcome(() => api.changePassword(asked(body, headers))))
    },
    async beginSecondFactor(password, headers) {
      let begun: SecondFactor | undefined
      const entered = await own(headers, () =>
        outcome(async () => {
          const answer = await api.enableTwoFactor(asked({ password }, headers))
          const { totpURI, backupCodes = [] } = await answer.clone().json()
          if (answer.ok) begun = { uri: totpURI, backupCodes }
          return answer
        }),
      )
      return 'refused' in entered ? entered : (begun ?? refuse('sign-in-failed'))
    },
    confirmSecondFactor: (code, headers) =>
      own(headers, () => outcome(() => api.verifyTOTP(asked({ code }, headers)))),
    dropSecondFactor: (password, headers) =>
      own(headers, () => outcome(() => api.disableTwoFactor(asked({ password }, headers)))),
  }
}

async function toProvider({ api }: Library, request: Request): Promise<Response> {
  const body = { provider: OIDC_PROVIDER, callbackURL: '/', errorCallbackURL: '/sign-in?failed=1' }
  const answer = await api.signInSocial({ body, headers: request.headers, asResponse: true })
  const { url } = await answer.clone().json()
  if (!answer.ok || typeof url !== 'string') return answer
  const headers = new Headers({ location: url })
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return new Response(null, { status: 302, headers })
}

/** What the library reads of a request: where it came from, and its cookies unless there are to be none. */
function whole(headers: Headers, withCookies = true): Headers {
  const read = new Headers()
  for (const name of ['host', 'user-agent', ...(withCookies ? ['cookie'] : [])]) {
    const value = headers.get(name)
    if (value !== null) read.set(name, value)
  }
  return read
}

/** Whatever was wrong is told in one way, so that nobody learns which accounts there are. */
async function outcome(ask: () => Promise<Response>): Promise<Entered | Refusal> {
  const answer = await ask()
  if (answer.status === 429) return refuse('too-many-attempts')
  if (!answer.ok) return refuse('sign-in-failed')
  const said = (await answer.json()) as { twoFactorRedirect?: boolean }
  return {
    state: said.twoFactorRedirect === true ? 'code-needed' : 'signed-in',
    cookies: answer.headers.getSetCookie(),
  }
}

async function allow(library: Library, account: string, name: string, password?: string) {
  const fault = password === undefined ? undefined : passwordFault(account, password)
  if (fault) return fault
  const hashing = (await library.$context).password
  await keepAccount(library, account, name, password === undefined ? undefined : hashing.hash(password))
  return undefined
}

/** An account, with the hash of its password where there is one. */
async function keepAccount(library: Library, account: string, name: string, hashed?: Promise<string>) {
  const { internalAdapter } = await library.$context
  const email = addressOf(account)
  const known = await internalAdapter.findUserByEmail(email, { includeAccounts: true })
  const user =
    known?.user ??
    (await internalAdapter.createUser({ email, name, emailVerified: true }, { method: 'email-password' }))
  const hash = await hashed
  if (hash === undefined) return
  if (known?.accounts.some(one => one.providerId === 'credential')) {
    await internalAdapter.updatePassword(user.id, hash)
    await internalAdapter.deleteUserSessions(user.id)
    return
  }
  const credential = { userId: user.id, providerId: 'credential', accountId: user.id, password: hash }
  await internalAdapter.linkAccount(credential)
}
