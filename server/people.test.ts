import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type FrontDoor, openFrontDoor, TODAY } from '#server/fixtures/front-door'
import { type Listening, listen } from '#server/listen'

let door: FrontDoor
let listening: Listening
before(async () => {
  door = await openFrontDoor()
  listening = await listen(door.house, 0, async () => 0)
})
after(async () => {
  await listening.stop()
  await door.close()
})

interface Answer {
  readonly status: number
  readonly cookie: string
  readonly set: readonly string[]
  readonly body: Record<string, unknown> & { readonly refused?: string }
}

/** One browser's request; the cookies come back as it would send them. */
async function ask(
  path: string,
  { cookie = '', body, headers = {} }: { cookie?: string; body?: unknown; headers?: object } = {},
): Promise<Answer> {
  const answer = await fetch(`${listening.address}/api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const said = await answer.text()
  const set = answer.headers.getSetCookie()
  return {
    status: answer.status,
    set,
    cookie: set.map(one => one.split(';')[0]).join('; '),
    body: said === '' ? {} : JSON.parse(said),
  }
}

const PASSWORD = 'a long enough password'
const administrator = { name: '陈明', account: 'chen.ming', password: PASSWORD }
const enter = async (account: string, password = PASSWORD) => ask('sign-in', { body: { account, password } })

test('nobody is known: everything about people asks to sign in, what is public stays open', async () => {
  for (const path of ['me', 'offices', 'persons']) {
    const { status, body } = await ask(path)
    assert.deepEqual([path, status, body.refused], [path, 401, 'signed-out'])
  }
  assert.equal((await ask('about')).status, 200)
  assert.equal((await ask('first-run')).body.open, true)
  const offices = await ask('city-templates/prefecture-level-city/offices?place=430100')
  assert.ok(
    (offices.body as unknown as { label: { zh: string } }[]).some(one => one.label.zh === '长沙市知识产权局'),
  )
  const province = await ask('city-templates/prefecture-level-city/offices?place=430000')
  assert.equal(province.body.refused, 'not-a-city')
})

test('the first run makes a city and its administrator once, even when two begin at once', async () => {
  const weak = { ...administrator, password: 'short' }
  const asked = { place: '430100', template: 'prefecture-level-city' }
  assert.equal(
    (await ask('first-run', { body: { ...asked, administrator: weak } })).body.refused,
    'password-weak',
  )
  const other = {
    place: '430200',
    template: 'prefecture-level-city',
    administrator: { ...administrator, account: 'other' },
  }
  const both = await Promise.all([
    ask('first-run', { body: { ...asked, administrator } }),
    ask('first-run', { body: other }),
  ])
  assert.deepEqual(both.map(one => one.status).sort(), [204, 422])
  assert.equal(both.find(one => one.status === 422)?.body.refused, 'first-run-over')
  assert.equal((await ask('first-run', { body: other })).body.refused, 'first-run-over')
  assert.equal((await ask('first-run')).body.open, false)
})

test('a password opens the house, and signing out shuts it', async () => {
  const account = (await door.house.people().then(people => people.persons()))[0]?.id ?? ''
  for (const [name, password] of [
    [account, 'not the password'],
    ['nobody', PASSWORD],
  ])
    assert.equal((await enter(name ?? '', password)).body.refused, 'sign-in-failed')
  const { cookie, set, body } = await enter(account)
  assert.equal(body.state, 'signed-in')
  assert.ok(set.every(one => /HttpOnly/i.test(one) && /SameSite=Lax/i.test(one)))
  const { body: me } = await ask('me', { cookie })
  assert.deepEqual(
    (me.duties as { post: string }[]).map(one => one.post),
    ['administrator'],
  )
  assert.equal((await ask('sign-out', { cookie, body: {} })).body.state, 'done')
  assert.equal((await ask('me', { cookie })).body.refused, 'signed-out')
})

test('a page from another origin changes nothing, even with the cookie', async () => {
  const account = (await door.house.people().then(people => people.persons()))[0]?.id ?? ''
  const { cookie } = await enter(account)
  const person = { id: 'zhang.san', name: '张三', password: PASSWORD }
  const foreign: Record<string, string>[] = [
    { origin: 'http://127.0.0.1:3000' },
    { origin: 'https://example.org' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of foreign) {
    const response = await fetch(`${listening.address}/api/persons`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(person),
    })
    assert.equal(response.status, 403, JSON.stringify(headers))
  }
  const own = { origin: listening.address, 'sec-fetch-site': 'same-origin' }
  assert.equal((await ask('persons', { cookie, body: person, headers: own })).status, 204)
  assert.equal((await ask('persons', { cookie, body: person })).body.refused, 'account-taken')
})

test('a head gives duties of the own office alone, and a member none', async () => {
  const account = (await door.house.people().then(people => people.persons())).find(
    one => one.id !== 'zhang.san',
  )?.id
  const admin = (await enter(account ?? '')).cookie
  const offices = (await ask('offices', { cookie: admin })).body as unknown as {
    id: string
    officeKind: { id: string }
  }[]
  const ofKind = (kind: string) => offices.find(one => one.officeKind.id === kind)?.id ?? ''
  const duty = (person: string, office: string, post: string) => ({ person, office, post, from: TODAY })
  const give = (cookie: string, ...asked: Parameters<typeof duty>) =>
    ask('duties', { cookie, body: duty(...asked) })
  const [court, police] = [ofKind('court'), ofKind('police')]
  assert.equal((await give(admin, 'zhang.san', court, 'head')).status, 200)
  const head = (await enter('zhang.san')).cookie
  await ask('persons', { cookie: head, body: { id: 'wang.wu', name: '王五', password: PASSWORD } })
  const given = await give(head, 'wang.wu', court, 'member')
  assert.equal(given.status, 200)
  for (const [office, post] of [
    [police, 'member'],
    [court, 'administrator'],
  ])
    assert.equal((await give(head, 'wang.wu', office ?? '', post ?? '')).body.refused, 'not-entitled')
  const member = (await enter('wang.wu')).cookie
  assert.equal((await give(member, 'wang.wu', court, 'head')).body.refused, 'not-entitled')
  assert.equal(
    (await ask('persons/zhang.san/password', { cookie: member, body: { password: PASSWORD } })).status,
    403,
  )
  const end = { until: TODAY }
  const path = `duties/${encodeURIComponent(String(given.body.id))}/end`
  assert.equal((await ask(path, { cookie: member, body: end })).body.refused, 'not-entitled')
  assert.equal((await ask(path, { cookie: head, body: end })).status, 204)
  const { body: me } = await ask('me', { cookie: member })
  assert.deepEqual(me.duties, [])
  const persons = (await ask('persons', { cookie: admin })).body as unknown as {
    id: string
    duties: unknown[]
  }[]
  assert.equal(persons.find(one => one.id === 'wang.wu')?.duties.length, 1)
})

test('what is not understood is refused by name', async () => {
  const { cookie } = await enter('zhang.san')
  for (const [path, body] of [
    ['sign-in', { account: 1 }],
    ['duties', { person: 'x' }],
    ['persons', []],
    ['duties', { person: 'x', office: 'y', post: 'emperor', from: TODAY }],
  ] as const)
    assert.equal((await ask(path, { cookie, body })).body.refused, 'parameter-invalid', path)
  const nobody = { person: 'nobody', office: 'nowhere', post: 'member', from: TODAY }
  assert.equal((await ask('duties', { cookie, body: nobody })).body.refused, 'unknown-office')
})
