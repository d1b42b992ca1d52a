import { procedureLines, proseOfLimits } from '#cli/print/procedure'
import { table } from '#cli/print/table'
import type { Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { refuse } from '#kernel/refusal'
import { openCatalogue } from '#server/catalogue'
import { presentProcedure } from '#server/present/procedure'

export const verb: Verb = {
  usage: ['procedure list', 'procedure show ID'],
  summary: {
    zh: '程序：列出，或查看其环节、行为、期限与依据',
    en: 'Procedures: list them, or show states, acts and limits with what they rest on',
  },
  words: [1, 2],
  async run({ words: [what, id], json, language, say }) {
    const { catalogue } = await openCatalogue()
    const all = [...catalogue.procedures.values()].sort((a, b) => (a.channel.code < b.channel.code ? -1 : 1))
    if (what === 'list') {
      if (json)
        say(`${JSON.stringify(all.map(({ id, label, channel }) => ({ id, label, channel: channel.id })))}\n`)
      else say(table(all.map(one => [one.channel.label[language], one.id, one.label[language]])))
      return undefined
    }
    if (what !== 'show') throw new WrongUse(`procedure ${what}: no such thing`)
    if (!id) throw new WrongUse('procedure show needs an ID')
    const found = catalogue.procedures.get(id)
    if (!found) return refuse('unknown-procedure', id)
    if (json) say(`${JSON.stringify(presentProcedure(found, catalogue.limits))}\n`)
    else {
      const limits = catalogue.limits.filter(one => one.of === id).map(proseOfLimits)
      say(`${[`${found.label.zh} · ${found.label.en}`, ...procedureLines(found), ...limits].join('\n')}\n`)
    }
    return undefined
  },
}
