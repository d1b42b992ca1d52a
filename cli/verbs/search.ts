import { table } from '#cli/print/table'
import type { Verb } from '#cli/verb'
import { isRefusal } from '#kernel/refusal'
import { searchAll } from '#server/find'

const ROWS = 50

export const verb: Verb = {
  usage: ['search TEXT [--kind K] [--place P]'],
  summary: { zh: '检索：名称、摘要、姓名、号码', en: 'Search by title, abstract, name or number' },
  options: { kind: { type: 'string' }, place: { type: 'string' } },
  words: [1, 20],
  async run(call) {
    const house = await call.house()
    const [register, place] = [call.flags.kind, call.flags.place].map(one =>
      typeof one === 'string' ? one : undefined,
    )
    const found = await searchAll(
      house,
      call.words.join(' '),
      { register, place, on: call.today },
      { limit: ROWS, offset: 0 },
    )
    if (isRefusal(found)) return found
    if (call.json) call.say(`${JSON.stringify(found)}\n`)
    else {
      call.say(call.language === 'zh' ? `${found.total}项\n` : `${found.total} found\n`)
      call.say(
        table(found.rows.map(row => [row.register, row.number, row.filedOn ?? '', row.applicant, row.title])),
      )
    }
    return undefined
  },
}
