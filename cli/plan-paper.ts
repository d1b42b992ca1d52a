import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { dayGiven, planGiven } from '#cli/plan-given'
import { type Call, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { bytesIn } from '#office/documents/template-book'
import { type PaperKind, paperKinds } from '#office/papers/write-paper'
import type { House } from '#server/house'
import { presentPaper, taskLedgerOf, writePlanPaper } from '#server/plan-papers'
import { namesOf } from '#server/present/case'

/** Writes the ledger of duties, the annual report or a notice of supervision to a file. */
export async function paperOfPlan(call: Call): Promise<Refusal | undefined> {
  const [, file] = call.words
  const { kind } = call.flags
  const known = [...paperKinds, 'task-ledger'].find(one => one === kind)
  if (file === undefined || known === undefined)
    throw new WrongUse(`plan paper needs FILE and --kind ${[...paperKinds, 'task-ledger'].join('|')}`)
  const on = dayGiven(call)
  if (isRefusal(on)) return on
  const house = await call.house()
  const viewer = await viewerFor(call, house)
  if (isRefusal(viewer)) return viewer
  const plan = await planGiven(call, house, viewer)
  if (isRefusal(plan)) return plan
  const path = resolve(call.from, file)
  const asked = { plan, on, language: call.language }
  if (known !== 'task-ledger')
    return written(call, house, viewer, { ...asked, kind: known as PaperKind, path })
  const bytes = await taskLedgerOf(house, viewer, asked)
  if (isRefusal(bytes)) return bytes
  await writeFile(path, bytes)
  call.say(call.json ? `${JSON.stringify({ kind: known, on, bytes: bytes.byteLength })}\n` : `${path}\n`)
  return undefined
}

type Asked = Omit<Parameters<typeof writePlanPaper>[2], 'to' | 'office' | 'by'> & { path: string }

async function written(
  call: Call,
  house: House,
  viewer: Viewer,
  { path, ...asked }: Asked,
): Promise<Refusal | undefined> {
  const { to, office, by } = call.flags
  if (typeof by === 'string' && !isDay(by)) return refuse('not-a-day', by)
  const paper = await writePlanPaper(house, viewer, {
    ...asked,
    ...(typeof to === 'string' && { to }),
    ...(typeof office === 'string' && { office }),
    ...(typeof by === 'string' && { by }),
  })
  if (isRefusal(paper)) return paper
  const found = await (await house.planning()).readPaper(viewer, asked.plan, paper.n)
  if (isRefusal(found)) return found
  await writeFile(path, await bytesIn(found.content))
  const shown = presentPaper(paper, await namesOf(house, viewer.on))
  call.say(call.json ? `${JSON.stringify(shown)}\n` : `${path}\n`)
  return undefined
}
