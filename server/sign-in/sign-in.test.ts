import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onBothStores, type Place } from '#ledger/fixtures/both-stores'
import type { Ledger } from '#ledger/open'
import { codeOf } from '#server/fixtures/authenticator'
import { ATTEMPTS_MAX } from '#server/sign-in/attempts'
import { type Entered, openSignIn, type SignIn } from '#server/sign-in/open'

const PASSWORD = 'correct horse battery'
let clock = '2026-05-06T01:02:03.004Z'

async function withSignIn(place: Place, work: (signIn: SignIn, ledger: Ledger) => Promise<void>) {
  const ledger = await place.open()
  try {
    const signIn = await openSignIn({ ledger, now: () => clock })
    assert.equal(await signIn.allow('li.wei', '李伟', PASSWORD), undefined)
    await work(signIn, ledger)
  } finally {
    await ledger.close()
  }
}

const base = { host: '127.0.0.1:8686' }
const withCookies = (entered: Entered) =>
  new Headers({ ...base, cookie: entered.cookies.map(one => one.split(';')[0]).join('; ') })

async function entered(answer: Promise<Entered | { refused: string }>): Promise<Entered> {
  const said = await answer
  if ('refused' in said) throw new Error(`Failure: ${said.refused}`)
  return said
}

onBothStores(freshPlace => {
  test('a password opens a session, which ends when one leaves', async () => {
    await withSignIn(await freshPlace(), async signIn => {
      const into = await entered(signIn.enter('li.wei', PASSWORD, new Headers(base)))
      assert.equal(into.state, 'signed-in')
      assert.ok(into.cookies.every(one => /HttpOnly/i.test(one) && /SameSite=Lax/i.test(one)))
      assert.equal(await signIn.personOf(withCookies(into)), 'li.wei')
      await signIn.leave(withCookies(into))
      assert.equal(await signIn.personOf(withCookies(into)), undefined)
    })
  })

  test('whatever is wrong is refused in one way, and too often for a while', async () => {
    clock = '2026-05-06T01:02:03.004Z'
    await withSignIn(await freshPlace(), async signIn => {
      const wrong = { refused: 'sign-in-failed', detail: undefined }
      const headers = new Headers(base)
      assert.deepEqual(await signIn.enter('li.wei', 'a wrong password', headers), wrong)
      assert.deepEqual(await signIn.enter('nobody', 'a wrong password', headers), wrong)
      assert.deepEqual(await signIn.enter("o'; DROP TABLE entries --", PASSWORD, headers), wrong)
      for (let at = 1; at < ATTEMPTS_MAX; at += 1) await signIn.enter('li.wei', 'a wrong password', headers)
      const locked = { refused: 'too-many-attempts', detail: undefined }
      assert.deepEqual(await signIn.enter('li.wei', PASSWORD, headers), locked)
      clock = '2026-05-06T01:20:03.004Z'
      assert.equal((await entered(signIn.enter('li.wei', PASSWORD, headers))).state, 'signed-in')
    })
  })

  test('with a second factor the password alone opens nothing', async () => {
    await withSignIn(await freshPlace(), async signIn => {
      const first = await entered(signIn.enter('li.wei', PASSWORD, new Headers(base)))
      const begun = await signIn.beginSecondFactor(PASSWORD, withCookies(first))
      assert.ok('uri' in begun, JSON.stringify(begun))
      const confirmed = await entered(signIn.confirmSecondFactor(codeOf(begun.uri), withCookies(first)))
      assert.equal(await signIn.hasSecondFactor(withCookies(confirmed)), true)
      const half = await entered(signIn.enter('li.wei', PASSWORD, new Headers(base)))
      assert.equal(half.state, 'code-needed')
      assert.equal(await signIn.personOf(withCookies(half)), undefined)
      assert.ok('refused' in (await signIn.enterCode('000000', withCookies(half))))
      const whole = await entered(signIn.enterCode(codeOf(begun.uri), withCookies(half)))
      assert.equal(await signIn.personOf(withCookies(whole)), 'li.wei')
    })
  })

  test('a session that is over, or signed by somebody else, opens nothing', async () => {
    await withSignIn(await freshPlace(), async (signIn, ledger) => {
      const into = await entered(signIn.enter('li.wei', PASSWORD, new Headers(base)))
      const foreign =
        withCookies(into)
          .get('cookie')
          ?.replace(/(\.[^.]{10})[^.]/, '$1x') ?? ''
      assert.equal(await signIn.personOf(new Headers({ ...base, cookie: foreign })), undefined)
      await ledger.store.rows(`UPDATE sign_in_sessions SET "expiresAt" = '2020-01-01T00:00:00Z'`)
      assert.equal(await signIn.personOf(withCookies(into)), undefined)
    })
  })
})
