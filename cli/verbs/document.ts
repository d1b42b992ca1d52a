import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { table } from '#cli/print/table'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { bytesIn } from '#office/documents/template-book'
import { documentsOf, writeIn } from '#server/documents'
import type { House } from '#server/house'
import { namesOf } from '#server/present/case'
import { presentDocuments, presentWritten } from '#server/present/document'

export const verb: Verb = {
  usage: [
    'document write CASE NAME --out FILE [--addressee TEXT] [--attachment TEXT]… [--as PERSON]',
    'document list CASE [--as PERSON]',
  ],
  summary: {
    zh: '文书：按 Word 模板制作案件文书，列出应制作和已制作的文书',
    en: 'Documents of a case: write one from its Word template, list those due and written',
  },
  options: {
    out: { type: 'string' },
    addressee: { type: 'string' },
    attachment: { type: 'string', multiple: true },
    as: { type: 'string' },
    key: { type: 'string' },
  },
  words: [2, 3],
  async run(call) {
    const [what, , name] = call.words
    const isWrite = what === 'write' && name !== undefined && typeof call.flags.out === 'string'
    if (!isWrite && !(what === 'list' && name === undefined))
      throw new WrongUse(`document ${what}: see --help`)
    const house = await call.house()
    const viewer = await viewerFor(call, house)
    if (isRefusal(viewer)) return viewer
    return isWrite ? write(call, house, viewer) : list(call, house, viewer)
  },
}

async function write(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const [, id = '', document = ''] = call.words
  const { addressee, attachment, out, key } = call.flags
  const written = await writeIn(house, viewer, {
    ...{ case: id, document },
    ...(typeof addressee === 'string' && { addressee }),
    ...(Array.isArray(attachment) && { attachments: attachment.map(String) }),
    ...(typeof key === 'string' && { key }),
  })
  if (isRefusal(written)) return written
  const found = await (await documentsOf(house)).read(viewer, id, written.n)
  if (isRefusal(found)) return found
  const file = resolve(call.from, String(out))
  await writeFile(file, await bytesIn(found.content))
  const shown = presentWritten(written, await namesOf(house, viewer.on))
  call.say(call.json ? `${JSON.stringify(shown)}\n` : `${shown.number}  ${shown.sha256}  ${file}\n`)
  return undefined
}

async function list(call: Call, house: House, viewer: Viewer): Promise<Refusal | undefined> {
  const [, id = ''] = call.words
  const shown = await (await house.desk()).show(viewer, id)
  if (isRefusal(shown)) return shown
  const found = await (await documentsOf(house)).list(viewer, id)
  if (isRefusal(found)) return found
  const documents = presentDocuments(found, shown.row.procedure, await namesOf(house, viewer.on))
  if (call.json) call.say(`${JSON.stringify({ documents })}\n`)
  else
    call.say(
      table(
        documents.map(({ document, label, day, written }) => [
          ...[document, label[call.language], day],
          written.map(one => one.number).join(', '),
        ]),
      ),
    )
  return undefined
}
