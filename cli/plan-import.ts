import { basename, resolve } from 'node:path'
import { fileGiven } from '#cli/file-given'
import { planGiven } from '#cli/plan-given'
import { draftLines, rejectedLines } from '#cli/print/plan-import'
import { type Call, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { PLAN_DOCUMENT_BYTES_MAX } from '#office/plan-import/read-plan-document'
import type { DraftTaskShape } from '#server/api/plan-documents'
import { askForConfirmed, readForPlan } from '#server/plan-documents'

/** Reads a document of an office for a plan. With `--ask` the lines without a question are asked for. */
export async function importPlan(call: Call): Promise<Refusal | undefined> {
  const [, file] = call.words
  if (file === undefined) throw new WrongUse('plan import needs FILE')
  const { ask, reason } = call.flags
  if (ask && (typeof reason !== 'string' || reason === '')) throw new WrongUse('--ask needs --reason TEXT')
  const bytes = await fileGiven(resolve(call.from, file), PLAN_DOCUMENT_BYTES_MAX)
  if (isRefusal(bytes)) return bytes
  const house = await call.house()
  const viewer = await viewerFor(call, house)
  if (isRefusal(viewer)) return viewer
  const plan = await planGiven(call, house, viewer)
  if (isRefusal(plan)) return plan
  const reading = await readForPlan(house, viewer, { plan, name: basename(file), bytes })
  if (isRefusal(reading)) return reading
  const { digest, title = '', drafts, rejected } = reading
  const lines = ask ? drafts.flatMap(lineOf) : []
  const request = ask
    ? await askForConfirmed(house, viewer, {
        ...{ id: `document-${digest.slice(0, 8)}`, plan, reason: String(reason), digest, title, lines },
      })
    : undefined
  if (request && isRefusal(request)) return request
  if (call.json) {
    const { offices: _, ...read } = reading
    call.say(`${JSON.stringify({ ...read, ...(request && { request: request.id, asked: lines.length }) })}\n`)
  } else {
    call.say(draftLines(drafts, call.language))
    call.note(rejectedLines(rejected, call.language))
  }
  return undefined
}

/** A draft about which nothing is open; the others wait for a person. */
function lineOf({ key, headings, sentence, lead, assisting, from, due, questions }: DraftTaskShape) {
  const office = lead?.office?.id
  if (questions.length > 0 || office === undefined || due === undefined) return []
  return [
    { key, headings, sentence, office, assisting: assisting.flatMap(one => one.office?.id ?? []), from, due },
  ]
}
