import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)
let house = ''
const write = (file: string, text: string) => writeFileSync(join(house, file), text)

/** A house with two rooms, which uses the packages of this one. */
before(() => {
  house = mkdtempSync(join(tmpdir(), 'zhicheng-launch-'))
  for (const name of ['bin', 'scripts', 'package.json', 'package-lock.json', 'vite.config.ts'])
    cpSync(join(root, name), join(house, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  for (const room of ['kernel', 'cli']) mkdirSync(join(house, room))
  write('kernel/word.ts', "export const word: string = 'first'")
  write('kernel/old.ts', 'export const old = 1')
  write(
    'cli/main.ts',
    "import { word } from '#kernel/word'\nconsole.log(word, ...process.argv.slice(2))\nprocess.exitCode = 2",
  )
})
after(() => rmSync(house, { recursive: true, force: true }))

const isBuilt = (file: string) => existsSync(join(house, 'dist', file))

async function launch(...words: string[]) {
  const folder = tmpdir()
  const { stdout, stderr } = await run(join(house, 'bin', 'zhicheng'), words, { cwd: folder }).catch(
    end => end,
  )
  return { said: stdout.trim(), noted: stderr }
}

test('the first line builds, from whatever folder it is given, and the next one does not', async () => {
  const first = await launch('a', 'b c')
  assert.deepEqual([first.said, /Built server/.test(first.noted)], ['first a b c', true])
  const second = await launch()
  assert.deepEqual([second.said, second.noted], ['first', ''])
  await assert.rejects(run(join(house, 'bin', 'zhicheng')), { code: 2 })
})

test('a changed source is built again, a deleted one is gone, and a test is none', async () => {
  write('kernel/word.ts', "export const word: string = 'second'")
  unlinkSync(join(house, 'kernel', 'old.ts'))
  const changed = await launch()
  assert.deepEqual([changed.said, isBuilt('kernel/old.js')], ['second', false])
  write('kernel/word.test.ts', 'export {}')
  const untouched = await launch()
  assert.deepEqual([untouched.noted, isBuilt('kernel/word.test.js')], ['', false])
})

test('lines given at once build once, and a builder that died holds nobody up', async () => {
  write('kernel/word.ts', "export const word: string = 'third'")
  write('dist/.server.lock', '999999999')
  const all = await Promise.all([launch(), launch(), launch()])
  assert.deepEqual(
    all.map(one => one.said),
    ['third', 'third', 'third'],
  )
  assert.equal(all.filter(one => one.noted !== '').length, 1)
})

test('a name given through a link is the same command', async () => {
  const link = join(house, 'link')
  symlinkSync(join(house, 'bin', 'zhicheng'), link)
  const { stdout } = await run(link, ['x']).catch(end => end)
  assert.equal(stdout.trim(), 'third x')
})
