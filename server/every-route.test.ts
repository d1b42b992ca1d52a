import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { unzipSync } from 'fflate'
import { maySee, type Guarded, type Viewer } from '#kernel/authority'
import type { CaseCountsShape, CaseListShape } from '#server/api/cases'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'
import {
  CITY,
  guardedCity,
  type GuardedCity,
  persons,
  type Secret,
  SIGNED_OUT,
} from '#server/fixtures/guarded-city'
import type { Ask, Stated } from '#server/fixtures/stated'
import { statedRoutes } from '#server/fixtures/stated-routes'

let door: FrontDoor
let city: GuardedCity
before(async () => {
  door = await openFrontDoor()
  city = await guardedCity(door)
  await door.house.figures()?.rested()
})
after(() => door.close())

interface Said {
  readonly status: number
  readonly refused?: string
  /** All that can be read in it, headers too. */
  readonly text: string
}

interface Route {
  readonly name: string
  readonly method: string
  readonly path: string
}

async function routesOf(): Promise<Route[]> {
  const { body } = await door.ask<{ paths: Record<string, object> }>('/api/openapi.json')
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => ({ name: `${method} ${path}`, method, path })),
  )
}

const filled = (path: string, { with: values = {}, query = '' }: Ask): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? '')) +
  (query && `?${query}`)

async function ask(person: string, { method, path }: Route, asked: Ask): Promise<Said> {
  const body = typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body ?? {})
  const headers = { 'content-type': 'application/json', cookie: city.cookies[person] ?? '' }
  const sent = method === 'get' ? { headers } : { method: 'POST', headers, body }
  const answer = await door.request(filled(path, asked), sent)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const text = textIn(bytes)
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json')
  const refused = isProblem ? (JSON.parse(text) as { refused?: string }).refused : undefined
  const headed = [...answer.headers].map(([name, value]) => `${name}: ${value}`)
  return { status: answer.status, refused, text: [text, ...headed].join('\n') }
}

/** Of an archive, such as a Word file or a workbook, what its parts hold. */
function textIn(bytes: Uint8Array): string {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes]
  return parts.map(one => Buffer.from(one).toString()).join('\n')
}

/** What somebody was told who should not be. What he asked by himself may come back to him. */
function told(said: Said, secrets: readonly Secret[], viewer: Viewer | undefined, asked: Ask): string[] {
  const own = [...Object.values(asked.with ?? {}), decodeURIComponent(asked.query ?? '')].join(' ')
  return secrets
    .filter(one => !(viewer && one.isFor(viewer)) && !own.includes(one.text) && said.text.includes(one.text))
    .map(one => one.text)
}

/** An answer without what was asked, to be compared with that to another asking. */
function apart(said: Said, asked: Ask): unknown {
  const own = [...Object.values(asked.with ?? {})].sort((a, b) => b.length - a.length)
  const texts = (asked.query ?? '').split('&').map(one => decodeURIComponent(one.split('=')[1] ?? ''))
  const text = [...own, ...texts].filter(Boolean).reduce((left, one) => left.replaceAll(one, '§'), said.text)
  return { status: said.status, refused: said.refused, text }
}

const where = (route: Route, asked: Ask, person: string) =>
  `${person}: ${route.name} ${JSON.stringify(asked.with ?? {})} ${decodeURIComponent(asked.query ?? '')}`

/** Whoever may ask is answered, is told no more than he may know, and learns nothing by looking for it. */
async function answered(route: Route, asked: Ask, person: string, secrets: readonly Secret[]) {
  const viewer = person === SIGNED_OUT ? undefined : city.viewer(person)
  const said = await ask(person, route, asked)
  const here = where(route, asked, person)
  const isWalled = [401, 403, 500].includes(said.status) && said.refused !== asked.refused
  assert.ok(!isWalled, `${here} ${said.status} ${said.text}`)
  if (asked.refused === undefined) assert.ok(said.status < 300, `${here} ${said.text}`)
  else if (asked.refused !== 'any') assert.equal(said.refused, asked.refused, here)
  assert.deepEqual(told(said, secrets, viewer, asked), [], here)
  const [, word = ''] = /=(.*)$/.exec(decodeURIComponent(asked.query ?? '')) ?? []
  if (!secrets.some(one => one.text === word && !(viewer && one.isFor(viewer)))) return
  const other = { ...asked, query: `${asked.query?.split('=')[0]}=${NOTHING}` }
  const key = `${person} ${route.name} ${other.query}`
  const nothing = nothings.get(key) ?? apart(await ask(person, route, other), other)
  nothings.set(key, nothing)
  assert.deepEqual(apart(said, asked), nothing, here)
}

/** What a person is answered who looks for what there is not. */
const nothings = new Map<string, unknown>()

const MESSAGE_MAX = 400
const NOTHING = encodeURIComponent('没有这样的字')
/** What there is not, for whoever may not see it. */
const HIDDEN = [
  ...['unknown-case', 'unknown-hand-over', 'unknown-dispute', 'unknown-plan', 'unknown-id'],
  ...['unknown-person', 'unknown-duty', 'unknown-office'],
  ...['not-entitled', 'signed-out'],
]

