import { chmodSync, mkdtempSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './install.mjs'
import { serverRooms } from './stamp.mjs'

const GIGABYTE = 2 ** 30
const ROOM_WANTED = 6 * GIGABYTE
const MEMORY_FOLDER = '/dev/shm'

/** Where tests keep their files: in memory where there is room, as a new ledger is many small files. */
export function quickFolder() {
  const folder = mkdtempSync(join(isRoomy(MEMORY_FOLDER) ? MEMORY_FOLDER : tmpdir(), 'zhicheng-test-'))
  // Servers run as another user pass through it to folders of their own.
  chmodSync(folder, 0o711)
  return folder
}

function isRoomy(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= ROOM_WANTED
  } catch {
    return false
  }
}

/** Rooms whose tests share nothing but what they read. */
const pure = ['kernel', 'policy', 'jurisdictions', 'tidy']
const built = serverRooms.filter(room => !pure.includes(room))
const sharing = [...built, 'workbench']
const roomOf = path => path.split('/')[0]

/** Rooms whose files take longest begin first: begun last, one would end alone on one processor. */
const longest = ['policy', 'server', 'simulation', 'tidy', 'bench', 'cli']
const placeOf = group => {
  const at = longest.findIndex(room => group.startsWith(room))
  return at < 0 ? longest.length : at
}

/**
 * The files that the test runner is given for some tests. Reading the definitions and the sources once takes
 * less than reading them for every file: the files of a pure room, and those of one folder which open nothing
 * before their first test, run one after another in one process. In a whole run those of the server's rooms
 * are read as the build made them.
 */
export function gathered(paths, folder, { isWhole }) {
  const isBuilt = path => isWhole && built.includes(roomOf(path))
  const groups = new Map()
  for (const path of paths) {
    const group = groupOf(path)
    groups.set(group, [...(groups.get(group) ?? []), join(root, isBuilt(path) ? madeOf(path) : path)])
  }
  // The runner takes its files in the order of their names.
  const isGiven = ([group, mine]) => mine.length < 2 && (!isWhole || /\.e2e\.test/.test(group))
  return [...groups].map(([group, mine]) =>
    isGiven([group, mine])
      ? mine[0]
      : together(`${placeOf(group)}-${group.replaceAll('/', '-')}`, mine, folder),
  )
}

const madeOf = path => `dist/${path.replace(/\.tsx?$/, '.js')}`

function groupOf(path) {
  const room = roomOf(path)
  if (pure.includes(room)) return room
  const isAlone = !sharing.includes(room) || /\.e2e\.test/.test(path) || opensFirst(path)
  return isAlone ? path : path.split('/').slice(0, -1).slice(0, 2).join('-')
}

const opensFirst = path => /^\s*(?:before|after)\(/m.test(readFileSync(join(root, path), 'utf8'))

function together(group, files, folder) {
  const isMade = files[0].endsWith('.js')
  const entry = join(folder, `${group}.test${isMade ? '.built' : ''}.mjs`)
  writeFileSync(entry, files.map(file => `import '${pathToFileURL(file)}'\n`).join(''))
  return entry
}
