import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Refusal, refuse } from '#kernel/refusal'

const ATTEMPTS_MAX = 5

/** Takes the ledger's folder for this process and gives its release; a holder that ended holds nothing. */
export function lockFolder(dir: string): (() => void) | Refusal {
  mkdirSync(dir, { recursive: true })
  const path = join(dir, 'lock')
  const mine = `${process.pid} ${startOf(process.pid)}`
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return () => {
        if (read(path) === mine) rmSync(path, { force: true })
      }
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
    }
    const holder = read(path)
    if (holder === undefined) continue
    if (isRunning(holder)) return refuse('store-busy', `pid ${holder.split(' ')[0]}`)
    takeAway(path, holder)
  }
  return refuse('store-busy', path)
}

/** Should another process have put its own lock there meanwhile, that one goes back. */
function takeAway(path: string, stale: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) === stale) rmSync(aside, { force: true })
  else renameSync(aside, path)
}

/** A pid is used again in time; together with the start of its process it is not. */
function isRunning(holder: string): boolean {
  const [pid = '', started] = holder.split(' ')
  if (!/^\d+$/.test(pid)) return false
  try {
    process.kill(Number(pid), 0)
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return started === startOf(Number(pid))
}

/** Field 22 of /proc/pid/stat, proc(5); `-` where the system keeps no such file. */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`)
  return (
    stat
      ?.slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .at(19) ?? '-'
  )
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
