import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The rooms that run on the server. */
export const serverRooms = [
  'kernel',
  'policy',
  'jurisdictions',
  'register',
  'ledger',
  'office',
  'server',
  'cli',
]

/** What each part of the build is made from. A change of anything here makes that part stale. */
const parts = {
  server: [
    ...serverRooms,
    'package.json',
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/definitions.mjs',
  ],
  workbench: ['workbench', 'kernel', 'vite.config.ts', 'package-lock.json', 'scripts/build.mjs'],
  tests: [...serverRooms, 'scripts'],
  database: [
    'ledger/migrations',
    'ledger/store',
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/empty-database.ts',
  ],
}

/** Tests, what they read and documents are no part of the product. */
export const isSource = path => !/\.test\.tsx?$|\.md$|\/fixtures\/|\/\.[^/]*$/.test(path)

const isHidden = path => /\/\.[^/]*$/.test(path)
export const isFixture = path => /\/fixtures\//.test(path) && !isHidden(path)
export const isTest = path => /\.test\.tsx?$/.test(path)
/** Tests and what they read, which are built beside what they test. */
export const isForTests = path =>
  isFixture(path) || (isTest(path) && !isHidden(path)) || /^scripts\/.*\.ts$/.test(path)

/** Every file below a folder, with `/` between names; none where there is no such folder. */
export function* filesBelow(root, folder) {
  let entries
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true })
  } catch {
    return
  }
  for (const entry of entries)
    if (entry.isDirectory()) yield* filesBelow(root, `${folder}/${entry.name}`)
    else yield `${folder}/${entry.name}`
}

/** Name, size and time of every source of a part, as one short text. */
export function stampOf(root, part) {
  const hash = createHash('sha1')
  for (const path of parts[part]) {
    const own = /\.\w+$/.test(path) ? [path] : filesBelow(root, path)
    for (const file of own) {
      if (part === 'tests' ? !isForTests(file) : !isSource(file)) continue
      const found = statSync(join(root, file), { throwIfNoEntry: false })
      if (found) hash.update(`${file} ${found.size} ${found.mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

export const stampFile = (root, part) => join(root, 'dist', `.${part}.stamp`)

export function isFresh(root, part) {
  try {
    return readFileSync(stampFile(root, part), 'utf8') === stampOf(root, part)
  } catch {
    return false
  }
}
