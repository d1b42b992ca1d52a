import type { Block, Cell } from '#office/plan-import/block'
import type { RejectedLine } from '#office/plan-import/draft'
import { namedOffices, namesIn, nobodyNamed } from '#office/plan-import/named-offices'
import { piecesOf, type TaskLine } from '#office/plan-import/task-lines'

type Table = Extract<Block, { kind: 'table' }>

/** What the columns of a table of tasks are called; the first that fits is taken. */
const columns = {
  lead: /^(?:牵头|责任|负责|主责|承办|主办|实施)[^，。]{0,6}(?:单位|部门|主体|处室|机构)?$/,
  assisting: /^(?:配合|协办|参与|参加|协同|协助)[^，。]{0,4}(?:单位|部门)?$/,
  deadline: /(?:完成|办结|起止|推进)?(?:时限|时间|期限|节点)(?:要求)?$/,
  sentence: /^(?:具体|工作|重点|主要|目标|建设)?(?:任务|内容|举措|措施|事项)(?:内容|分解|清单|要求|描述)?$/,
  heading:
    /^(?:重点|主要)?(?:[一二三]级任务|任务(?:类别|分类)|类别|分类|领域|重点领域|工程|项目|板块|方面)(?:名称)?$/,
  number: /^(?:序号|编号|号)$/,
} as const
type Column = keyof typeof columns
const kinds = Object.keys(columns) as Column[]

type Places = Partial<Record<Column, number[]>>

/** Rows above the line of headings, such as a merged title. */
const ROWS_ABOVE_MAX = 20

/** Reads the rows of a table of tasks; `above` are the headings over the table. */
export function linesOfTable(
  { rows }: Table,
  above: readonly string[],
): { lines: TaskLine[]; rejected: RejectedLine[]; title?: string } {
  const at = rows.slice(0, ROWS_ABOVE_MAX).findIndex(row => isTasks(placesIn(row)))
  const [first] = rows[0] ?? []
  if (at < 0) {
    const text = (rows[0] ?? [])
      .map(one => one.text)
      .join(' ')
      .slice(0, 200)
    return { lines: [], rejected: first ? [{ place: first.place, text, refused: 'no-task-column' }] : [] }
  }
  const places = placesIn(rows[at] ?? [])
  const lines: TaskLine[] = []
  const rejected: RejectedLine[] = []
  for (const row of rows.slice(at + 1)) {
    const read = lineOfRow(row, places, above)
    if (read && 'refused' in read) rejected.push(read)
    else if (read) lines.push(read)
  }
  const title = at > 0 && first?.text ? first.text : undefined
  return { lines, rejected, ...(title !== undefined && { title }) }
}

const isTasks = ({ sentence, lead }: Places): boolean => sentence !== undefined && lead !== undefined

function placesIn(row: readonly Cell[]): Places {
  const places: Places = {}
  for (const [at, { text, isRepeated }] of row.entries()) {
    const name = text.replaceAll(/[\s：:]/g, '').replace(/[（(].*[）)]$/, '')
    const kind = kinds.find(one => columns[one].test(name))
    const before = (kind && places[kind]) ?? []
    if (kind && !(isRepeated && before.includes(at - 1))) places[kind] = [...before, at]
  }
  return places
}

function lineOfRow(
  row: readonly Cell[],
  places: Places,
  above: readonly string[],
): TaskLine | RejectedLine | undefined {
  const textAt = (at: number | undefined) => (at === undefined ? '' : (row[at]?.text ?? ''))
  const all = (column: Column) => (places[column] ?? []).map(textAt).filter(one => one !== '')
  const own = row.filter(one => !one.isRepeated && one.text !== '')
  const [first] = own
  if (!first) return undefined
  const cell = row[places.sentence?.[0] ?? 0]
  const place = cell?.place ?? first.place
  const text = own
    .map(one => one.text)
    .join(' | ')
    .slice(0, 300)
  if (/^(?:合计|总计|小计|注|备注|说明)/.test(first.text)) return { place, text, refused: 'note-only' }
  const [piece] = piecesOf(all('sentence').join('：'))
  // Repeated below itself, a task is one task over several rows; a heading over the whole row is none.
  if (cell?.isRepeated && own.length === 1) return { place: first.place, text, refused: 'heading-alone' }
  if (!piece?.text) return { place, text, refused: 'sentence-missing' }
  const written = officesOf(all('lead'), all('assisting'))
  const offices = written.lead.length + written.assisting.length > 0 ? written : piece.offices
  const deadline = all('deadline').join(' ')
  return {
    place,
    headings: [...above, ...all('heading')],
    number: all('number')[0] ?? '',
    sentence: piece.text.replace(/[。；;]+$/, ''),
    offices,
    when: deadline || `${piece.text}。${piece.bracket}`,
    isColumn: deadline !== '',
  }
}

/** 市知识产权局（牵头）, among others of one cell. */
const LEADS = /[（(](?:牵头|主办|负责)[）)]$/
const MARKED = /[（(](?:牵头|主办|负责)[）)]/

/** A cell is a list of names, or says itself who leads and who assists. */
function officesOf(lead: readonly string[], assisting: readonly string[]): TaskLine['offices'] {
  const said = namedOffices(lead.join('；'))
  const isOpen = /等(?:部门|单位|$)/.test([...lead, ...assisting].join('；'))
  const others = assisting.flatMap(namesIn)
  if (said !== nobodyNamed && !lead.some(one => MARKED.test(one)))
    return { ...said, assisting: [...new Set([...said.assisting, ...others])] }
  const names = [...new Set(lead.flatMap(namesIn))]
  const marked = names.filter(one => LEADS.test(one)).map(one => one.replace(LEADS, ''))
  if (marked.length === 0) return { lead: names, assisting: [...new Set(others)], isOpen }
  const unmarked = names.filter(one => !LEADS.test(one))
  return { lead: marked, assisting: [...new Set([...unmarked, ...others])], isOpen }
}
