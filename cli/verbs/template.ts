import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { fileGiven } from '#cli/file-given'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import { isRefusal, type Refusal, refusals } from '#kernel/refusal'
import { WORD_BYTES_MAX } from '#office/documents/word-archive'
import { documentsOf } from '#server/documents'
import type { House } from '#server/house'
import { presentField, presentVersion } from '#server/present/document'

export const verb: Verb = {
  usage: [
    'template check FILE --procedure P --document D',
    'template fields --procedure P --document D',
    'template get FILE --procedure P --document D [--sample] [--as PERSON]',
    'template set FILE --procedure P --document D [--from DAY] [--as PERSON]',
  ],
  summary: {
    zh: '文书模板：下载、检查、启用 Word 模板，列出可用字段',
    en: 'Word templates of documents: get, check and put in force, list their fields',
  },
  options: {
    procedure: { type: 'string' },
    document: { type: 'string' },
    from: { type: 'string' },
    as: { type: 'string' },
    sample: { type: 'boolean' },
  },
  words: [1, 2],
  async run(call) {
    const [what = '', file] = call.words
    const verbs = { check, fields, get, set } as const
    const work = Object.hasOwn(verbs, what) ? verbs[what as keyof typeof verbs] : undefined
    if (!work || (file === undefined) !== (what === 'fields'))
      throw new WrongUse(`template ${what}: see --help`)
    const { procedure, document } = call.flags
    if (typeof procedure !== 'string' || typeof document !== 'string')
      throw new WrongUse('template needs --procedure and --document')
    const path = resolve(call.from, file ?? '')
    return work({ call, house: await call.house(), of: { procedure, document }, path })
  },
}

interface Work {
  readonly call: Call
  readonly house: House
  readonly of: { readonly procedure: string; readonly document: string }
  readonly path: string
}

async function check({ call, house, of, path }: Work): Promise<Refusal | undefined> {
  const bytes = await fileGiven(path, WORD_BYTES_MAX)
  if (isRefusal(bytes)) return bytes
  const faults = await (await documentsOf(house)).check(of, bytes)
  if (isRefusal(faults)) return faults
  if (call.json) call.say(`${JSON.stringify({ faults })}\n`)
  else
    for (const { refused, detail } of faults.slice(1))
      call.note(`${refusals[refused][call.language]} (${detail}) [${refused}]\n`)
  return faults[0]
}

async function fields({ call, house, of }: Work): Promise<Refusal | undefined> {
  const found = (await documentsOf(house)).fields(of)
  if (isRefusal(found)) return found
  if (call.json) call.say(`${JSON.stringify({ fields: found.map(presentField) })}\n`)
  else for (const { name } of found) call.say(`{${name.zh || '-'}}  {${name.en || '-'}}\n`)
  return undefined
}

async function get({ call, house, of, path }: Work): Promise<Refusal | undefined> {
  const viewer = await viewerFor(call, house)
  if (isRefusal(viewer)) return viewer
  const documents = await documentsOf(house)
  const bytes = await (call.flags.sample ? documents.preview(viewer, of) : documents.template(viewer, of))
  if (isRefusal(bytes)) return bytes
  await writeFile(path, bytes)
  call.say(call.json ? `${JSON.stringify({ bytes: bytes.byteLength })}\n` : `${path}\n`)
  return undefined
}

async function set({ call, house, of, path }: Work): Promise<Refusal | undefined> {
  const viewer = await viewerFor(call, house)
  if (isRefusal(viewer)) return viewer
  const bytes = await fileGiven(path, WORD_BYTES_MAX)
  if (isRefusal(bytes)) return bytes
  const { from } = call.flags
  const asked = { ...of, name: basename(path), bytes, ...(typeof from === 'string' && { from }) }
  const version = await (await documentsOf(house)).upload(viewer, asked)
  if (isRefusal(version)) return version
  const shown = presentVersion(version)
  call.say(call.json ? `${JSON.stringify(shown)}\n` : `${shown.from}  ${shown.sha256}\n`)
  return undefined
}
