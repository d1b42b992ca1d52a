import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingFrom } from '#scripts/lock'
import { nobody, read } from '#tidy/tree'

const lock = JSON.parse(read('package-lock.json'))

test('the lock file can be installed on every system', () => {
  nobody(
    Object.keys(missingFrom(lock.packages)),
    'Run `node --import tsx scripts/lock.ts`; npm refuses a lock file that leaves out other systems:',
  )
})

test('every version that we ask for is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version}`)
  nobody(loose, 'Install with --save-exact, so that two machines run the same:')
})

test('a package for another system is missed only where nothing serves', () => {
  const tool = { version: '2.0.0', dev: true, optionalDependencies: { '@t/linux-x64-musl': '2.0.0' } }
  const found = missingFrom({ 'node_modules/tool': tool })
  assert.deepEqual(found, {
    'node_modules/@t/linux-x64-musl': {
      version: '2.0.0',
      cpu: ['x64'],
      libc: ['musl'],
      dev: true,
      optional: true,
      os: ['linux'],
    },
  })
  const packages = { 'node_modules/tool': tool, ...found, 'node_modules/a/node_modules/tool': tool }
  assert.deepEqual(missingFrom(packages), {})
})
