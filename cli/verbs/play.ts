import { textGiven } from '#cli/text-given'
import type { Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { play, playLines } from '#kernel/procedures/play'
import { isRefusal, refuse } from '#kernel/refusal'
import { openCatalogue } from '#server/catalogue'
import { jurisdictionOf } from '#server/jurisdiction'

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
    const script = await textGiven(flags.script, from)
    if (isRefusal(script)) return script
    if (json) say(`${JSON.stringify(playLines(procedure, under, script))}\n`)
    else say(`${play(procedure, under, script)}\n`)
    return undefined
  },
}
