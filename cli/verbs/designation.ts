import { table } from '#cli/print/table'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { standingOf } from '#kernel/assessment/designation-scheme'
import { isDay } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import { type Label, showCitation } from '#kernel/source'
import { openCatalogue } from '#server/catalogue'

const standings: Readonly<Record<ReturnType<typeof standingOf>, Label>> = {
  'not-yet': { zh: '尚未开始', en: 'not yet begun' },
  'in-term': { zh: '在有效期内', en: 'in its term' },
  'term-over': { zh: '有效期已过', en: 'its term is over' },
  kept: { zh: '保留', en: 'kept' },
  ended: { zh: '不再保留', en: 'ended' },
  open: { zh: '有效期不详', en: 'its term is not known' },
}

export const verb: Verb = {
  usage: ['designation schemes', 'designation title SCHEME LEVEL --on DAY'],
  summary: {
    zh: '示范评定：历次评定办法；一个称号在某日的依据、有效期和去向',
    en: 'Designation: the schemes since 2014; on what a title rests, its term and what became of it by a day',
  },
  options: { on: { type: 'string' } },
  words: [1, 3],
  async run(call) {
    const [what, scheme, level] = call.words
    if (what === 'schemes' && scheme === undefined) return schemes(call)
    if (what === 'title' && scheme !== undefined && level !== undefined) return title(call, scheme, level)
    throw new WrongUse(`designation ${what}: see --help`)
  },
}

async function schemes(call: Call): Promise<undefined> {
  const { language } = call
  const all = [...(await openCatalogue()).catalogue.designations.values()]
  const told = all.map(({ id, label, since, levels, carriedOut }) => ({
    ...{ id, label, since },
    levels: Object.entries(levels).map(([name, one]) => ({ id: name, label: one.label })),
    isCarriedOut: carriedOut !== undefined,
  }))
  const rows = told.map(one => [
    ...[one.id, one.since, one.label[language]],
    one.levels.map(level => `${level.id} ${level.label[language]}`).join(language === 'zh' ? '、' : ', '),
  ])
  call.say(call.json ? `${JSON.stringify(told)}\n` : table(rows))
}

async function title(call: Call, id: string, name: string): Promise<Refusal | undefined> {
  const { language, flags } = call
  const on = typeof flags.on === 'string' ? flags.on : call.today
  if (!isDay(on)) return refuse('not-a-day', on)
  const scheme = (await openCatalogue()).catalogue.designations.get(id)
  const level = scheme && Object.hasOwn(scheme.levels, name) ? scheme.levels[name] : undefined
  if (!scheme || !level) return refuse('unknown-scheme', `${id} ${name}`)
  const standing = standingOf(level, on)
  const { label, term, named, became } = level
  const basis = scheme.basis.map(one => ({ cited: showCitation(one, language), mark: one.mark ?? 'read' }))
  const answer = { scheme: id, level: name, label, on, standing, term, named, became, basis }
  const rows = [
    [scheme.label[language], label[language]],
    [on, standings[standing][language]],
    ...(term ? [[language === 'zh' ? '有效期' : 'term', `${term.from} – ${term.until}`]] : []),
    ...(became ? [[became.since, became.says[language]]] : []),
    ...basis.map(one => [one.mark === 'read' ? '' : one.mark, one.cited]),
  ]
  call.say(call.json ? `${JSON.stringify(answer)}\n` : table(rows))
  return undefined
}
