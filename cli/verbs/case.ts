import { caseLines, caseTable, digestLines } from '#cli/print/case'
import { sentinelLines } from '#cli/print/sentinel'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { isDay } from '#kernel/date'
import { parseFacts } from '#kernel/procedures/facts'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Outcome } from '#office/casework/act-on-case'
import { dueList } from '#server/due-list'
import { actInCase } from '#server/report-forms'
import type { House } from '#server/house'
import { namesOf, presentCase, presentEntries } from '#server/present/case'
import { presentAlarms } from '#server/present/sentinel'
import { presentCasePage } from '#server/present/case-page'

export const verb: Verb = {
  usage: [
    'case open PROCEDURE --office O --place P --on DAY [--title T] [--role R] [--fact K=V]… [--party NAME]… [--continues CASE] [--as PERSON]',
    'case act ID ACT --on DAY [--role R] [--fact K=V]… [--as PERSON]',
    'case show ID [--as PERSON]',
    'case due [--office O] [--until DAY] [--as PERSON]',
    'case alarms [--as PERSON]',
    'case list [--channel C] [--procedure P] [--state open|closed] [--office O] [--text T] [--overdue] [--due-before DAY]',
  ],
  summary: {
    zh: '案件：立案、办理、查看与列表',
    en: 'Cases: open one, act in it, show it, list those that one may see',
  },
  options: {
    ...Object.fromEntries(
      [
        'office',
        'place',
        'on',
        'title',
        'role',
        'as',
        'channel',
        'procedure',
        'state',
        'text',
        'due-before',
        'until',
        'after',
        'continues',
        'key',
      ].map(name => [name, { type: 'string' as const }]),
    ),
    fact: { type: 'string', multiple: true },
    party: { type: 'string', multiple: true },
    overdue: { type: 'boolean' },
  },
  words: [1, 3],
  async run(call) {
    const [what = '', id, act] = call.words
    const verbs = { open, act: actIn, show, list, due, alarms } as const
    const work = Object.hasOwn(verbs, what) ? verbs[what as keyof typeof verbs] : undefined
    if (!work) throw new WrongUse(`case ${what}: no such thing`)
    const needed = ['list', 'due', 'alarms'].includes(what) ? 1 : what === 'act' ? 3 : 2
    if ([what, id, act].filter(one => one !== undefined).length !== needed)
      throw new WrongUse(`case ${what}: wrong number of words`)
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    return isRefusal(viewer) ? viewer : work(call, house, viewer)
  },
}

const given = ({ flags }: Call, name: string): string | undefined => {
  const value = flags[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

const needed = (call: Call, name: string): string => {
  const value = given(call, name)
  if (value === undefined) throw new WrongUse(`case ${call.words[0]} needs --${name}`)
  return value
}

function factsOf({ flags }: Call, procedure: Procedure) {
  return parseFacts(procedure, [flags.fact ?? []].flat().map(String))
}

async function open(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const id = call.words[1] ?? ''
  const procedure = house.catalogue.procedures.get(id)
  if (!procedure) return refuse('unknown-procedure', id)
  const facts = factsOf(call, procedure)
  if (isRefusal(facts)) return facts
  const place = house.places.find(needed(call, 'place'))
  if (isRefusal(place)) return place
  const parties = [call.flags.party ?? []].flat().map(name => ({ name: String(name) }))
  const asked = { procedure: id, lead: needed(call, 'office'), place: place.code, on: needed(call, 'on') }
  const [role, title, key, continues] = ['role', 'title', 'key', 'continues'].map(one => given(call, one))
  // Of nobody named, those of the case that it goes on with.
  const named = continues !== undefined && parties.length === 0 ? {} : { parties }
  const further = { role, title, key, continues, facts, ...named }
  return say(call, house, viewer, await (await house.desk()).open(viewer, { ...asked, ...further }))
}

async function actIn(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const [, id = '', act = ''] = call.words
  const desk = await house.desk()
  const found = await desk.show(viewer, id)
  if (isRefusal(found)) return found
  const facts = factsOf(call, found.process.procedure)
  if (isRefusal(facts)) return facts
  const asked = { case: id, act, on: needed(call, 'on'), role: given(call, 'role'), key: given(call, 'key') }
  return say(call, house, viewer, await actInCase(house, viewer, { ...asked, facts }))
}

async function say(
  call: Call,
  house: House,
  viewer: Viewer,
  outcome: Outcome | Refusal,
): Promise<Refusal | undefined> {
  if (isRefusal(outcome)) return outcome
  const brief = presentCase(outcome.case, await namesOf(house, viewer.on))
  if (call.json) call.say(`${JSON.stringify({ case: brief, entries: presentEntries(outcome.entries) })}\n`)
  else call.say(caseTable([brief], call.language))
  return undefined
}

async function show(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const found = await (await house.desk()).show(viewer, call.words[1] ?? '')
  if (isRefusal(found)) return found
  const page = presentCasePage(found, await namesOf(house, viewer.on))
  call.say(call.json ? `${JSON.stringify(page)}\n` : caseLines(page, call.language))
  return undefined
}

async function list(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const state = given(call, 'state')
  if (state !== undefined && state !== 'open' && state !== 'closed')
    throw new WrongUse('--state takes open or closed')
  const dueBefore = given(call, 'due-before')
  if (dueBefore !== undefined && !isDay(dueBefore)) return refuse('not-a-day', dueBefore)
  const [channel, procedure, office, text] = ['channel', 'procedure', 'office', 'text'].map(one =>
    given(call, one),
  )
  const filter = {
    channel,
    procedure,
    office,
    text,
    state,
    dueBefore,
    isOverdue: call.flags.overdue === true,
  } as const
  const found = await (await house.desk()).list(viewer, filter, { after: given(call, 'after') })
  if (isRefusal(found)) return found
  const names = await namesOf(house, viewer.on)
  const rows = found.rows.map(row => presentCase(row, names))
  if (call.json) call.say(`${JSON.stringify({ rows, next: found.next })}\n`)
  else call.say(caseTable(rows, call.language))
  return undefined
}

/** Cases that meet a line of a crime without a referral, each with its lines. */
async function alarms(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const found = await (await house.desk()).alarms(viewer)
  if (isRefusal(found)) return found
  const told = presentAlarms(found, await namesOf(house, viewer.on))
  if (call.json) call.say(`${JSON.stringify(told)}\n`)
  else
    for (const { case: brief, sentinels } of told.rows)
      call.say(caseTable([brief], call.language) + sentinelLines(sentinels, call.language))
  return undefined
}

/** The digest of a day. */
async function due(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const found = await dueList(house, viewer, { office: given(call, 'office'), until: given(call, 'until') })
  if (isRefusal(found)) return found
  if (call.json) call.say(`${JSON.stringify(found)}\n`)
  else call.say(digestLines(found.rows, found.silent, call.language))
  return undefined
}
