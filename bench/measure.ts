import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Measured values by name; the unit stands in the name where it is not the bench's own. */
export type Figures = Readonly<Record<string, number | string>>

export interface Asked {
  readonly size: number
  /** How often each side is measured; the medians are told. */
  readonly runs: number
  /** Tells progress, which is no part of the answer. */
  note(text: string): void
}

export interface Outcome {
  readonly ours: Figures
  /** The same work done by others; none where there is nobody to compare with. */
  readonly peer?: Figures
  /** How many times as fast as the peer. */
  readonly ratio?: number
  readonly reached: boolean
}

/** A bench: a file of this folder exports one, and is run by the file's name. */
export interface Bench {
  /** What the size counts, such as `MB` or `rights`. */
  readonly sizeIn: string
  readonly size: number
  readonly unit: string
  readonly bar: Figures
  run(asked: Asked): Promise<Outcome>
}

/** Milliseconds on a clock that never goes back. */
export const clock = (): number => performance.now()

export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const start = clock()
  const result = await work()
  return { seconds: (clock() - start) / 1000, result }
}

/** The smallest value that at least a share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export const rounded = (value: number, decimals = 2): number => Number(value.toFixed(decimals))

/** Does something several times, one after the other. */
export async function times<T>(runs: number, work: (run: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let run = 1; run <= runs; run++) results.push(await work(run))
  return results
}

/** Gives a folder for one piece of work, which is gone afterwards, however the work ends. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'zhicheng-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    return await work(folder)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

export interface Ran {
  readonly seconds: number
  /** Most memory the process ever held; nothing where the system keeps no such count. */
  readonly peakMB?: number
  /** Time of all its threads, which other work on the machine does not lengthen as it does `seconds`. */
  readonly cpuSeconds?: number
  readonly said: string
}

const LOOK_EVERY_MS = 20
const SAID_MAX = 1 << 20

/** Runs a command to its end and measures it from outside; a failure is thrown with what it said. */
export function runMeasured(command: string, words: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const start = clock()
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let noted = ''
    let seen: Pick<Ran, 'peakMB' | 'cpuSeconds'> = {}
    const look = () => {
      const { pid } = child
      seen = { peakMB: peakMemory(pid) ?? seen.peakMB, cpuSeconds: cpuTime(pid) ?? seen.cpuSeconds }
    }
    const looking = setInterval(look, LOOK_EVERY_MS)
    child.stdout.setEncoding('utf8').on('data', text => {
      said = (said + text).slice(-SAID_MAX)
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      noted = (noted + text).slice(-SAID_MAX)
    })
    child.once('error', reject)
    child.once('close', code => {
      clearInterval(looking)
      const seconds = (clock() - start) / 1000
      if (code === 0) resolve({ seconds, ...seen, said })
      else reject(new Error(`Failure: ${command} ended with ${code}\n${noted.slice(-2000)}`))
    })
  })
}

/** Peak of the resident memory, in megabytes: VmHWM of proc(5), which only grows. */
export function peakMemory(pid: number | undefined): number | undefined {
  const found = /^VmHWM:\s+(\d+) kB/m.exec(told(pid, 'status') ?? '')
  return found ? (Number(found[1]) * 1024) / 1e6 : undefined
}

/** Hundredths of a second are how proc(5) counts. */
const TICKS_A_SECOND = 100

/** Seconds of processor time, of the process and of the system for it: fields 14 and 15 of proc(5) stat. */
function cpuTime(pid: number | undefined): number | undefined {
  const stat = told(pid, 'stat')
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(fields?.[11]) + Number(fields?.[12])
  return ticks > 0 ? ticks / TICKS_A_SECOND : undefined
}

function told(pid: number | undefined, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}
