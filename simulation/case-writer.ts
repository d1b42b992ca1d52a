import { createHash } from 'node:crypto'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { bytesOf, type Entry } from '#ledger/entry'
import { openLedger } from '#ledger/open'
import { caseProjection } from '#office/casework/case-projection'
import type { CityPeople } from '#office/casework/city-people'
import { openDesk } from '#office/casework/desk'
import { evidenceProjection } from '#office/evidence/evidence-projection'
import { openEvidence } from '#office/evidence/open'
import { casebookIn } from '#server/casebook'
import { openCatalogue } from '#server/catalogue'
import { toldToGo } from '#simulation/told-to-go'

/**
 * Opens cases, acts in them, takes evidence in and hands cases over until it is killed. For each it says a
 * line once it was acknowledged: `seq sha256-of-the-entry`, one pair for each entry.
 */
const [dir = '', round = '0', url] = process.argv.slice(2)
const WRITERS = 6
const CASES_MAX = 5000
const ON = '2026-03-02'
const PLACE = '430100'
const way = {
  kind: 'complaint-to-enforcement',
  facts: { foundOn: '2025-03-03', facts: '案情摘要', suspect: '虚拟商店' },
}

const office = (id: string, officeKind: string) => ({ id, officeKind, name: id, place: PLACE })
const [ip, market] = [office('ip', 'ip-office'), office('market', 'market-regulation')]
const people: CityPeople = {
  offices: () => [ip, market],
  viewer: (person, on): Viewer => ({ person, on, duties: [] }),
}
const headOf = (of: typeof ip): Viewer => ({
  ...{ person: `${of.id}.head`, on: ON },
  duties: [{ id: of.id, person: `${of.id}.head`, office: of, post: 'head', from: '2020-01-01' }],
})

const book = casebookIn(await openCatalogue())
await toldToGo()
const ledger = await openLedger({ dir, url, projections: [caseProjection(book), evidenceProjection] })
if (isRefusal(ledger)) throw new Error(`Failure: ${ledger.refused} ${ledger.detail}`)
const opening = { ledger, book, people, now: () => `${ON}T08:00:00.000Z` }
const desk = openDesk(opening)
const room = openEvidence({ ...opening, bytesMax: 1e6 })

const opened = ledger

/** Says what stands, and gives it back. */
function acknowledged<T extends { readonly entries: readonly Entry[] }>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`Failure: ${result.refused} ${result.detail}`)
  const said = result.entries.map(
    one => `${one.seq} ${createHash('sha256').update(bytesOf(one)).digest('hex')}`,
  )
  process.stdout.write(`${said.join(' ')}\n`)
  return result
}

async function* contents(id: string) {
  yield Buffer.from('%PDF-1.7\n')
  for (let piece = 0; piece < 4; piece++) yield Buffer.alloc(20_000, `${round} ${id} ${piece}`)
}

/** The entry of a file is its evidence: it is found again in the log, as every other is. */
async function takeIn(viewer: Viewer, id: string): Promise<void> {
  const taken = await room.takeIn(viewer, { case: id, name: `${id}.pdf`, content: contents(id) })
  if (isRefusal(taken)) throw new Error(`Failure: ${taken.refused} ${taken.detail}`)
  acknowledged({ entries: (await opened.entries({ after: taken.n - 1, limit: 1 })).entries })
}

async function oneCase(n: number): Promise<void> {
  const [one, other] = [headOf(ip), headOf(market)]
  const opening = { procedure: 'complaint', lead: ip.id, place: PLACE, on: ON, key: `${round}-${n}` }
  const { id } = acknowledged(await desk.open(one, opening)).case
  for (const act of ['accept', 'clue']) acknowledged(await desk.act(one, { case: id, act, on: ON }))
  await takeIn(one, id)
  const draft = acknowledged(await desk.handOver(one, { ...way, case: id, to: market.id, on: ON }))
  const asked = { handOver: draft.handOver.id, on: ON }
  acknowledged(await desk.actOnHandOver(one, { ...asked, act: 'send' }))
  acknowledged(await desk.actOnHandOver(other, { ...asked, act: 'receive' }))
  acknowledged(await desk.actOnHandOver(other, { ...asked, act: 'accept', opens: 'penalty-case' }))
}

let next = 0
await Promise.all(
  Array.from({ length: WRITERS }, async () => {
    for (let n = next++; n < CASES_MAX; n = next++) await oneCase(n)
  }),
)
