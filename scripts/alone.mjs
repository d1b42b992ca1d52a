import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const WAIT_TURNS = 2400
const WAIT_MS = 250

/** Does work that two processes must not do at once; a holder that died is no holder. */
export async function alone(root, name, work) {
  const lock = join(root, 'dist', `.${name}.lock`)
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (let turn = 0; !take(lock); turn += 1) {
    if (turn === WAIT_TURNS) throw new Error(`Process ${holder(lock)} has held ${lock} for ten minutes.`)
    await pause(WAIT_MS)
  }
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    release()
    process.off('exit', release)
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (problem) {
    if (problem.code !== 'EEXIST') throw problem
    if (!isAlive(holder(lock))) rmSync(lock, { force: true })
    return false
  }
}

function holder(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(pid) {
  if (!pid) return true // The holder is just writing, or just leaving: ask again.
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}
