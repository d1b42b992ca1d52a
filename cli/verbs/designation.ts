import { roundLines } from '#cli/print/designation'
import { table } from '#cli/print/table'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import type { Viewer } from '#kernel/authority'
import { standingOf } from '#kernel/assessment/designation-scheme'
import { isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { type Label, showCitation } from '#kernel/source'
import type { ExpertDesk, PublishedRound, RoundBrief, RoundPage } from '#server/api/designations'
import { openCatalogue } from '#server/catalogue'
import { deskOf, publishedRounds, roundFor, roundsFor } from '#server/designations'
import type { House } from '#server/house'

const standings: Readonly<Record<ReturnType<typeof standingOf>, Label>> = {
  'not-yet': { zh: '尚未开始', en: 'not yet begun' },
  'in-term': { zh: '在有效期内', en: 'in its term' },
  'term-over': { zh: '有效期已过', en: 'its term is over' },
  kept: { zh: '保留', en: 'kept' },
  ended: { zh: '不再保留', en: 'ended' },
  open: { zh: '有效期不详', en: 'its term is not known' },
}

export const verb: Verb = {
  usage: [
    'designation schemes',
    'designation title SCHEME LEVEL --on DAY',
    'designation results',
    'designation rounds [--as PERSON]',
    'designation round ID [--as PERSON]',
    'designation scoring [--as PERSON]',
  ],
  summary: {
    zh: '示范评定：历次评定办法和称号的去向；申报轮次的排序、专家组和异议；已公示的结果；专家待评的申报',
    en: 'Designation: schemes and what titles are worth; rounds, panels, objections; published results; scoring',
  },
  options: { on: { type: 'string' }, as: { type: 'string' } },
  words: [1, 3],
  async run(call) {
    const [what = '', scheme, level] = call.words
    if (what === 'schemes' && scheme === undefined) return schemes(call)
    if (what === 'title' && scheme !== undefined && level !== undefined) return title(call, scheme, level)
    const ask =
      level === undefined && (scheme === undefined) === (what !== 'round') ? answers[what] : undefined
    if (!ask) throw new WrongUse(`designation ${what}: see --help`)
    const house = await call.house()
    const answer = await ask(house, call, scheme ?? '')
    if (isRefusal(answer)) return answer
    call.say(call.json ? `${JSON.stringify(answer)}\n` : roundLines(answer, call.language))
    return undefined
  },
}

type Answer = RoundPage | RoundBrief[] | PublishedRound[] | ExpertDesk | Refusal

const answers: Readonly<Record<string, (house: House, call: Call, id: string) => Promise<Answer>>> = {
  results: house => publishedRounds(house),
  rounds: (house, call) => asPerson(house, call, viewer => roundsFor(house, viewer)),
  round: (house, call, id) => asPerson(house, call, viewer => roundFor(house, viewer, id)),
  scoring: (house, call) => asPerson(house, call, viewer => deskOf(house, viewer)),
}

async function asPerson(
  house: House,
  call: Call,
  answer: (viewer: Viewer) => Promise<Answer>,
): Promise<Answer> {
  const viewer = await viewerFor(call, house)
  return isRefusal(viewer) ? viewer : answer(viewer)
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
