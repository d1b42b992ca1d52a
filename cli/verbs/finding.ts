import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import { findingLines, findingTable, outcomeTable } from '#cli/print/finding'
import { fromGiven, pageLine } from '#cli/page-given'
import { isFile } from '#cli/file-given'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { type Day, isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { assessingOf } from '#server/assessing'
import { briefOf, findingPage, findingsOf, outcomesOf, raisedIn } from '#server/findings'
import type { House } from '#server/house'

export const verb: Verb = {
  usage: [
    'finding run --place P --on DAY [--as PERSON]',
    'finding raise --place P --on DAY [--as PERSON]',
    'finding list [--place P] [--from N] [--as PERSON]',
    'finding show ID [--as PERSON]',
    'finding answer ID --text TEXT [--evidence FILE]… [--as PERSON]',
    'finding uphold|drop ID --reason TEXT [--as PERSON]',
  ],
  summary: {
    zh: '数据异常的检验：运行、提请说明、答复、认定（不是指控）',
    en: 'Signs that a figure was made rather than earned: look, ask for an explanation, answer, decide',
  },
  options: {
    ...Object.fromEntries(
      ['place', 'on', 'text', 'reason', 'from', 'as'].map(name => [name, { type: 'string' as const }]),
    ),
    evidence: { type: 'string', multiple: true },
  },
  words: [1, 2],
  async run(call) {
    const [what = '', id] = call.words
    const verbs = { run, raise, list, show, answer, uphold: decide, drop: decide } as const
    const work = Object.hasOwn(verbs, what) ? verbs[what as keyof typeof verbs] : undefined
    const ofAll = what === 'run' || what === 'raise' || what === 'list'
    if (!work || ofAll !== (id === undefined)) throw new WrongUse(`finding ${what}: see --help`)
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    return isRefusal(viewer) ? viewer : work(call, house, viewer, id ?? '')
  },
}

type Answered = Promise<Refusal | undefined>

function said(call: Call, shown: unknown, words: () => string): undefined {
  call.say(call.json ? `${JSON.stringify(shown)}\n` : words())
}

function whereGiven({ flags }: Call, house: House): { place: string; on: Day } | Refusal {
  const { place: given, on } = flags
  if (typeof given !== 'string' || typeof on !== 'string') throw new WrongUse('It needs --place and --on')
  if (!isDay(on)) return refuse('not-a-day', on)
  const place = house.places.find(given)
  return isRefusal(place) ? place : { place: place.code, on }
}

async function run(call: Call, house: House, viewer: Viewer): Answered {
  const at = whereGiven(call, house)
  if (isRefusal(at)) return at
  const shown = await outcomesOf(house, viewer, at)
  if (isRefusal(shown)) return shown
  return said(call, shown, () => outcomeTable(shown, call.language))
}

async function raise(call: Call, house: House, viewer: Viewer): Answered {
  const at = whereGiven(call, house)
  if (isRefusal(at)) return at
  const raised = await raisedIn(house, viewer, at)
  return isRefusal(raised) ? raised : said(call, raised, () => findingTable(raised, call.language))
}

async function list(call: Call, house: House, viewer: Viewer): Answered {
  const { place: given } = call.flags
  const place = typeof given === 'string' ? house.places.find(given) : undefined
  if (isRefusal(place)) return place
  const from = fromGiven(call)
  const shown = await findingsOf(house, viewer, { ...(place && { place: place.code }), from })
  return said(call, shown, () => findingTable(shown.rows, call.language) + pageLine(shown, call.language))
}

async function show(call: Call, house: House, viewer: Viewer, id: string): Answered {
  const page = await findingPage(house, viewer, id)
  return isRefusal(page) ? page : said(call, page, () => findingLines(page, call.language))
}

async function answer(call: Call, house: House, viewer: Viewer, id: string): Answered {
  const { text, evidence: given } = call.flags
  if (typeof text !== 'string') throw new WrongUse('finding answer needs --text')
  const room = await assessingOf(house)
  const known = await room.finding(viewer, id)
  if (isRefusal(known)) return known
  const evidence: string[] = []
  for (const file of Array.isArray(given) ? given.map(String) : []) {
    const path = resolve(call.from, file)
    if (!isFile(path)) return refuse('file-not-found', file)
    const upload = { name: basename(path), content: createReadStream(path) }
    const taken = await room.handIn(viewer, known.finding.raised.place, upload)
    if (isRefusal(taken)) return taken
    evidence.push(taken.sha256)
  }
  const done = await room.answer(viewer, id, { text, evidence })
  if (isRefusal(done)) return done
  const brief = briefOf(house, done)
  return said(call, brief, () => findingTable([brief], call.language))
}

async function decide(call: Call, house: House, viewer: Viewer, id: string): Answered {
  const { reason } = call.flags
  if (typeof reason !== 'string') throw new WrongUse('It needs --reason')
  const decision = call.words[0] === 'uphold' ? 'upheld' : 'dropped'
  const done = await (await assessingOf(house)).decide(viewer, id, { decision, reason })
  if (isRefusal(done)) return done
  const brief = briefOf(house, done)
  return said(call, brief, () => findingTable([brief], call.language))
}
