import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk, TODAY } from '#cli/fixtures/desk'
import { runLine } from '#cli/run'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

const PASSWORD = 'a long enough password'

/** A line as it runs where a password was typed. */
async function withPassword(...line: string[]) {
  let said = ''
  const exit = await runLine([...line, '--json'], {
    ...{ from: desk.dir, today: TODAY, isTerminal: false, signal: new AbortController().signal },
    password: PASSWORD,
    say: text => {
      said += text
    },
    note: () => undefined,
    house: async () => desk.house,
  })
  const answer: Record<string, unknown> = JSON.parse(said)
  return { answer, exit }
}

test('a city is looked at, made once, and its administrator can sign in', async () => {
  const shown = await desk.run('city', 'show', 'prefecture-level-city', '--place', '430100', '--lang', 'en')
  assert.match(shown.said, /430100-ip-office +Changsha.* IP Office/)
  const make = ['city', 'make', 'prefecture-level-city', '--place', '430100', '--admin', '陈明']
  assert.equal((await desk.run(...make, '--account', 'chen.ming')).exit, 2)
  const made = await withPassword(...make, '--account', 'chen.ming')
  assert.deepEqual([made.exit, made.answer.administrator], [0, 'chen.ming'])
  assert.equal((await withPassword(...make, '--account', 'other')).answer.refused, 'office-taken')
  assert.equal((await withPassword(...make, '--account', 'Chen Ming')).answer.refused, 'account-invalid')
  const signIn = await desk.house.signIn()
  const entered = await signIn.enter('chen.ming', PASSWORD, new Headers({ host: '127.0.0.1' }))
  assert.equal('state' in entered && entered.state, 'signed-in')
})

test('a person is added, given a duty, and the duty ends; the list tells all of it', async () => {
  assert.equal((await withPassword('people', 'add', 'li.wei', '--name', '李伟')).exit, 0)
  const given = await desk.answer('people', 'duty', 'li.wei', '430100-court', '--from', '2026-01-01')
  assert.equal(given.duty, 'li.wei:2')
  const unknown = await desk.answer('people', 'duty', 'nobody', '430100-court')
  assert.equal(unknown.refused, 'unknown-person')
  assert.equal((await desk.answer('people', 'end', 'li.wei:2', '--on', '2026-06-01')).until, '2026-06-01')
  assert.equal((await desk.answer('people', 'end', 'chen.ming:2')).refused, 'last-administrator')
  const { said } = await desk.run('people', 'list')
  assert.match(said, /li\.wei +李伟 +长沙市中级人民法院 +member +2026-01-01 – 2026-06-01/)
  assert.equal((await withPassword('people', 'password', 'li.wei')).exit, 0)
  assert.equal((await desk.run('people', 'dance')).exit, 2)
})

test('the people of the sample are told apart from real ones, and can sign in', async () => {
  const made = await desk.answer('sample', '--size', '20')
  const { accounts, password } = made.people as { accounts: string[]; password: string }
  assert.ok(accounts.length > 20 && accounts.every(one => one.startsWith('sample.')))
  const signIn = await desk.house.signIn()
  const entered = await signIn.enter(accounts[1] ?? '', password, new Headers({ host: '127.0.0.1' }))
  assert.equal('state' in entered && entered.state, 'signed-in')
  const again = await desk.answer('sample', '--size', '20')
  assert.equal((again.people as { password?: string }).password, undefined)
  assert.match((await desk.run('people', 'list')).said, /sample\.admin +示例·管理员【示例 SAMPLE】/)
})
