import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isRefusal } from '#kernel/refusal'
import { bytesOf } from '#ledger/entry'
import { type Ledger, openLedger } from '#ledger/open'
import type { Projection } from '#ledger/projection'
import { verify } from '#ledger/verify'
import { chanceOf } from '#simulation/chance'

export interface Drilled {
  readonly kills: number
  /** Entries that were acknowledged before a kill; every one was found again. */
  readonly acknowledged: number
  readonly entries: number
  readonly files: number
}

export interface Drill {
  readonly dir: string
  readonly url?: string
  readonly times: number
  readonly seed: number
  /** Another program that writes and says the same, with the tables that follow its entries. */
  readonly writing?: { readonly program: string; readonly projections: readonly Projection[] }
  note?(text: string): void
}

/**
 * Lets a process write and kills it with SIGKILL at a random moment, again and again on one ledger. After
 * each kill every acknowledged entry must be there as it was acknowledged, and the whole log must verify;
 * otherwise throws.
 */
export async function kills({ dir, url, times, seed, writing, note }: Drill): Promise<Drilled> {
  const chance = chanceOf(seed)
  const program = writing?.program ?? writer
  const ready = (kill: number) => spawned([program, dir, String(seed + kill), ...(url ? [url] : [])])
  let drilled: Drilled = { kills: 0, acknowledged: 0, entries: 0, files: 0 }
  let next = ready(1)
  try {
    for (let kill = 1; kill <= times; kill++) {
      const said = await writtenUntilKilled(next, chance)
      // The next one loads its programs while this one's work is looked through.
      if (kill < times) next = ready(kill + 1)
      const ledger = await openLedger({ dir, url, projections: writing?.projections })
      if (isRefusal(ledger)) throw new Error(`Failure: ${ledger.refused} after kill ${kill}`)
      const { entries, files } = await wholeAfter(said, ledger, kill).finally(ledger.close)
      drilled = { kills: kill, acknowledged: drilled.acknowledged + said.size, entries, files }
      note?.(`kill ${kill}: ${said.size} acknowledged, ${entries} entries`)
    }
    return drilled
  } finally {
    next.kill('SIGKILL')
  }
}

/** Throws where something acknowledged is not there, or anything does not fit. */
async function wholeAfter(said: ReadonlyMap<number, string>, ledger: Ledger, kill: number) {
  await findAll(said, ledger)
  const { counts, misfit } = await verify(ledger)
  if (misfit) throw new Error(`Failure: after kill ${kill} ${JSON.stringify(misfit)}`)
  return counts
}

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))
const ACKNOWLEDGED_MAX = 60
const MOMENT_MS_MAX = 30
const OPENING_MS_MAX = 800
const OPENING_SHARE = 0.2

/** A drill over the built product kills writers over it too: they begin in half the time. */
const built = process.execArgv.filter(one => one === '--conditions=built')

type Writer = ChildProcessByStdio<Writable, Readable, Readable>

const spawned = (words: readonly string[]): Writer =>
  spawn(process.execPath, [...built, '--import', 'tsx', ...words], { stdio: ['pipe', 'pipe', 'pipe'] })

/** What a process acknowledged before it was killed: hashes of entries by their number. */
async function writtenUntilKilled(child: Writer, chance: () => number): Promise<Map<number, string>> {
  const ended = new Promise<string>(resolve =>
    child.once('close', (code, signal) => resolve(signal ?? `code ${code}`)),
  )
  let noted = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    noted = (noted + text).slice(-4000)
  })
  let said = ''
  const enough = 1 + Math.floor(chance() * ACKNOWLEDGED_MAX)
  const spoken = new Promise<void>(resolve => {
    child.stdout.setEncoding('utf8').on('data', text => {
      said += text
      if (said.split('\n').length > enough) resolve()
    })
  })
  child.stdin.write('go\n')
  // Some die while they open the ledger, the others amid their work.
  const opening =
    chance() < OPENING_SHARE ? pause(chance() * OPENING_MS_MAX) : new Promise<never>(() => undefined)
  await Promise.race([spoken.then(() => pause(chance() * MOMENT_MS_MAX)), opening, ended])
  child.kill('SIGKILL')
  const how = await ended
  if (how !== 'SIGKILL') throw new Error(`Failure: the writer ended by itself, by ${how}\n${noted}`)
  return acknowledgements(said)
}

/** A last line that was cut off acknowledged nothing. */
function acknowledgements(said: string): Map<number, string> {
  const words = said.split('\n').slice(0, -1).join(' ').split(' ').filter(Boolean)
  const found = new Map<number, string>()
  for (let at = 0; at < words.length; at += 2) found.set(Number(words[at]), words[at + 1] ?? '')
  return found
}

async function findAll(acknowledged: ReadonlyMap<number, string>, ledger: Ledger): Promise<void> {
  const left = new Map(acknowledged)
  const [first = 1] = [...acknowledged.keys()].sort((a, b) => a - b)
  for (let after: number | undefined = first - 1; after !== undefined && left.size > 0; ) {
    const page = await ledger.entries({ after })
    for (const entry of page.entries)
      if (left.get(entry.seq) === createHash('sha256').update(bytesOf(entry)).digest('hex'))
        left.delete(entry.seq)
    after = page.next
  }
  if (left.size > 0) throw new Error(`Failure: acknowledged and lost: ${[...left.keys()].join(', ')}`)
}
