import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { loadJurisdictions } from '#jurisdictions/load'
import { catalogueOf } from '#kernel/catalogue'
import { loadPolicy } from '#policy/load'

/** A room of definitions written for one test, and removed after it. */
async function withRoom(files: Record<string, string>, use: (root: URL) => Promise<void>) {
  const room = await mkdtemp(join(tmpdir(), 'room-'))
  await writeFile(join(room, 'package.json'), '{"type":"module"}')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(room, path)), { recursive: true })
    await writeFile(join(room, path), text)
  }
  try {
    await use(pathToFileURL(`${room}/`))
  } finally {
    await rm(room, { recursive: true })
  }
}

const source = (name: string, id: string) => `export const ${name} = { kind: 'source', id: '${id}' }`

test('the policy of this repository loads and makes a catalogue', async () => {
  const catalogue = catalogueOf(await loadPolicy())
  assert.equal(catalogue.standards.size, 4)
  assert.equal(catalogue.missions.size, 5)
  assert.equal(catalogue.registers.size, 14)
  assert.deepEqual(
    [...catalogue.standards.values()].map(one => one.code),
    ['S1', 'S2', 'S3', 'S4'],
  )
  for (const register of catalogue.registers.values())
    for (const event of register.events) assert.equal(catalogue.events.get(event.id)?.label, event.label)
})

test('a file is found in any folder of its kind; tests and shared parts are passed over', async () => {
  const files = {
    'sources/law-1.js': source('law1', 'law-1'),
    'sources/deep/law-2.js': source('law2', 'law-2'),
    'sources/law-1.test.js': 'throw new Error("a test was imported")',
    'sources/notes.md': 'not a definition',
    'classifications/half.js': `export const half = { node: 'always' }`,
    'procedures/courts/states/half-way.js': `export const halfWay = { label: {} }`,
  }
  await withRoom(files, async root => {
    const ids = (await loadPolicy(root)).map(one => one.id)
    assert.deepEqual(ids, ['law-2', 'law-1'])
  })
})

const faults: Record<string, [path: string, text: string, says: RegExp]> = {
  'two exports': [
    'sources/law-1.js',
    `${source('law1', 'law-1')}\nexport const other = 1`,
    /sources\/law-1\.js exports law1, other; it must export law1 alone/,
  ],
  'no export': ['sources/law-1.js', '', /sources\/law-1\.js exports nothing/],
  'another name': ['sources/law-1.js', source('law2', 'law-2'), /law-1\.js exports law2/],
  'another id': ['sources/law-1.js', source('law1', 'law-2'), /defines 'law-2'; its id must be 'law-1'/],
  'another kind': ['events/law-1.js', source('law1', 'law-1'), /holds source; its folder is for event/],
  'no definition': ['events/law-1.js', 'export const law1 = 7', /holds no definition/],
}

for (const [name, [path, text, says]] of Object.entries(faults))
  test(`a file with ${name} is a fault that names it`, async () => {
    await withRoom({ [path]: text }, root => assert.rejects(loadPolicy(root), says))
  })

test('targets come one or many in a file, publications one; anything else is a fault', async () => {
  const target = `{ kind: 'target', place: '000000' }`
  await withRoom(
    {
      'targets/plan-a.js': `export const planA = [${target}, ${target}]`,
      'targets/plan-b.js': `export const planB = ${target}`,
      'figures/bulletin-1.js': `export const bulletin1 = { kind: 'publication', id: 'bulletin-1' }`,
      'limits/courts/trial.js': `export const trial = { kind: 'limits', of: 'trial', place: '100000' }`,
    },
    async root => {
      const kinds = (await loadJurisdictions(root)).map(one => one.kind)
      assert.deepEqual(kinds, ['target', 'target', 'target', 'publication', 'limits'])
    },
  )
  await withRoom({ 'targets/plan-a.js': 'export const planA = []' }, root =>
    assert.rejects(loadJurisdictions(root), /targets\/plan-a\.js holds something other than targets/),
  )
  await withRoom({ 'limits/trial.js': `export const trial = { kind: 'limits', of: 'appeal' }` }, root =>
    assert.rejects(loadJurisdictions(root), /limits\/trial\.js holds limits of 'appeal'/),
  )
  await withRoom({ 'limits/trial.js': 'export const trial = 30' }, root =>
    assert.rejects(loadJurisdictions(root), /limits\/trial\.js holds something other than limits/),
  )
  await withRoom({}, async root => assert.deepEqual(await loadJurisdictions(root), []))
})

test('what the build has put in one module is read from there, by room and folder', async () => {
  const law1 = `{ law1: { kind: 'source', id: 'law-1' } }`
  const plan = `{ planA: { kind: 'target', place: '000000' } }`
  const built = `const law = ${law1}, plan = ${plan}
    export { law as "policy/sources/deep/law-1", plan as "jurisdictions/targets/plan-a" }`
  await withRoom({ 'definitions.js': built }, async dist => {
    const definitions = await loadPolicy(new URL('policy/', dist))
    assert.deepEqual(
      definitions.map(one => one.id),
      ['law-1'],
    )
    assert.equal((await loadJurisdictions(new URL('jurisdictions/', dist))).length, 1)
  })
})
