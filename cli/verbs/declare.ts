import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import { declarationLine } from '#cli/print/declaration'
import { isFile } from '#cli/file-given'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { assessingOf } from '#server/assessing'
import { briefsOf } from '#server/declarations'
import type { House } from '#server/house'

export const verb: Verb = {
  usage: [
    'declare INDICATOR --place P --on DAY|PERIOD --value V [--rows FILE] [--evidence FILE]… [--note TEXT]',
    'declare INDICATOR --place P --on DAY|PERIOD --value V --reason TEXT',
  ],
  summary: {
    zh: '申报一项指标数据（附证据和所计记录的号码）；已申报的，以理由更正',
    en: 'Declare a figure, with its evidence and the numbers that were counted; or correct one, with the reason',
  },
  options: {
    ...Object.fromEntries(
      ['place', 'on', 'value', 'rows', 'note', 'reason', 'as'].map(name => [
        name,
        { type: 'string' as const },
      ]),
    ),
    evidence: { type: 'string', multiple: true },
  },
  words: [1, 1],
  async run(call) {
    const { place: given, on, value } = call.flags
    if (typeof given !== 'string' || typeof on !== 'string' || typeof value !== 'string')
      throw new WrongUse('declare needs --place, --on and --value')
    const house = await call.house()
    const [id = ''] = call.words
    const indicators = house.catalogue.indicators
    const indicator = indicators.get(id) ?? [...indicators.values()].find(one => one.code === id)
    if (!indicator) return refuse('unknown-indicator', id)
    const place = house.places.find(given)
    if (isRefusal(place)) return place
    const viewer = await viewerFor(call, house)
    if (isRefusal(viewer)) return viewer
    const files = await filesOf(call, house, viewer, place.code)
    if (isRefusal(files)) return files
    const asked = { indicator, place: place.code, on, value, ...files, ...texts(call) }
    const done = await (await assessingOf(house)).declare(viewer, asked)
    if (isRefusal(done)) return done
    const [brief] = await briefsOf(house, viewer, [done])
    if (brief) call.say(call.json ? `${JSON.stringify(brief)}\n` : declarationLine(brief, call.language))
    return undefined
  },
}

const texts = ({ flags: { note, reason } }: Call) => ({
  ...(typeof note === 'string' && { note }),
  ...(typeof reason === 'string' && { reason }),
})

/** Hands in the files that are named, and gives the hashes by which they are known. */
async function filesOf(
  call: Call,
  house: House,
  viewer: Viewer,
  place: string,
): Promise<{ list?: string; evidence: string[] } | Refusal> {
  const { rows, evidence } = call.flags
  const named = (Array.isArray(evidence) ? evidence : []).filter(one => typeof one === 'string')
  const room = await assessingOf(house)
  const hashes: string[] = []
  for (const file of [...(typeof rows === 'string' ? [rows] : []), ...named]) {
    const path = resolve(call.from, file)
    if (!isFile(path)) return refuse('file-not-found', file)
    const taken = await room.handIn(viewer, place, { name: basename(path), content: createReadStream(path) })
    if (isRefusal(taken)) return taken
    hashes.push(taken.sha256)
  }
  const [list, ...others] = hashes
  return typeof rows === 'string' && list !== undefined ? { list, evidence: others } : { evidence: hashes }
}
