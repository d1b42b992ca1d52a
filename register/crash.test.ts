import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '#kernel/refusal'
import { loaded } from '#register/fixtures/desk'
import { contextOver, recordOf } from '#register/fixtures/small-register'
import { loadsIn } from '#register/loading/journal'
import { finishPublished } from '#register/loading/publish'
import { openStore } from '#register/store/open'
import { programOf } from '#scripts/program'

// A load is killed at so many of its statements; CRASH_RUNS=all kills at each, before, during and after it.
const RUNS = 12
const HOW = ['before', 'during', 'after'] as const
const root = mkdtempSync(join(tmpdir(), 'crash-'))
const base = join(root, 'base')
const file = join(root, 'second.lines')

let was = ''
let becomes = ''
let statements = 0

const start = (dir: string, ...more: string[]) =>
  spawnSync(process.execPath, [...programOf('register/fixtures/killed-load.ts'), dir, file, ...more], {
    encoding: 'utf8',
  })

/** What the register says, apart from the id of the load. */
async function registerIn(dir: string, alsoLoad = false) {
  const store = await openStore({ dir })
  assert.ok(!isRefusal(store), JSON.stringify(store))
  try {
    const followed: string[] = []
    await finishPublished(store, async change => void followed.push(change.load))
    const all = alsoLoad ? await loaded([file], contextOver(store)) : undefined
    const rows = await store.rows<{ load: string }>('SELECT * FROM rights ORDER BY register, id')
    const left = await store.rows("SHOW TABLES LIKE '%\\_%'")
    const open = await loadsIn(store, ['staging', 'publishing', 'published'])
    assert.deepEqual([left, open], [[], []])
    return { rights: JSON.stringify(rows.map(({ load, ...right }) => right)), followed, all }
  } finally {
    await store.close()
  }
}

before(async () => {
  const first = Array.from({ length: 40 }, (_, i) => recordOf(String(100 + i), { statedOn: '2015-07-01' }))
  const second = Array.from({ length: 60 }, (_, i) =>
    recordOf(String(120 + i), { statedOn: '2018-07-01', grantedOn: '2018-07-01', title: `改${i}` }),
  )
  writeFileSync(file, [...second, recordOf('')].map(one => JSON.stringify(one)).join('\n'))
  const store = await openStore({ dir: base })
  assert.ok(!isRefusal(store))
  const path = join(root, 'first.lines')
  writeFileSync(path, first.map(one => JSON.stringify(one)).join('\n'))
  await loaded([path], contextOver(store))
  await store.close()
  was = (await registerIn(base)).rights
  const whole = join(root, 'whole')
  cpSync(base, whole, { recursive: true, verbatimSymlinks: true })
  const done = JSON.parse(start(whole).stdout)
  assert.deepEqual([done.read, done.stored, done.superseded], [61, 40, 20])
  statements = done.statements
  becomes = (await registerIn(whole)).rights
  assert.notEqual(becomes, was)
})
after(() => rmSync(root, { recursive: true, force: true }))

test('a load killed at any moment has happened or has not, and loading again makes it whole', async () => {
  const all = Array.from({ length: statements }, (_, i) => i + 1).flatMap(at => HOW.map(how => ({ at, how })))
  const some = fc.sample(fc.shuffledSubarray(all, { minLength: RUNS, maxLength: RUNS }), {
    numRuns: 1,
    seed: 5,
  })
  const moments = process.env.CRASH_RUNS === 'all' ? all : (some[0] as typeof all)
  for (const { at, how } of moments) {
    const dir = join(root, `killed-${at}-${how}`)
    cpSync(base, dir, { recursive: true, verbatimSymlinks: true })
    const killed = start(dir, String(at), how)
    assert.equal(killed.signal, 'SIGKILL', `${at} ${how}: ${killed.stderr}`)
    const found = await registerIn(dir)
    assert.ok(
      [was, becomes].includes(found.rights),
      `killed ${how} statement ${at}: neither the one nor the other`,
    )
    const again = await registerIn(dir, true)
    assert.equal(again.rights, becomes, `killed ${how} statement ${at}: loading again`)
    if (found.rights === becomes) assert.equal(again.all?.unchanged, 60)
    rmSync(dir, { recursive: true, force: true })
  }
})
