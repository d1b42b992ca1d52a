import { jsonGiven } from '#cli/json-given'
import { assessmentAnswer, assessmentLines } from '#cli/print/assessment'
import { table } from '#cli/print/table'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import type { Threshold } from '#kernel/procedures/threshold'
import { assess } from '#kernel/procedures/threshold-assess'
import { isRefusal, refuse } from '#kernel/refusal'
import { openCatalogue } from '#server/catalogue'

export const verb: Verb = {
  usage: ['threshold list', 'threshold ID --facts FILE|- --on DAY'],
  summary: {
    zh: '标准：按事发之日的规定判定是否达到追诉、处罚、奖励、担保或者分流的标准',
    en: 'Whether facts meet a threshold by the rules of the day: crimes, fines, rewards, security, routing',
  },
  options: { facts: { type: 'string' }, on: { type: 'string' } },
  words: [1, 1],
  async run(call) {
    const [id = ''] = call.words
    const { thresholds } = (await openCatalogue()).catalogue
    if (id === 'list') return list(call, [...thresholds.values()])
    const { facts: file, on } = call.flags
    if (typeof file !== 'string' || typeof on !== 'string')
      throw new WrongUse('threshold ID needs --facts FILE, or - for the input, and --on DAY')
    const threshold = thresholds.get(id)
    if (!threshold) return refuse('unknown-threshold', id)
    const given = await jsonGiven(file, call.from)
    if (isRefusal(given)) return given
    const found = assess(threshold, given.value, on)
    if (isRefusal(found)) return found
    if (call.json) call.say(`${JSON.stringify(assessmentAnswer(found, call.language))}\n`)
    else call.say(assessmentLines(threshold, found, call.language))
    return undefined
  },
}

function list({ json, language, say }: Call, thresholds: readonly Threshold[]): undefined {
  const found = thresholds.map(({ id, label, facts, versions }) => ({
    id,
    label: label[language],
    from: versions[0]?.from,
    facts: Object.keys(facts),
  }))
  say(json ? `${JSON.stringify(found)}\n` : table(found.map(one => [one.id, one.from ?? '', one.label])))
}
