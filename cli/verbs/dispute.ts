import { caseTable } from '#cli/print/case'
import { disputeLines } from '#cli/print/dispute'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { House } from '#server/house'
import { namesOf, presentCase, presentEntries } from '#server/present/case'
import { presentDispute } from '#server/present/dispute'

export const verb: Verb = {
  usage: [
    'dispute show NAME [--as PERSON]',
    'dispute tie CASE NAME [--as PERSON]',
    'dispute untie CASE [--as PERSON]',
    'dispute kindred CASE [--as PERSON]',
  ],
  summary: {
    zh: '纠纷：同一纠纷在各渠道的案件、应当注意的事项，归入与移出',
    en: 'Disputes: the cases of one in all channels and what each must heed; tie a case to one, or untie it',
  },
  options: { as: { type: 'string' } },
  words: [2, 3],
  async run(call) {
    const [what = '', name = '', dispute] = call.words
    const isTie = what === 'tie'
    if (!['show', 'tie', 'untie', 'kindred'].includes(what) || isTie !== (dispute !== undefined))
      throw new WrongUse(`dispute ${what}: no such thing, or wrong number of words`)
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    if (isRefusal(viewer)) return viewer
    if (what === 'show') return show(call, house, viewer, name)
    return what === 'kindred'
      ? kindred(call, house, viewer, name)
      : tie(call, house, viewer, { case: name, dispute: dispute ?? null })
  },
}

async function show(call: Call, house: House, viewer: Viewer, name: string): Promise<Refusal | undefined> {
  const found = await (await house.desk()).dispute(viewer, name)
  if (isRefusal(found)) return found
  const page = presentDispute(found, await namesOf(house, viewer.on))
  call.say(call.json ? `${JSON.stringify(page)}\n` : disputeLines(page, call.language))
  return undefined
}

async function kindred(call: Call, house: House, viewer: Viewer, id: string): Promise<Refusal | undefined> {
  const found = await (await house.desk()).kindred(viewer, id)
  if (isRefusal(found)) return found
  const names = await namesOf(house, viewer.on)
  const rows = found.map(({ row, shares }) => ({ case: presentCase(row, names), shares }))
  if (call.json) call.say(`${JSON.stringify({ rows })}\n`)
  else
    call.say(
      caseTable(
        rows.map(one => one.case),
        call.language,
      ),
    )
  return undefined
}

async function tie(
  call: Call,
  house: House,
  viewer: Viewer,
  asked: { case: string; dispute: string | null },
): Promise<Refusal | undefined> {
  const outcome = await (await house.desk()).link(viewer, asked)
  if (isRefusal(outcome)) return outcome
  const brief = presentCase(outcome.case, await namesOf(house, viewer.on))
  if (call.json) call.say(`${JSON.stringify({ case: brief, entries: presentEntries(outcome.entries) })}\n`)
  else call.say(caseTable([brief], call.language))
  return undefined
}
