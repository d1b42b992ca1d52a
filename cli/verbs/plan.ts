import { importPlan } from '#cli/plan-import'
import { paperOfPlan } from '#cli/plan-paper'
import { dayGiven, planGiven } from '#cli/plan-given'
import { leaderLines } from '#cli/print/leader'
import { differenceLines, dutyLines, matrixLines, planLines } from '#cli/print/plan'
import { table } from '#cli/print/table'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import { viewerIfAny } from '#cli/viewer-if-any'
import { addMonths } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { type Coverage, coverageOf } from '#office/thread/coverage'
import { type Crossing, crossings } from '#office/thread/matrix'
import type { Weave } from '#office/thread/weave'
import { openCatalogue } from '#server/catalogue'
import { dutiesOf } from '#server/duties'
import { leaderPage } from '#server/plan-leader'
import { matrixOf } from '#server/plan-matrix'
import { differencesOf, itemsOf, planPage, viewOf } from '#server/plans'
import { presentMatrix } from '#server/present/thread'
import { wovenFor } from '#server/thread'

export const verb: Verb = {
  usage: [
    'plan show [--plan P] [--on DAY] [--by-office] [--as PERSON]',
    'plan diff --from DAY --to DAY [--plan P] [--as PERSON]',
    'plan leader --place P [--on DAY] [--since DAY] [--as PERSON]',
    'plan duties [--on DAY] [--as PERSON]',
    'plan coverage [--on DAY] [--as PERSON]',
    'plan matrix',
    'plan import FILE [--plan P] [--ask --reason TEXT] [--as PERSON]',
    'plan paper FILE --kind annual-report [--on DAY] [--to TEXT] [--plan P] [--as PERSON]',
    'plan paper FILE --kind supervision-notice --office O --by DAY [--on DAY] [--plan P] [--as PERSON]',
    'plan paper FILE --kind task-ledger [--on DAY] [--plan P] [--as PERSON]',
  ],
  summary: {
    zh: '计划：任务与进展，两天的比较，一页纸，责任，覆盖情况，工程与标准的对照；读入计划文件，制作报告、督查通知与责任清单',
    en: 'The plan: items, two days compared, one page, duties, what hangs loose, missions by standards; documents in and out',
  },
  options: {
    ...Object.fromEntries(
      ['plan', 'on', 'from', 'to', 'since', 'place', 'as', 'reason', 'kind', 'office', 'by'].map(one => [
        one,
        { type: 'string' as const },
      ]),
    ),
    ask: { type: 'boolean' },
    'by-office': { type: 'boolean' },
  },
  words: [1, 2],
  async run(call) {
    const [what, file] = call.words
    if (what === 'import') return importPlan(call)
    if (what === 'paper') return paperOfPlan(call)
    if (file !== undefined) throw new WrongUse(`plan ${what}: too many words`)
    if (what === 'show') return show(call)
    if (what === 'diff') return compare(call)
    if (what === 'leader') return lead(call)
    if (what === 'duties') return owe(call)
    if (what === 'coverage') return cover(call)
    if (what !== 'matrix') throw new WrongUse(`plan ${what}: no such thing`)
    const { catalogue } = await openCatalogue()
    sayMatrix(call, crossings(catalogue))
    return undefined
  },
}

async function cover(call: Call): Promise<Refusal | undefined> {
  const on = dayGiven(call)
  if (isRefusal(on)) return on
  const house = await call.house()
  const woven = await wovenFor(house, await viewerIfAny(call, house), on)
  sayCoverage(call, coverageOf(woven, house.catalogue), woven)
  return undefined
}

async function show(call: Call): Promise<Refusal | undefined> {
  const on = dayGiven(call)
  if (isRefusal(on)) return on
  const house = await call.house()
  const viewer = await viewerFor(call, house)
  if (isRefusal(viewer)) return viewer
  const plan = await planGiven(call, house, viewer)
  const view = isRefusal(plan) ? plan : await viewOf(house, viewer, plan, on)
  if (isRefusal(view)) return view
  if (call.flags['by-office']) {
    const matrix = matrixOf(view)
    call.say(call.json ? `${JSON.stringify(matrix)}\n` : matrixLines(matrix, call.language))
    return undefined
  }
  const page = await planPage(house, view)
  if (isRefusal(page)) return page
  const { items } = itemsOf(view, { from: 0 })
  call.say(call.json ? `${JSON.stringify({ ...page, due: items })}\n` : planLines(page, items, call.language))
  return undefined
}

async function lead(call: Call): Promise<Refusal | undefined> {
  const { place: named } = call.flags
  if (typeof named !== 'string') throw new WrongUse('plan leader needs --place P')
  const on = dayGiven(call)
  if (isRefusal(on)) return on
  const since = call.flags.since ? dayGiven(call, 'since') : addMonths(on, -1)
  if (isRefusal(since)) return since
  if (since > on) return refuse('date-order', `${since} ${on}`)
  const house = await call.house()
  const place = house.places.find(named)
  if (isRefusal(place)) return place
  const viewer = await viewerFor(call, house)
  const page = isRefusal(viewer) ? viewer : await leaderPage(house, viewer, { place, on, since })
  if (isRefusal(page)) return page
  call.say(call.json ? `${JSON.stringify(page)}\n` : leaderLines(page, call.language))
  return undefined
}

async function owe(call: Call): Promise<Refusal | undefined> {
  const on = dayGiven(call)
  if (isRefusal(on)) return on
  const house = await call.house()
  const viewer = await viewerFor(call, house)
  if (isRefusal(viewer)) return viewer
  const duties = await dutiesOf(house, viewer, on)
  call.say(call.json ? `${JSON.stringify(duties)}\n` : dutyLines(duties, call.language))
  return undefined
}

async function compare(call: Call): Promise<Refusal | undefined> {
  if (!call.flags.from || !call.flags.to) throw new WrongUse('plan diff needs --from DAY and --to DAY')
  const [from, to] = [dayGiven(call, 'from'), dayGiven(call, 'to')]
  if (isRefusal(from)) return from
  if (isRefusal(to)) return to
  const house = await call.house()
  const viewer = await viewerFor(call, house)
  if (isRefusal(viewer)) return viewer
  const plan = await planGiven(call, house, viewer)
  const found = isRefusal(plan) ? plan : await differencesOf(house, viewer, plan, from, to)
  if (isRefusal(found)) return found
  call.say(call.json ? `${JSON.stringify(found)}\n` : differenceLines(found, call.language))
  return undefined
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
