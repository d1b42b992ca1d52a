import { handOverLines, handOverTable } from '#cli/print/hand-over'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { parseFacts } from '#kernel/procedures/facts'
import { asProcedure, type HandOver } from '#kernel/procedures/hand-over'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { HandOverOutcome } from '#office/casework/hand-over-case'
import type { House } from '#server/house'
import { namesOf, presentEntries } from '#server/present/case'
import { presentHandOver, presentHandOverPage } from '#server/present/hand-over'

const words = { list: 1, show: 2, draft: 3, act: 3 } as const

export const verb: Verb = {
  usage: [
    'hand-over list [--silent] [--as PERSON]',
    'hand-over show ID [--as PERSON]',
    'hand-over draft CASE KIND --to OFFICE --on DAY [--fact K=V]… [--as PERSON]',
    'hand-over act ID ACT --on DAY [--fact K=V]… [--opens PROCEDURE] [--as PERSON]',
  ],
  summary: {
    zh: '移送：拟制、移交、签收、接受或者退回、反馈，查看与列表',
    en: 'Hand-overs: draft one, send, sign for, accept, return or answer it, show it, list those that are open',
  },
  options: {
    ...Object.fromEntries(
      ['to', 'on', 'as', 'opens', 'key'].map(name => [name, { type: 'string' as const }]),
    ),
    fact: { type: 'string', multiple: true },
    silent: { type: 'boolean' },
  },
  words: [1, 3],
  async run(call) {
    const [what = ''] = call.words
    if (!Object.hasOwn(words, what)) throw new WrongUse(`hand-over ${what}: no such thing`)
    if (call.words.length !== words[what as keyof typeof words])
      throw new WrongUse(`hand-over ${what}: wrong number of words`)
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    if (isRefusal(viewer)) return viewer
    return { list, show, draft, act }[what as keyof typeof words](call, house, viewer)
  },
}

const given = ({ flags }: Call, name: string): string | undefined => {
  const value = flags[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

const needed = (call: Call, name: string): string => {
  const value = given(call, name)
  if (value === undefined) throw new WrongUse(`hand-over ${call.words[0]} needs --${name}`)
  return value
}

const factsOf = ({ flags }: Call, kind: HandOver) =>
  parseFacts(asProcedure(kind), [flags.fact ?? []].flat().map(String))

async function list(call: Call, house: House, viewer: Viewer): Promise<undefined> {
  const filter = call.flags.silent === true ? { silentOn: viewer.on } : {}
  const found = await (await house.desk()).handOvers(viewer, filter)
  const names = await namesOf(house, viewer.on)
  const rows = found.map(row => presentHandOver(row, names))
  call.say(call.json ? `${JSON.stringify({ rows })}\n` : handOverTable(rows, call.language))
  return undefined
}

async function show(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const found = await (await house.desk()).showHandOver(viewer, call.words[1] ?? '')
  if (isRefusal(found)) return found
  const page = presentHandOverPage(found, await namesOf(house, viewer.on))
  call.say(call.json ? `${JSON.stringify(page)}\n` : handOverLines(page, call.language))
  return undefined
}

async function draft(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const [, id = '', name = ''] = call.words
  const kind = house.catalogue.handOvers.get(name) as HandOver | undefined
  if (!kind) return refuse('unknown-hand-over', name)
  const facts = factsOf(call, kind)
  if (isRefusal(facts)) return facts
  const asked = {
    case: id,
    kind: name,
    to: needed(call, 'to'),
    on: needed(call, 'on'),
    key: given(call, 'key'),
  }
  return say(call, house, viewer, await (await house.desk()).handOver(viewer, { ...asked, facts }))
}

async function act(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const [, id = '', name = ''] = call.words
  const desk = await house.desk()
  const found = await desk.showHandOver(viewer, id)
  if (isRefusal(found)) return found
  const facts = parseFacts(found.process.procedure, [call.flags.fact ?? []].flat().map(String))
  if (isRefusal(facts)) return facts
  const asked = { handOver: id, act: name, on: needed(call, 'on'), key: given(call, 'key') }
  return say(
    call,
    house,
    viewer,
    await desk.actOnHandOver(viewer, { ...asked, facts, opens: given(call, 'opens') }),
  )
}

async function say(
  call: Call,
  house: House,
  viewer: Viewer,
  outcome: HandOverOutcome | Refusal,
): Promise<Refusal | undefined> {
  if (isRefusal(outcome)) return outcome
  const handOver = presentHandOver(outcome.handOver, await namesOf(house, viewer.on))
  if (call.json) call.say(`${JSON.stringify({ handOver, entries: presentEntries(outcome.entries) })}\n`)
  else call.say(handOverTable([handOver], call.language))
  return undefined
}
