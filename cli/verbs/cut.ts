import { resolve } from 'node:path'
import { jsonGiven } from '#cli/json-given'
import { cutLines } from '#cli/print/cut'
import { type Call, type Verb, WrongUse } from '#cli/verb'
import { type ReadCutRule, readCutRule } from '#kernel/assessment/cut-rule'
import { type CutAnswer, decideByColumn, decideByIndex, wordsOf } from '#kernel/assessment/decide'
import { compute } from '#kernel/index/compute'
import { readDefinition } from '#kernel/index/read-definition'
import { type Row, readColumns, readTable } from '#kernel/index/read-table'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { tableRows } from '#office/indices/table-file'

export const verb: Verb = {
  usage: ['cut RULE.json --data SCORES', 'cut RULE.json --data TABLE --index DEFINITION.json'],
  summary: {
    zh: '入围：按规则（名额、同分、分类上限、一票否决、最低分）划线，逐个说明理由，并给出各单位入围的概率',
    en: 'Cut: who is above a line by seats, ties, caps, vetoes and a least score, each with its reason and chance',
  },
  options: { index: { type: 'string' } },
  words: [1, 1],
  async run(call) {
    const { data, index } = call.flags
    if (typeof data !== 'string') throw new WrongUse('cut needs --data TABLE')
    const given = await jsonGiven(call.words[0] ?? '', call.from)
    if (isRefusal(given)) return given
    const read = readCutRule(given.value)
    if (isRefusal(read)) return read
    const rows = await tableRows(resolve(call.from, data))
    if (isRefusal(rows)) return rows
    const answer = await (typeof index === 'string'
      ? cutByIndex(call, read, rows, index)
      : cutByColumn(read, rows))
    if (isRefusal(answer)) return answer
    const told = { ...answer, unreadKeys: read.unread }
    call.say(call.json ? `${JSON.stringify(told)}\n` : cutLines(answer, call.language))
    return undefined
  },
}

function cutByColumn({ rule }: ReadCutRule, rows: readonly Row[]): CutAnswer | Refusal {
  const numeric = [rule.score, ...(rule.doubt ? [rule.doubt.error] : [])]
  const table = readColumns(rows, { numeric, worded: wordsOf(rule) })
  return isRefusal(table) ? table : decideByColumn(rule, table.sheet)
}

async function cutByIndex(
  call: Call,
  { rule }: ReadCutRule,
  rows: readonly Row[],
  file: string,
): Promise<CutAnswer | Refusal> {
  const given = await jsonGiven(file, call.from)
  const read = isRefusal(given) ? given : readDefinition(given.value)
  if (isRefusal(read)) return read
  const table = readTable(rows, read.definition, wordsOf(rule))
  if (isRefusal(table)) return table
  const computed = compute(read.definition, table.sheet)
  return isRefusal(computed) ? computed : decideByIndex(rule, table.sheet, computed)
}
