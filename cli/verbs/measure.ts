import { table } from '#cli/print/table'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import type { Measure } from '#kernel/measure'
import { refuse } from '#kernel/refusal'
import { type Label, showCitation } from '#kernel/source'
import { openCatalogue } from '#server/catalogue'
import { presentMeasure, presentMeasureBrief } from '#server/present/measure'

export const verb: Verb = {
  usage: ['measure list', 'measure show ID'],
  summary: {
    zh: '措施库：列出，或查看其牵头单位、佐证、程序与指标',
    en: 'Measures: list them, or show who leads, the evidence, procedures and indicators of one',
  },
  words: [1, 2],
  async run(call) {
    const [what, id] = call.words
    const { catalogue } = await openCatalogue()
    const all = [...catalogue.measures.values()]
    if (what === 'list') {
      const { language } = call
      if (call.json) call.say(`${JSON.stringify(all.map(presentMeasureBrief))}\n`)
      else call.say(table(all.map(one => [one.code, one.id, one.lead.label[language], one.label[language]])))
      return undefined
    }
    if (what !== 'show') throw new WrongUse(`measure ${what}: no such thing`)
    if (!id) throw new WrongUse('measure show needs an ID')
    const found = catalogue.measures.get(id) ?? all.find(one => one.code === id.toUpperCase())
    if (!found) return refuse('unknown-measure', id)
    show(call, found)
    return undefined
  },
}

function show({ json, say, language }: Call, one: Measure): void {
  if (json) {
    say(`${JSON.stringify(presentMeasure(one))}\n`)
    return
  }
  const head = (zh: string, en: string) => (language === 'zh' ? zh : en)
  const rows = (name: string, of: readonly { label: Label; id: string }[] = []) =>
    of.map(other => [name, other.label[language], other.id])
  say(`${one.code} ${one.label.zh} · ${one.label.en}\n`)
  say(
    table([
      ...rows(head('工程', 'mission'), [one.mission]),
      ...rows(head('标准', 'standard'), one.standards),
      ...rows(head('牵头', 'lead'), [one.lead]),
      ...rows(head('配合', 'with'), one.support),
      [head('管理对象', 'manages'), one.manages[language], ''],
      ...rows(head('登记簿', 'register'), one.registers),
      ...rows(head('程序', 'carried out by'), one.carriedOutBy),
      ...rows(head('佐证', 'evidence'), one.evidence),
      ...rows(head('指标', 'moves'), one.moves),
      ...one.basis.map(cited => [head('依据', 'basis'), cited.mark ?? '', showCitation(cited, language)]),
    ]),
  )
  if (one.note) say(`${one.note[language]}\n`)
}
