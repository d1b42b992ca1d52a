import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type CityOffice,
  type Decision,
  type Duty,
  type Guarded,
  isInForce,
  mayAct,
  maySee,
  type Post,
  type Viewer,
} from '#kernel/authority'
import { defineOfficeKind, defineRole, type Role } from '#kernel/procedures/role'

const kind = defineOfficeKind({ id: 'court-like', label: { zh: '法院', en: 'Court' } })
const other = defineOfficeKind({ id: 'other-kind', label: { zh: '别的', en: 'Other' } })
const office = (id: string, officeKind: string, above?: string): CityOffice => ({
  ...{ id, officeKind, name: id, place: '990100' },
  ...(above !== undefined && { above }),
})
const higher = office('higher', other.id)
const lead = office('lead', other.id, 'higher')
const joined = office('joined', kind.id)
const stranger = office('stranger', kind.id)
const offices = { lead, joined, higher, stranger }
const posts: Post[] = ['member', 'head', 'administrator']
const role = (of: Role['of']): Role => defineRole({ id: 'role', label: { zh: '角色', en: 'Role' }, of })
const roles = {
  lead: role('lead'),
  head: role('head'),
  higher: role('higher'),
  party: role('party'),
  addressee: role('addressee'),
  kind: role(kind),
}

interface World {
  readonly at: keyof typeof offices
  readonly post: Post
  readonly inForce: boolean
  readonly isJoined: boolean
  readonly isHigherJoined: boolean
  readonly isClosed: boolean
  readonly isAssigned: boolean
}
const both = [false, true]
const worlds: World[] = (Object.keys(offices) as World['at'][]).flatMap(at =>
  posts.flatMap(post =>
    both.flatMap(inForce =>
      both.flatMap(isJoined =>
        both.flatMap(isHigherJoined =>
          both.flatMap(isClosed =>
            both.map(isAssigned => ({ at, post, inForce, isJoined, isHigherJoined, isClosed, isAssigned })),
          ),
        ),
      ),
    ),
  ),
)

const ON = '2026-05-06'
const dutyOf = ({ at, post, inForce }: World): Duty => ({
  ...{ id: 'd', person: 'p', office: offices[at], post, from: '2026-01-01' },
  ...(!inForce && { until: ON }),
})
const viewerOf = (world: World): Viewer => ({ person: 'p', on: ON, duties: [dutyOf(world)] })
const matterOf = ({ isJoined, isHigherJoined, isClosed, isAssigned }: World): Guarded => ({
  lead,
  joined: [...(isJoined ? [joined] : []), ...(isHigherJoined ? [higher] : [])],
  assigned: isAssigned ? ['p'] : ['somebody else'],
  isClosed,
})

/** Which offices take part: the one that leads always, the others where they have joined. */
const takesPart = ({ at, isJoined, isHigherJoined }: World): boolean =>
  ({ lead: true, joined: isJoined, higher: isHigherJoined, stranger: false })[at]
/** Who sees it, by post: [open, closed and assigned, closed and not assigned]. */
const sees: Readonly<Record<Post, readonly [boolean, boolean, boolean]>> = {
  member: [true, true, false],
  head: [true, true, true],
  administrator: [false, false, false],
}
const shouldSee = (world: World): boolean =>
  world.inForce && takesPart(world) && sees[world.post][!world.isClosed ? 0 : world.isAssigned ? 1 : 2]
/** In which roles each office acts; the head of the leading office in one more. */
const acts: Readonly<Record<World['at'], readonly (keyof typeof roles)[]>> = {
  lead: ['lead', 'party'],
  joined: ['addressee', 'kind'],
  higher: ['higher', 'addressee'],
  stranger: [],
}
const shouldAct = (world: World, name: keyof typeof roles): boolean =>
  shouldSee(world) &&
  (acts[world.at].includes(name) || (name === 'head' && world.at === 'lead' && world.post === 'head'))

const refusedAs = (decision: Decision) => (decision.may ? undefined : decision.refusal.refused)

test('who may see is what the table says, in every combination', () => {
  assert.equal(worlds.length, 4 * 3 * 2 ** 5)
  for (const world of worlds) {
    const decision = maySee(viewerOf(world), matterOf(world))
    assert.equal(decision.may, shouldSee(world), JSON.stringify(world))
    if (decision.may) assert.deepEqual(decision.by, dutyOf(world))
    else assert.equal(decision.refusal.refused, 'unknown-case')
  }
  assert.ok(worlds.some(shouldSee) && !worlds.every(shouldSee))
})

test('who may act in which role is what the table says, in every combination', () => {
  for (const world of worlds)
    for (const [name, one] of Object.entries(roles) as [keyof typeof roles, Role][]) {
      const decision = mayAct(viewerOf(world), matterOf(world), one)
      assert.equal(decision.may, shouldAct(world, name), `${name} ${JSON.stringify(world)}`)
      const expected = decision.may ? undefined : shouldSee(world) ? 'not-competent' : 'unknown-case'
      assert.equal(refusedAs(decision), expected)
    }
})

test('a case that one may not see is refused in the same words as one that is not there', () => {
  const refusals = worlds
    .filter(world => !shouldSee(world))
    .map(world => maySee(viewerOf(world), matterOf(world)))
    .map(decision => JSON.stringify(decision.may || decision.refusal))
  assert.deepEqual([...new Set(refusals)], [JSON.stringify({ refused: 'unknown-case' })])
})

test('two duties add up: any of them may be the one by which one may', () => {
  for (const first of worlds)
    for (const post of posts) {
      const second: Duty = { id: 'second', person: 'p', office: lead, post, from: '2026-01-01' }
      const viewer = { ...viewerOf(first), duties: [dutyOf(first), second] }
      const alone = shouldSee({ ...first, at: 'lead', post, inForce: true })
      assert.equal(maySee(viewer, matterOf(first)).may, shouldSee(first) || alone)
    }
})

test('a duty is in force from its day until and not on its end', () => {
  const duty = { from: '2026-01-01', until: '2026-02-01' }
  assert.deepEqual(
    ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map(day => isInForce(duty, day)),
    [false, true, true, false],
  )
  assert.equal(isInForce({ from: '2026-01-01' }, '2099-12-31'), true)
})
