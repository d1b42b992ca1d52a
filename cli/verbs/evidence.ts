import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { table } from '#cli/print/table'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { CustodyStep } from '#office/evidence/open'
import { evidenceOf } from '#server/evidence'
import type { House } from '#server/house'
import { namesOf } from '#server/present/case'
import { presentEvidence, presentStep } from '#server/present/evidence'

export const verb: Verb = {
  usage: [
    'evidence add CASE FILE [--note TEXT] [--secret] [--as PERSON]',
    'evidence list CASE [--as PERSON]',
    'evidence get CASE NUMBER --out FILE [--as PERSON]',
    'evidence custody CASE NUMBER [--to OFFICE] [--as PERSON]',
  ],
  summary: {
    zh: '证据：收存、列出、取出证据，查看保管经过，移送其他单位',
    en: 'Evidence of cases: take it in, list it, get it out, show its custody or hand it on',
  },
  options: {
    ...Object.fromEntries(
      ['note', 'out', 'to', 'as', 'key'].map(name => [name, { type: 'string' as const }]),
    ),
    secret: { type: 'boolean' },
  },
  words: [2, 3],
  async run(call) {
    const [what = '', , third] = call.words
    const verbs = { add, list, get, custody } as const
    const work = Object.hasOwn(verbs, what) ? verbs[what as keyof typeof verbs] : undefined
    if (!work || (what === 'list') !== (third === undefined))
      throw new WrongUse(`evidence ${what}: see --help`)
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    return isRefusal(viewer) ? viewer : work(call, house, viewer)
  },
}

const given = ({ flags }: Call, name: string) => {
  const value = flags[name]
  return typeof value === 'string' && value !== '' ? { [name]: value } : {}
}

const pieceIn = ({ words: [, id = '', n] }: Call) => ({ case: id, n: Number(n) })

async function add(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const [, id = '', file = ''] = call.words
  const path = resolve(call.from, file)
  if (!existsSync(path)) return refuse('file-not-found', file)
  const taken = await (await evidenceOf(house)).takeIn(viewer, {
    ...{ case: id, name: basename(path), content: createReadStream(path) },
    ...{ isSecret: call.flags.secret === true, ...given(call, 'note'), ...given(call, 'key') },
  })
  if (isRefusal(taken)) return taken
  const shown = presentEvidence(taken, await namesOf(house, viewer.on))
  call.say(call.json ? `${JSON.stringify(shown)}\n` : `${shown.n}  ${shown.sha256}  ${shown.name}\n`)
  return undefined
}

async function list(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const found = await (await evidenceOf(house)).list(viewer, call.words[1] ?? '')
  if (isRefusal(found)) return found
  const names = await namesOf(house, viewer.on)
  const rows = found.map(one => presentEvidence(one, names))
  if (call.json) call.say(`${JSON.stringify({ rows })}\n`)
  else
    call.say(
      table(rows.map(one => [String(one.n), one.name, String(one.bytes), one.takenInOn, one.office.name])),
    )
  return undefined
}

async function get(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const { out } = call.flags
  if (typeof out !== 'string') throw new WrongUse('evidence get needs --out')
  const found = await (await evidenceOf(house)).open(viewer, pieceIn(call))
  if (isRefusal(found)) return found
  const path = resolve(call.from, out)
  try {
    await pipeline(Readable.from(found.content), createWriteStream(path))
  } catch (problem) {
    // What is not the true file, or not the whole of it, is not left behind under its name.
    await rm(path, { force: true })
    throw problem
  }
  const shown = presentEvidence(found.evidence, await namesOf(house, viewer.on))
  call.say(call.json ? `${JSON.stringify({ ...shown, out: path })}\n` : `${shown.sha256}  ${path}\n`)
  return undefined
}

async function custody(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const { to } = call.flags
  const room = await evidenceOf(house)
  const steps: readonly CustodyStep[] | Refusal =
    typeof to === 'string'
      ? await room.handOn(viewer, { ...pieceIn(call), to, ...given(call, 'key') })
      : await room.custody(viewer, pieceIn(call))
  if (isRefusal(steps)) return steps
  const names = await namesOf(house, viewer.on)
  const rows = steps.map(step => presentStep(step, names))
  if (call.json) call.say(`${JSON.stringify({ rows })}\n`)
  else
    call.say(
      table(
        rows.map(one => [
          one.on,
          one.label[call.language],
          one.personName ?? one.person,
          one.office.name,
          one.to?.name ?? '',
        ]),
      ),
    )
  return undefined
}
