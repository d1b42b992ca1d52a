import { accountLines, declarationTable, recordsTable } from '#cli/print/declaration'
import { fromGiven, pageLine } from '#cli/page-given'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import { reasons } from '#kernel/assessment/account'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { assessingOf } from '#server/assessing'
import { briefsOf, declarationPage, declarationsOf, recordsOf } from '#server/declarations'
import type { House } from '#server/house'

export const verb: Verb = {
  usage: [
    'declaration list [--place P] [--indicator ID] [--from N] [--as PERSON]',
    'declaration show ID [--reason REASON [--from N]] [--as PERSON]',
    'declaration withdraw ID --reason TEXT [--as PERSON]',
  ],
  summary: {
    zh: '已申报的数据：与系统复算并列，差异逐条说明；撤回',
    en: 'Declared figures beside the recomputed ones, each difference record by record; withdraw one',
  },
  options: Object.fromEntries(
    ['place', 'indicator', 'reason', 'from', 'as'].map(name => [name, { type: 'string' as const }]),
  ),
  words: [1, 2],
  async run(call) {
    const [what = '', id] = call.words
    const verbs = { list, show, withdraw } as const
    const work = Object.hasOwn(verbs, what) ? verbs[what as keyof typeof verbs] : undefined
    if (!work || (what === 'list') !== (id === undefined))
      throw new WrongUse(`declaration ${what}: see --help`)
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    return isRefusal(viewer) ? viewer : work(call, house, viewer, id ?? '')
  },
}

async function list(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const { place: given, indicator } = call.flags
  const place = typeof given === 'string' ? house.places.find(given) : undefined
  if (isRefusal(place)) return place
  const shown = await declarationsOf(house, viewer, {
    ...(place && { place: place.code }),
    ...(typeof indicator === 'string' && { indicator }),
    from: fromGiven(call),
  })
  call.say(
    call.json
      ? `${JSON.stringify(shown)}\n`
      : declarationTable(shown, call.language) + pageLine(shown, call.language),
  )
  return undefined
}

async function show(call: Call, house: House, viewer: Viewer, id: string): Promise<Refusal | undefined> {
  const given = call.flags.reason
  const reason = reasons.find(one => one === given)
  if (given !== undefined && !reason) throw new WrongUse(`--reason takes one of ${reasons.join(', ')}`)
  if (reason) {
    const records = await recordsOf(house, viewer, id, { reason, from: fromGiven(call) })
    if (isRefusal(records)) return records
    call.say(call.json ? `${JSON.stringify(records)}\n` : recordsTable(records))
    return undefined
  }
  const page = await declarationPage(house, viewer, id)
  if (isRefusal(page)) return page
  call.say(call.json ? `${JSON.stringify(page)}\n` : accountLines(page, call.language))
  return undefined
}

async function withdraw(call: Call, house: House, viewer: Viewer, id: string): Promise<Refusal | undefined> {
  const { reason } = call.flags
  if (typeof reason !== 'string') throw new WrongUse('declaration withdraw needs --reason')
  const done = await (await assessingOf(house)).withdraw(viewer, id, reason)
  if (isRefusal(done)) return done
  const [brief] = await briefsOf(house, viewer, [done])
  call.say(call.json ? `${JSON.stringify(brief)}\n` : `${id}\n`)
  return undefined
}
