import { resolve } from 'node:path'
import {
  accountLines,
  contributionLines,
  rankingLines,
  schemeLines,
  sensitivityLines,
} from '#cli/print/ranking'
import { table } from '#cli/print/table'
import { comparePlaces, listPeers } from '#cli/index-places'
import { explainChanges } from '#cli/index-changes'
import { listDays } from '#cli/index-days'
import { tellPath, tellPathOfCity } from '#cli/index-path'
import { reportIndex } from '#cli/index-report'
import { stateCity } from '#cli/index-statement'
import { jsonGiven } from '#cli/json-given'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { accountOf, type Side } from '#kernel/index/account'
import { type Computed, compute } from '#kernel/index/compute'
import type { Uncertainty } from '#kernel/index/definition'
import { spreadsOf } from '#kernel/index/monte-carlo'
import { type ReadDefinition, readDefinition } from '#kernel/index/read-definition'
import { type ReadTable, readTable } from '#kernel/index/read-table'
import { reportOf } from '#kernel/index/report'
import { sensitivityOf } from '#kernel/index/sensitivity'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { showCitation } from '#kernel/source'
import { tableRows } from '#office/indices/table-file'
import { openCatalogue } from '#server/catalogue'

export const verb: Verb = {
  usage: [
    'index list | show ID',
    'index places ID --place PLACE --on DAY [--peers GROUPING|PLACE,PLACE…] [--over parts|cities]',
    'index days ID --place PLACE --on DAY',
    'index peers',
    'index statement ID --place CITY --on DAY',
    'index changes ID --place PLACE --from DAY --on DAY [--against ID] [--over parts|cities]',
    'index report ID --place PLACE --on DAY --out FILE.docx|FILE.pdf [--city]',
    'index compute DEFINITION.json --data TABLE [--earlier TABLE]',
    'index sensitivity DEFINITION.json --data TABLE [--earlier TABLE]',
    'index path DEFINITION.json --data TABLE --unit UNIT --seats N [--steps STEPS.json]',
    'index path ID --place CITY --on DAY --seats N [--steps STEPS.json]',
    'index compare DEFINITION.json [OTHER.json] --data TABLE [--later TABLE] [--unit UNIT]',
  ],
  summary: {
    zh: '指数：由单位与指标的任何表格（csv、xlsx）计算综合指数，逐步列出，并给出位次区间、敏感度和位次变化的成因',
    en: 'Index: a composite index of any table of units (csv, xlsx), step by step, with rank intervals and accounts',
  },
  options: {
    place: { type: 'string' },
    on: { type: 'string' },
    earlier: { type: 'string' },
    later: { type: 'string' },
    unit: { type: 'string' },
    seats: { type: 'string' },
    steps: { type: 'string' },
    peers: { type: 'string' },
    over: { type: 'string' },
    from: { type: 'string' },
    out: { type: 'string' },
    city: { type: 'boolean' },
    against: { type: 'string' },
  },
  words: [1, 3],
  async run(call) {
    const [act = ''] = call.words
    const work = acts[act]
    if (!work) throw new WrongUse(`index ${act}: no such act`)
    const [fewest, most] = act === 'list' || act === 'peers' ? [1, 1] : act === 'compare' ? [2, 3] : [2, 2]
    if (call.words.length < fewest || call.words.length > most) throw new WrongUse('Wrong number of words.')
    return work(call)
  },
}

type Answer = Promise<Refusal | undefined>

const acts: Readonly<Record<string, (call: Call) => Answer>> = {
  list: listSchemes,
  show: showScheme,
  peers: listPeers,
  places: comparePlaces,
  days: listDays,
  statement: stateCity,
  changes: explainChanges,
  report: reportIndex,
  compute: computeIndex,
  sensitivity: tellSensitivity,
  path: findPath,
  compare,
}

const schemes = async () => (await openCatalogue()).catalogue.indices

async function listSchemes(call: Call): Answer {
  const listed = [...(await schemes()).values()]
  const brief = listed.map(({ id, label, isSuggestion }) => ({ id, label, isSuggestion }))
  if (call.json) call.say(`${JSON.stringify(brief)}\n`)
  else call.say(table(brief.map(one => [one.id, one.label[call.language]])))
  return undefined
}

