import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { jsonGiven } from '#cli/json-given'
import { kitLines } from '#cli/print/kit'
import { textGiven } from '#cli/text-given'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { tableRows } from '#office/indices/table-file'
import { checkKit, faultOfKit } from '#office/kits/check-kit'
import { makeKit, packKit } from '#office/kits/make-kit'
import { sealKit } from '#office/kits/seal-kit'
import { type RoundKit, roundKit } from '#server/round-kit'
import { version } from '#server/version'

export const verb: Verb = {
  usage: [
    'kit make DEFINITION.json --table TABLE --out FILE.zip [--rule RULE.json] [--sources FILE] [--seal --as PERSON]',
    'kit make --round ID --out FILE.zip [--seal --as PERSON]',
    'kit check FILE.zip [--key ledger.pub.pem]',
  ],
  summary: {
    zh: '复算包：把一次排名的定义、数据、规则、种子和结果封成一个文件，任何人都能逐字节复算',
    en: 'Kit: a ranking with its definition, table, rule, seeds and result in one file that anybody recomputes',
  },
  options: {
    ...Object.fromEntries(
      ['table', 'rule', 'sources', 'round', 'out', 'key', 'as'].map(name => [
        name,
        { type: 'string' as const },
      ]),
    ),
    seal: { type: 'boolean' },
  },
  words: [1, 2],
  async run(call) {
    const [what = '', file = ''] = call.words
    const { round } = call.flags
    if (what === 'make' && (typeof round === 'string') === (file === '')) return make(call, file)
    if (what === 'check' && file !== '') return check(call, file)
    throw new WrongUse(`kit ${what}: no such act`)
  },
}

/** A kit, and the office that alone may seal it where that is not anybody's. */
type Made = Pick<RoundKit, 'kit'> & Partial<Pick<RoundKit, 'lead'>>

async function make(call: Call, file: string): Promise<Refusal | undefined> {
  const { out, round, seal } = call.flags
  if (typeof out !== 'string') throw new WrongUse('kit make needs --out')
  const made =
    typeof round === 'string' ? await roundKit(await call.house(), round) : await ofFiles(call, file)
  if (isRefusal(made)) return made
  const { kit } = made
  const receipt = seal === true ? await sealed(call, made) : undefined
  if (isRefusal(receipt)) return receipt
  const path = resolve(call.from, out)
  await writeFile(path, packKit(kit, receipt))
  const { digest, manifest } = kit
  const answer = { out: path, digest, definition: manifest.definition, isSealed: receipt !== undefined }
  call.say(call.json ? `${JSON.stringify(answer)}\n` : `${digest}  ${path}\n`)
  return undefined
}

async function ofFiles(call: Call, file: string): Promise<Made | Refusal> {
  const { table, rule, sources } = call.flags
  if (typeof table !== 'string') throw new WrongUse('kit make needs --table')
  const definition = await jsonGiven(file, call.from)
  if (isRefusal(definition)) return definition
  const ruled = typeof rule === 'string' ? await jsonGiven(rule, call.from) : undefined
  if (isRefusal(ruled)) return ruled
  const told = typeof sources === 'string' ? await textGiven(sources, call.from) : undefined
  if (isRefusal(told)) return told
  const rows = await tableRows(resolve(call.from, table))
  if (isRefusal(rows)) return rows
  const ground = { definition: definition.value, rows, rule: ruled?.value, sources: told }
  const kit = makeKit({ ...ground, on: call.today, version })
  return isRefusal(kit) ? kit : { kit }
}

async function sealed(call: Call, { kit, lead }: Made) {
  const house = await call.house()
  const viewer = await viewerFor(call, house)
  return isRefusal(viewer) ? viewer : sealKit(await house.ledger(), viewer, kit, house.now(), lead)
}

async function check(call: Call, file: string): Promise<Refusal | undefined> {
  const { key } = call.flags
  const pem = typeof key === 'string' ? await textGiven(key, call.from) : undefined
  if (isRefusal(pem)) return pem
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(call.from, file))
  } catch {
    return refuse('file-not-found', file)
  }
  const found = await checkKit(bytes, pem)
  if (isRefusal(found)) return found
  const fault = faultOfKit(found, pem)
  const isSound = fault === undefined
  call.say(call.json ? `${JSON.stringify({ isSound, ...found })}\n` : kitLines(found, call.language))
  return fault
}