/** Whoever may not is refused as if there were no such thing, and nothing of it is told to him. */
async function walled(route: Route, asked: Ask, person: string, may: (viewer: Viewer) => boolean) {
  const viewer = person === SIGNED_OUT ? undefined : city.viewer(person)
  const here = where(route, asked, person)
  const isAllowed = viewer !== undefined && may(viewer)
  // What would be done by whoever may is left undone: he says nothing, and is told so.
  const said = await ask(person, route, isAllowed && route.method === 'post' ? { ...asked, body: {} } : asked)
  assert.deepEqual(told(said, city.secrets, viewer, asked), [], here)
  // Whoever sees a case may still be refused by name what in it is secret.
  const isSecret = isAllowed && asked.refused === 'any' && said.refused === 'not-entitled'
  assert.equal(!HIDDEN.includes(said.refused ?? '') || isSecret, isAllowed, `${here} ${said.text}`)
  if (isAllowed) return
  const isStranger = viewer !== undefined || asked.isWithoutSignIn === true
  assert.equal(said.refused === 'signed-out', !isStranger, here)
  if (!isStranger) return
  // Of a person or a duty of another city nobody is told that there is one.
  if (said.refused === 'not-entitled') return assert.ok(!asked.with?.id || (viewer && isHere(viewer)), here)
  const [named = ''] = Object.keys(asked.with ?? {})
  const other = { ...asked, with: { ...asked.with, [named]: 'never-was' } }
  assert.deepEqual(apart(said, asked), apart(await ask(person, route, other), other), here)
}

async function asStated(route: Route, { audience, asks }: Stated, person: string): Promise<void> {
  // What everybody is answered alike is asked in full by two of them.
  const isInFull = audience !== 'anyone' || [SIGNED_OUT, 'ip.one'].includes(person)
  for (const asked of isInFull ? asks : asks.slice(0, 1)) {
    if (asked.isOnlySignedOut && person !== SIGNED_OUT) continue
    if (audience === 'anyone') {
      const isListing = /\/(?:rows|export)$/.test(route.path)
      const secrets = city.secrets.filter(one => !(isListing && one.isListed))
      await answered(
        route,
        asked,
        person,
        secrets.map(one => ({ ...one, isFor: () => false })),
      )
    } else if (audience === 'viewer' && person !== SIGNED_OUT) {
      await answered(route, asked, person, city.secrets)
    } else await walled(route, asked, person, allowedIn(audience, asked))
  }
}

function allowedIn(audience: Stated['audience'], { with: values, by }: Ask): (viewer: Viewer) => boolean {
  const guard = city.matters.get(values?.id ?? values?.dispute ?? '')
  if (audience === 'matter') return viewer => maySee(viewer, guard as Guarded).may
  if (audience === 'plan') return worksHere
  return viewer => by?.(viewer) === true
}

const isHere = ({ duties }: Viewer) => duties.some(one => one.office.id.startsWith(CITY))
const worksHere = ({ duties }: Viewer) =>
  duties.some(one => one.post !== 'administrator' && one.office.id.startsWith(CITY))

test('every route states whom it is for, and nothing else is stated', async () => {
  const names = (await routesOf()).map(one => one.name)
  assert.deepEqual(Object.keys(statedRoutes(city)).sort(), names.sort())
})

test('every route tells everybody what he may know and nothing else, and lets nobody do what he may not', async () => {
  const stated = statedRoutes(city)
  const ledger = await door.house.ledger()
  const before = await ledger.head()
  const routes = await routesOf()
  const wrong: string[] = []
  for (const person of persons)
    for (const route of routes)
      await asStated(route, stated[route.name] as Stated, person).catch(problem => {
        if (!(problem instanceof assert.AssertionError)) throw problem
        wrong.push(problem.message.slice(0, MESSAGE_MAX))
      })
  assert.equal(wrong.length, 0, wrong.join('\n'))
  const custody = await ledger.entries({ kind: 'custody', after: before?.size ?? 0 })
  // That a written document was opened is entered; nothing else was done.
  assert.equal((await ledger.head())?.size, (before?.size ?? 0) + custody.entries.length)
})

test('lists and counts hold exactly what each may see', async () => {
  const cases = [...city.matters].filter(([id]) => /^99/.test(id) && id !== city.handOver)
  for (const person of persons.filter(one => one !== SIGNED_OUT)) {
    const viewer = city.viewer(person)
    const sees = cases.filter(([, guard]) => maySee(viewer, guard).may).map(([id]) => id)
    const headers = { cookie: city.cookies[person] ?? '' }
    for (const path of ['/api/cases', '/api/queue']) {
      const { body } = await door.ask<CaseListShape>(path, { headers })
      assert.deepEqual(body.rows.map(one => one.id).sort(), sees.sort(), `${person} ${path}`)
    }
    const { body } = await door.ask<CaseCountsShape>('/api/cases/counts', { headers })
    const counted = body.channels.reduce((sum, one) => sum + one.open + one.closed, 0)
    assert.equal(counted, sees.length, person)
    const handOvers = await door.ask<{ id: string }[]>('/api/hand-overs', { headers })
    const guard = city.matters.get(city.handOver) as Guarded
    const packages = maySee(viewer, guard).may ? [city.handOver] : []
    assert.deepEqual(
      handOvers.body.map(one => one.id),
      packages,
      person,
    )
  }
})
