import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)
let house = ''

before(() => {
  house = mkdtempSync(join(tmpdir(), 'zhicheng-new-'))
  for (const name of ['scripts', 'kernel', 'policy', 'package.json'])
    cpSync(join(root, name), join(house, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
})
after(() => rmSync(house, { recursive: true, force: true }))

/** What the script said: the new file's path, or why there is none. */
async function make(...words: string[]): Promise<{ file: string; noted: string; code: number }> {
  const made = await run(process.execPath, [join(house, 'scripts', 'new.mjs'), ...words]).catch(end => end)
  return { file: made.stdout.split('\n')[0], noted: made.stderr, code: made.code ?? 0 }
}

/** The one export of each new file, read as the program reads it. */
async function readBack(...files: string[]): Promise<[name: string, id: string, kind?: string][]> {
  const script = `for (const file of ${JSON.stringify(files)})
    for (const [name, { id, kind }] of Object.entries(await import('./' + file)))
      console.log(JSON.stringify([name, id, kind].filter(Boolean)))`
  const { stdout } = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: house,
  })
  return stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

const kinds = [
  ...['source', 'standard', 'mission', 'input', 'register', 'event', 'classification'],
  ...['channel', 'office-kind', 'evidence-kind', 'role', 'manipulation-test', 'peer-grouping'],
]

test('a new file defines a thing of its kind under its own name', async () => {
  const made = []
  for (const kind of [...kinds, 'reader']) made.push(await make(kind, 'thing-of-2020'))
  assert.deepEqual(
    await readBack(...made.map(one => one.file)),
    [...kinds, null].map(kind => ['thingOf2020', 'thing-of-2020', kind].filter(word => word !== null)),
  )
})

test('a procedure names its channel and a role, and its numbers import it', async () => {
  const made = await make('procedure', 'courts/new-course', 'courts', 'judge')
  assert.equal(made.file, 'policy/procedures/courts/new-course.ts')
  const limits = await make('limits', 'courts/new-course')
  assert.equal(limits.file, 'jurisdictions/limits/courts/new-course.ts')
  assert.deepEqual(await readBack(made.file, limits.file), [
    ['newCourse', 'new-course', 'procedure'],
    ['newCourse', 'limits'],
  ])
})

test('a link to another definition is asked for, and then imported', async () => {
  const without = await make('indicator', 'creation/new-share')
  assert.equal(without.code, 2)
  assert.match(without.noted, /STANDARD MISSION[\s\S]*standards {2}/)
  const { file } = await make('indicator', 'creation/new-share', 'governance', 'quality')
  assert.equal(file, 'policy/indicators/creation/new-share.ts')
  assert.deepEqual(await readBack(file), [['newShare', 'new-share', 'indicator']])
})

test('a measure stands in the chapter of its mission, and imports its standard and who leads', async () => {
  const without = await make('measure', 'new-measure', 'governance', 'ip-office')
  assert.equal(without.code, 2)
  assert.match(without.noted, /new measure MISSION\/new-measure STANDARD OFFICE-KIND[\s\S]*missions {2}/)
  const { file } = await make('measure', 'quality/new-measure', 'governance', 'ip-office')
  assert.equal(file, 'policy/measures/quality/new-measure.ts')
  assert.deepEqual(await readBack(file), [['newMeasure', 'new-measure', 'measure']])
})

test('nothing is written over, and no name that cannot be one is taken', async () => {
  await make('event', 'only-once')
  const again = await make('event', 'only-once')
  assert.deepEqual([again.code, again.noted], [2, 'policy/events/only-once.ts is there already.\n'])
  for (const name of ['../up', 'Upper', '1st', 'a_b', ''])
    assert.equal((await make('event', name)).code, 2, name)
  assert.equal((await make('nothing', 'x')).code, 2)
})
