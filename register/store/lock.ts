import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'

interface Holder {
  readonly pid: number
  /** When the process started, as the kernel counts it: a number of its own for a pid used again. */
  readonly started?: string
}

export interface Lock {
  release(): void
}

const ATTEMPTS_MAX = 5

/** Takes a data folder for this process. A lock whose process has ended is taken over. */
export function lockFolder(dir: string): Lock | Refusal {
  mkdirSync(dir, { recursive: true })
  const path = join(dir, 'lock')
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder)
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return { release: () => release(path, mine) }
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
    }
    const found = read(path)
    if (found === undefined) continue
    const holder = parse(found)
    if (holder && isRunning(holder)) return refuse('store-busy', `pid ${holder.pid}`)
    takeAway(path, found)
  }
  return refuse('store-busy', path)
}

/** Moves a stale lock aside; should another process have put its own there meanwhile, it goes back. */
function takeAway(path: string, stale: string) {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) === stale) rmSync(aside, { force: true })
  else renameSync(aside, path)
}

function release(path: string, mine: string) {
  if (read(path) === mine) rmSync(path, { force: true })
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parse(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Holder
    return Number.isSafeInteger(holder.pid) ? holder : undefined
  } catch {
    // Cut off in the middle of writing: its process did not live to use the folder.
    return undefined
  }
}

function isRunning(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const started = startOf(holder.pid)
  return started === undefined || holder.started === undefined || started === holder.started
}

/** Field 22 of /proc/pid/stat, proc(5); nothing where the system does not keep it. */
function startOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`)
  return stat
    ?.slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .at(19)
}
