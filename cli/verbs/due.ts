import { table } from '#cli/print/table'
import type { Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import type { Deed } from '#kernel/procedures/case'
import { dueIn } from '#kernel/procedures/due'
import { parseFacts } from '#kernel/procedures/facts'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import { showCitation } from '#kernel/source'
import { openCatalogue } from '#server/catalogue'
import { jurisdictionOf } from '#server/jurisdiction'

export const verb: Verb = {
  usage: ['due PROCEDURE LIMIT --from DAY [--act "DAY ACT ROLE [FACT=VALUE …]"]… [--place PLACE]'],
  summary: {
    zh: '期限：自某日起算的届满日及其推算过程',
    en: 'When a limit falls due that begins on a day, and how the day was found',
  },
  options: {
    from: { type: 'string' },
    act: { type: 'string', multiple: true },
    place: { type: 'string' },
  },
  words: [2, 2],
  async run({ words: [id = '', limit = ''], flags, json, language, say }) {
    if (typeof flags.from !== 'string') throw new WrongUse('due needs --from DAY')
    const definitions = await openCatalogue()
    const procedure = definitions.catalogue.procedures.get(id)
    if (!procedure) return refuse('unknown-procedure', id)
    const under = jurisdictionOf(definitions, typeof flags.place === 'string' ? flags.place : undefined)
    if (isRefusal(under)) return under
    const deeds = deedsOf(procedure, [flags.act ?? []].flat().map(String))
    if (isRefusal(deeds)) return deeds
    const found = dueIn(procedure, under, { limit, from: flags.from, deeds })
    if (isRefusal(found)) return found
    const derivation = found.derivation.map(({ step, day, citation }) => ({
      step: step[language],
      day,
      citation: showCitation(citation, language),
      ...(citation.mark !== 'read' && { mark: citation.mark }),
    }))
    if (json) say(`${JSON.stringify({ due: found.due, derivation })}\n`)
    else {
      say(`${found.due}\n`)
      say(
        table(
          derivation.map(({ step, day, citation, mark }) => [
            `  ${day}`,
            `${step} — ${citation}${mark ? ` (${mark})` : ''}`,
          ]),
        ),
      )
    }
    return undefined
  },
}

/** Acts as the line gives them: `2026-06-10 suspend officer`. */
function deedsOf(procedure: Procedure, lines: readonly string[]): Deed[] | Refusal {
  const deeds: Deed[] = []
  for (const line of lines) {
    const [at, act, by, ...words] = line.trim().split(/\s+/)
    if (!at || !act || !by) throw new WrongUse(`--act "${line}": it takes a day, an act and a role`)
    const facts = parseFacts(procedure, words)
    if (isRefusal(facts)) return facts
    deeds.push({ at, act, by, facts })
  }
  return deeds
}
