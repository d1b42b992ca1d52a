import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { codeOf } from '#server/fixtures/authenticator'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'
import { type Listening, listen } from '#server/listen'
import { ATTEMPTS_MAX } from '#server/sign-in/attempts'

let door: FrontDoor
let listening: Listening
const PASSWORD = 'a long enough password'

before(async () => {
  door = await openFrontDoor()
  listening = await listen(door.house, 0, async () => 0)
})
beforeEach(async () => {
  await (await door.house.ledger()).store.rows('DELETE FROM sign_in_attempts')
  await (await door.house.signIn()).allow('li.wei', '李伟', PASSWORD)
})
after(async () => {
  await listening.stop()
  await door.close()
})

/** A browser: it keeps the cookies that it is given, and forgets those that are over. */
function browser() {
  const jar = new Map<string, string>()
  return {
    jar,
    async ask(path: string, body?: unknown) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await fetch(`${listening.address}/api/${path}`, {
        headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      })
      for (const one of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []
        if (/Max-Age=0/i.test(one)) jar.delete(name)
        else jar.set(name, value)
      }
      return { status: answer.status, body: await answer.json() }
    },
  }
}

const right = { account: 'li.wei', password: PASSWORD }
/** Nobody of the ledger: the account is good, so what is asked next is who that is. */
const isIn = async (one: ReturnType<typeof browser>) =>
  (await one.ask('second-factor', { password: 'not the password' })).body.refused === 'sign-in-failed'

test('password and code open a session, and neither alone does', async () => {
  const first = browser()
  assert.equal((await first.ask('sign-in', right)).body.state, 'signed-in')
  const { body: secret } = await first.ask('second-factor', { password: PASSWORD })
  assert.equal(secret.backupCodes.length, 10)
  assert.equal((await first.ask('second-factor/confirm', { code: '000000' })).status, 401)
  const confirmed = await first.ask('second-factor/confirm', { code: codeOf(secret.uri) })
  assert.equal(confirmed.body.state, 'signed-in')

  const second = browser()
  assert.equal((await second.ask('sign-in', right)).body.state, 'code-needed')
  assert.equal(await isIn(second), false)
  assert.equal((await second.ask('sign-in/code', { code: '000000' })).body.refused, 'sign-in-failed')
  assert.equal((await browser().ask('sign-in/code', { code: codeOf(secret.uri) })).status, 401)
  assert.equal((await second.ask('sign-in/code', { code: codeOf(secret.uri) })).body.state, 'signed-in')
  assert.equal(await isIn(second), true)

  const third = browser()
  await third.ask('sign-in', right)
  const [backup] = secret.backupCodes
  assert.equal((await third.ask('sign-in/code', { code: backup })).body.state, 'signed-in')
  const fourth = browser()
  await fourth.ask('sign-in', right)
  assert.equal((await fourth.ask('sign-in/code', { code: backup })).status, 401)
  assert.equal((await first.ask('second-factor/end', { password: PASSWORD })).status, 200)
  assert.equal((await browser().ask('sign-in', right)).body.state, 'signed-in')
})

test('an account that is there and one that is not are refused alike, and wait alike', async () => {
  const answers: string[][] = []
  for (const account of ['li.wei', 'nobody']) {
    const said: string[] = []
    for (let at = 0; at <= ATTEMPTS_MAX; at += 1) {
      const { status, body } = await browser().ask('sign-in', { account, password: `wrong ${at}` })
      said.push(`${status} ${JSON.stringify(body)}`)
    }
    answers.push(said)
  }
  assert.deepEqual(answers[0], answers[1])
  assert.match(answers[0]?.at(-1) ?? '', /^429 .*too-many-attempts/)
  assert.equal((await browser().ask('sign-in', right)).body.refused, 'too-many-attempts')
})

test('guesses that come all at once are counted too', async () => {
  const answers = await Promise.all(
    Array.from({ length: ATTEMPTS_MAX * 3 }, (_, at) =>
      browser().ask('sign-in', { account: 'li.wei', password: `wrong ${at}` }),
    ),
  )
  assert.equal(answers.filter(one => one.status === 401).length, ATTEMPTS_MAX)
})

test('a session that is over, a cookie of another house and a changed one open nothing', async () => {
  const one = browser()
  await one.ask('sign-in', right)
  assert.equal(await isIn(one), true)
  const [name = '', value = ''] = [...one.jar][0] ?? []
  for (const foreign of [
    'x',
    '',
    value.replace(/^./, letter => (letter === 'A' ? 'B' : 'A')),
    `${value.split('.')[0]}.${'A'.repeat(43)}%3D`,
    value.split('.')[0] ?? '',
  ]) {
    const other = browser()
    other.jar.set(name, foreign)
    assert.equal((await other.ask('me')).body.refused, 'signed-out', foreign)
  }
  const { store } = await door.house.ledger()
  await store.rows(`UPDATE sign_in_sessions SET "expiresAt" = '2020-01-01T00:00:00Z'`)
  assert.equal((await one.ask('me')).body.refused, 'signed-out')
})

test('a new password ends the sessions elsewhere', async () => {
  const [here, there] = [browser(), browser()]
  await here.ask('sign-in', right)
  await there.ask('sign-in', right)
  const next = 'another long password'
  assert.equal(
    (await here.ask('password', { password: PASSWORD, next: 'short' })).body.refused,
    'password-weak',
  )
  assert.equal((await here.ask('password', { password: 'wrong', next })).body.refused, 'sign-in-failed')
  assert.equal((await here.ask('password', { password: PASSWORD, next })).status, 200)
  assert.equal(await isIn(there), false)
  assert.equal(await isIn(here), true)
})

test('no password is kept as it was typed, and no secret as it was shown', async () => {
  const { store } = await door.house.ledger()
  const one = browser()
  await one.ask('sign-in', right)
  const { body } = await one.ask('second-factor', { password: PASSWORD })
  const key = new URL(body.uri).searchParams.get('secret')
  const rows = await store.rows(
    `SELECT password AS kept FROM sign_in_accounts UNION ALL
     SELECT secret || ' ' || "backupCodes" FROM sign_in_second_factors`,
  )
  const kept = JSON.stringify(rows)
  for (const secret of [PASSWORD, key ?? PASSWORD, ...body.backupCodes]) assert.ok(!kept.includes(secret))
  assert.ok(rows.length > 1)
})
