import { table } from '#cli/print/table'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { type Coverage, coverageOf } from '#office/thread/coverage'
import { type Crossing, crossings } from '#office/thread/matrix'
import { type Weave, weave } from '#office/thread/weave'
import { openCatalogue } from '#server/catalogue'
import { presentMatrix } from '#server/present/thread'

export const verb: Verb = {
  usage: ['plan coverage', 'plan matrix'],
  summary: {
    zh: '计划：条款、责任与指标的覆盖情况，工程与标准的对照',
    en: 'The plan: what of clauses, duties and indicators hangs loose; missions by standards',
  },
  words: [1, 1],
  async run(call) {
    const [what] = call.words
    if (what !== 'coverage' && what !== 'matrix') throw new WrongUse(`plan ${what}: no such thing`)
    const { catalogue } = await openCatalogue()
    if (what === 'matrix') sayMatrix(call, crossings(catalogue))
    else {
      const woven = weave(catalogue)
      sayCoverage(call, coverageOf(woven, catalogue), woven)
    }
    return undefined
  },
}

function sayCoverage({ json, say, language }: Call, coverage: Coverage, woven: Weave): void {
  if (json) {
    say(`${JSON.stringify(coverage)}\n`)
    return
  }
  const { clauses, answered, open, dutiesWithoutIndicator, indicatorsWithoutDuty } = coverage
  const head = (zh: string, en: string, of: number | string) => say(`${language === 'zh' ? zh : en}: ${of}\n`)
  const list = (ids: readonly string[]) =>
    say(table(ids.map(id => [`  ${id}`, woven.nodes.get(id)?.label[language] ?? ''])))
  head('条款有人负责', 'Clauses that somebody answers', `${answered} / ${clauses}`)
  list(open)
  head('没有指标的责任', 'Duties that move no indicator', dutiesWithoutIndicator.length)
  list(dutiesWithoutIndicator)
  head('无人负责的指标', 'Indicators that nobody is charged with', indicatorsWithoutDuty.length)
  list(indicatorsWithoutDuty)
}

const gaps = {
  empty: { zh: '无措施、无指标', en: 'nothing done, nothing measured' },
  unmeasured: { zh: '有措施、无指标', en: 'done, not measured' },
  unowned: { zh: '有指标、无措施', en: 'measured, nobody acts' },
} as const

function sayMatrix({ json, say, language }: Call, all: readonly Crossing[]): void {
  if (json) {
    say(`${JSON.stringify(presentMatrix(all))}\n`)
    return
  }
  const counted = ({ measures, indicators }: Crossing) =>
    language === 'zh'
      ? `措施${measures.length} 指标${indicators.length}`
      : `${measures.length} measures, ${indicators.length} indicators`
  say(
    table(
      all.map(one => [
        one.mission.label[language],
        one.standard.label[language],
        counted(one),
        one.gap ? gaps[one.gap][language] : '',
      ]),
    ),
  )
}
