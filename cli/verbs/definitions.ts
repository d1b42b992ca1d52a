import { table } from '#cli/print/table'
import type { Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { answersTo, definitionsOf } from '#kernel/catalogue'
import { openCatalogue } from '#server/catalogue'

export const verb: Verb = {
  usage: ['definitions check'],
  summary: {
    zh: '核对全部定义，列出尚无定义回应的条款',
    en: 'Check every definition, and list the clauses that none answers',
  },
  words: [1, 1],
  async run(call) {
    if (call.words[0] !== 'check') throw new WrongUse(`definitions ${call.words[0]}: no such thing`)
    const { catalogue } = await openCatalogue()
    const kinds = new Map<string, number>()
    for (const one of definitionsOf(catalogue)) kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1)
    const open = [...catalogue.sources.values()].flatMap(source =>
      answersTo(source, catalogue)
        .filter(answer => answer.answeredBy.length === 0)
        .map(answer => ({ source: source.id, clause: answer.clause.id, label: answer.clause.label })),
    )
    if (call.json) {
      const definitions = Object.fromEntries(kinds)
      const answer = { definitions, targets: catalogue.targets.length, openClauses: open }
      call.say(`${JSON.stringify(answer)}\n`)
      return undefined
    }
    call.say(table([...kinds].map(([kind, n]) => [kind, String(n)])))
    call.say(
      `\n${call.language === 'zh' ? '尚无定义回应的条款' : 'Clauses that no definition answers'}: ${open.length}\n`,
    )
    call.say(table(open.map(one => [one.source, one.clause, one.label[call.language]])))
    return undefined
  },
}
