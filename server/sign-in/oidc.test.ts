import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { isRefusal } from '#kernel/refusal'
import { type Ledger, openLedger } from '#ledger/open'
import { openProvider, type Provider } from '#server/fixtures/identity-provider'
import { openSignIn, type SignIn } from '#server/sign-in/open'

let dir: string
let ledger: Ledger
let provider: Provider
let signIn: SignIn

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhicheng-oidc-'))
  const opened = await openLedger({ dir })
  if (isRefusal(opened)) throw new Error(`Failure: ${opened.refused}`)
  ledger = opened
  provider = await openProvider('zhicheng')
  const oidc = {
    issuer: provider.issuer,
    clientId: 'zhicheng',
    clientSecret: 'a secret',
    accountClaim: 'preferred_username',
  }
  signIn = await openSignIn({ ledger, oidc, now: () => '2026-05-06T01:02:03.004Z' })
  await signIn.allow('li.wei', '李伟')
})
after(async () => {
  await provider.close()
  await ledger.close()
  await rm(dir, { recursive: true, force: true })
})

const home = 'http://127.0.0.1:8686'
const cookiesOf = (answer: Response, before = '') =>
  [before, ...answer.headers.getSetCookie().map(one => one.split(';')[0])].filter(Boolean).join('; ')

/** The whole way: to the provider, which sends the browser back with a code. */
async function thereAndBack(change: (url: URL) => void = () => undefined, keepCookies = true) {
  const host = '127.0.0.1:8686'
  const out = await signIn.toProvider(new Request(`${home}/api/sign-in/oidc`, { headers: { host } }))
  assert.equal(out.status, 302, await out.clone().text())
  const there = await fetch(out.headers.get('location') ?? '', { redirect: 'manual' })
  const url = new URL(there.headers.get('location') ?? '')
  change(url)
  const cookie = keepCookies ? cookiesOf(out) : ''
  const back = await signIn.fromProvider(new Request(url, { headers: { host, cookie } }))
  const person = await signIn.personOf(new Headers({ host, cookie: cookiesOf(back, cookie) }))
  return { person, to: back.headers.get('location') ?? '', at: url }
}

test('whoever the provider names comes in, if the account is one of ours', async () => {
  assert.equal(signIn.hasOidc, true)
  provider.account = 'li.wei'
  const first = await thereAndBack()
  assert.deepEqual([first.person, first.to, first.at.pathname], ['li.wei', '/', '/api/sign-in/callback/oidc'])
  assert.equal((await thereAndBack()).person, 'li.wei')
  provider.account = 'stranger'
  const stranger = await thereAndBack()
  assert.equal(stranger.person, undefined)
  assert.match(stranger.to, /\/sign-in\?failed=1/)
  const users = await ledger.store.rows('SELECT email FROM sign_in_users')
  assert.deepEqual(users, [{ email: 'li.wei@zhicheng.invalid' }])
})

test('a way back that somebody else began, or that was changed, opens nothing', async () => {
  provider.account = 'li.wei'
  assert.equal((await thereAndBack(() => undefined, false)).person, undefined)
  assert.equal((await thereAndBack(url => url.searchParams.set('state', 'another'))).person, undefined)
  assert.equal((await thereAndBack(url => url.searchParams.set('code', 'another'))).person, undefined)
})

test('an account of the provider alone has no password', async () => {
  const refused = await signIn.enter('li.wei', '', new Headers({ host: '127.0.0.1:8686' }))
  assert.deepEqual(refused, { refused: 'sign-in-failed', detail: undefined })
})
