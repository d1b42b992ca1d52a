import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './alone.mjs'

/** The folder that holds package.json. */
export const root = join(fileURLToPath(import.meta.url), '..', '..')

/** Installs the packages that the lock file names, unless they are there already. */
export async function installMissing() {
  if (isInstalled()) return
  await alone(root, 'install', () => {
    if (isInstalled()) return
    process.stderr.write('Installing packages (once) …\n')
    const run = spawnSync('npm', ['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    })
    if (run.status !== 0)
      throw new Error('The packages could not be installed. Check the connection to the registry.')
    writeFileSync(mark(), lockStamp())
  })
}

const mark = () => join(root, 'node_modules', '.zhicheng')

function lockStamp() {
  const lock = statSync(join(root, 'package-lock.json'))
  return `${lock.size} ${Math.floor(lock.mtimeMs)}`
}

function isInstalled() {
  if (existsSync(mark()) && readFileSync(mark(), 'utf8') === lockStamp()) return true
  const hidden = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const there = JSON.parse(readFileSync(hidden, 'utf8')).packages
  // A package for another system is optional, and npm leaves it out.
  for (const [path, one] of Object.entries(wanted))
    if (path && !one.optional && !one.devOptional && there[path]?.version !== one.version) return false
  writeFileSync(mark(), lockStamp())
  return true
}
