import { createHash } from 'node:crypto'
import { isRefusal } from '#kernel/refusal'
import { bytesOf, type Entry, type NewEntry } from '#ledger/entry'
import { openLedger } from '#ledger/open'
import { chanceOf } from '#simulation/chance'
import { toldToGo } from '#simulation/told-to-go'

/**
 * Writes to a ledger until it is killed: acts, hand-overs of two cases at once, and files. For each it says
 * a line once it was acknowledged: `seq sha256-of-the-entry`, one pair for each entry.
 */
const [dir = '', round = '0', url] = process.argv.slice(2)
const WRITERS = 8
const CASES = 30
const NOW = '2026-05-06T01:02:03.004Z'
/** An end of its own, should nobody kill it. */
const ACTS_MAX = 20_000

const chance = chanceOf(Number(round))
const by = { person: 'p-1', office: 'o-1' }
const some = () => Math.floor(chance() * CASES)
const act = (subject: string, body: NewEntry['body']): NewEntry => ({
  ...{ subject, kind: 'act', happenedAt: '2026-05-06', by, body },
})

await toldToGo()
const ledger = await openLedger({ dir, url })
if (isRefusal(ledger)) throw new Error(`Failure: ${ledger.refused} ${ledger.detail}`)

function acknowledge(entries: readonly Entry[]): void {
  const said = entries.map(one => `${one.seq} ${createHash('sha256').update(bytesOf(one)).digest('hex')}`)
  process.stdout.write(`${said.join(' ')}\n`)
}

async function* contents(n: number) {
  yield Buffer.from('%PDF-1.7\n')
  for (let piece = 0; piece < 4; piece++) yield Buffer.alloc(20_000, `${round} ${n} ${piece}`)
}

async function write(n: number): Promise<void> {
  const kind = chance()
  if (kind < 0.1) {
    const upload = { content: contents(n), name: `${n}.pdf`, bytesMax: 1e6 }
    const custody = { by, happenedAt: '2026-05-06', recordedAt: NOW, key: `${round}-${n}` }
    const held = await opened.vault.takeIn(upload, custody)
    if (isRefusal(held)) throw new Error(`Failure: ${held.refused}`)
    return acknowledge([held.entry])
  }
  const from = act(`case/${some()}`, { act: 'send', n })
  const entries = kind < 0.3 ? [from, act(`case/${some()}`, { act: 'receive', n })] : [from]
  const entered = await opened.append({ entries, recordedAt: NOW, key: `${round}-${n}` })
  if (isRefusal(entered)) throw new Error(`Failure: ${entered.refused} ${entered.detail}`)
  acknowledge(entered)
}

const opened = ledger
let next = 0
await Promise.all(
  Array.from({ length: WRITERS }, async () => {
    for (let n = next++; n < ACTS_MAX; n = next++) await write(n)
  }),
)
await opened.close()