async function showScheme(call: Call): Answer {
  const scheme = (await schemes()).get(call.words[1] ?? '')
  if (!scheme) return refuse('unknown-index', call.words[1])
  const { basis, ...rest } = scheme
  const standards = scheme.standards.map(one => ({ id: one.standard.id, weight: one.weight }))
  const cited = basis.map(one => showCitation(one, call.language))
  if (call.json) call.say(`${JSON.stringify({ ...rest, standards, basis: cited })}\n`)
  else call.say(schemeLines(scheme, call.language))
  return undefined
}

async function computeIndex(call: Call): Answer {
  const given = await givenTo(call)
  if (isRefusal(given)) return given
  const { read, table: from, computed } = given
  const { uncertainty } = read.definition
  const spreads = uncertainty && spreadsOf(computed, uncertainty)
  if (isRefusal(spreads)) return spreads
  const report = reportOf(computed, { columns: from.unused, keys: read.unread }, spreads)
  if (call.json) call.say(`${JSON.stringify(report)}\n`)
  else call.say(`${rankingLines(report, call.language)}\n${contributionLines(report, call.language)}`)
  return undefined
}

async function tellSensitivity(call: Call): Answer {
  const given = await givenTo(call)
  if (isRefusal(given)) return given
  const { read, computed } = given
  const doubts: Uncertainty | undefined = read.definition.uncertainty
  if (!doubts) return refuse('index-invalid', 'uncertainty')
  const found = sensitivityOf(computed, doubts)
  if (isRefusal(found)) return found
  const { units } = computed.sheet.table
  const ranks = found.ranks.map((indices, row) => ({
    unit: units[row] as string,
    ...(indices ?? { variance: 0 }),
  }))
  const told = { factors: found.factors, shift: found.shift ?? null, ranks }
  if (call.json) call.say(`${JSON.stringify(told)}\n`)
  else call.say(sensitivityLines(found, call.language))
  return undefined
}

async function findPath(call: Call): Answer {
  if (call.flags.place !== undefined) return tellPathOfCity(call)
  const given = await givenTo(call)
  return isRefusal(given) ? given : tellPath(call, given.computed)
}

async function compare(call: Call): Answer {
  const { unit, later } = call.flags
  const [, first = '', second] = call.words
  const before = await sideOf(call, first, call.flags.data)
  if (isRefusal(before)) return before
  const after = await sideOf(call, second ?? first, later ?? call.flags.data)
  if (isRefusal(after)) return after
  const there = new Set(after.sheet.table.units)
  const units = typeof unit === 'string' ? [unit] : before.sheet.table.units.filter(one => there.has(one))
  const accounts = []
  for (const one of units) {
    const account = accountOf(one, before, after)
    if (isRefusal(account)) return account
    accounts.push(account)
  }
  if (call.json) call.say(`${JSON.stringify({ accounts })}\n`)
  else call.say(accountLines(accounts, call.language))
  return undefined
}

interface Given {
  readonly read: ReadDefinition
  readonly table: ReadTable
  readonly computed: Computed
}

async function givenTo(call: Call): Promise<Given | Refusal> {
  const read = await definitionAt(call, call.words[1] ?? '')
  if (isRefusal(read)) return read
  const table = await tableAt(call, read, call.flags.data, '--data')
  if (isRefusal(table)) return table
  const { earlier } = call.flags
  const before = earlier === undefined ? undefined : await tableAt(call, read, earlier, '--earlier')
  if (isRefusal(before)) return before
  const computed = compute(read.definition, table.sheet, before?.sheet)
  return isRefusal(computed) ? computed : { read, table, computed }
}

async function sideOf(call: Call, file: string, data: unknown): Promise<Side | Refusal> {
  const read = await definitionAt(call, file)
  if (isRefusal(read)) return read
  const table = await tableAt(call, read, data, '--data')
  return isRefusal(table) ? table : { definition: read.definition, sheet: table.sheet }
}

async function definitionAt(call: Call, file: string): Promise<ReadDefinition | Refusal> {
  const given = await jsonGiven(file, call.from)
  return isRefusal(given) ? given : readDefinition(given.value)
}

async function tableAt(call: Call, { definition }: ReadDefinition, file: unknown, flag: string) {
  if (typeof file !== 'string') throw new WrongUse(`index needs ${flag} TABLE`)
  const rows = await tableRows(resolve(call.from, file))
  return isRefusal(rows) ? rows : readTable(rows, definition)
}
