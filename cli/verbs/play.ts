import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { play, playLines } from '#kernel/procedures/play'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import { openCatalogue } from '#server/catalogue'
import { jurisdictionOf } from '#server/jurisdiction'

/** A script is written by hand; a longer one is something else. */
const SCRIPT_BYTES_MAX = 1_000_000

export const verb: Verb = {
  usage: ['play PROCEDURE --script FILE|- [--place PLACE]'],
  summary: {
    zh: '推演：按“日期 行为 角色”逐行推演一个案件的时间线',
    en: 'Play lines of `DAY ACT ROLE [FACT=VALUE …]` and print the timeline of the case',
  },
  options: { script: { type: 'string' }, place: { type: 'string' } },
  words: [1, 1],
  async run({ words: [id = ''], flags, json, from, say }) {
    if (typeof flags.script !== 'string') throw new WrongUse('play needs --script FILE, or - for the input')
    const definitions = await openCatalogue()
    const procedure = definitions.catalogue.procedures.get(id)
    if (!procedure) return refuse('unknown-procedure', id)
    const under = jurisdictionOf(definitions, typeof flags.place === 'string' ? flags.place : undefined)
    if (isRefusal(under)) return under
    const script = await scriptOf(flags.script, from)
    if (isRefusal(script)) return script
    if (json) say(`${JSON.stringify(playLines(procedure, under, script))}\n`)
    else say(`${play(procedure, under, script)}\n`)
    return undefined
  },
}

async function scriptOf(file: string, from: string): Promise<string | Refusal> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(resolve(from, file))) {
      bytes += chunk.length
      if (bytes > SCRIPT_BYTES_MAX) return refuse('too-large', `${file}: ${SCRIPT_BYTES_MAX}`)
      chunks.push(chunk)
    }
  } catch {
    return refuse('file-not-found', file)
  }
  return Buffer.concat(chunks).toString('utf8')
}
