import { createHash } from 'node:crypto'
import type { Day } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Block } from '#office/plan-import/block'
import { beginOf, deadlineIn } from '#office/plan-import/deadline'
import type { DraftTask, PlanReading, Question, RejectedLine } from '#office/plan-import/draft'
import { LinesOfParagraphs } from '#office/plan-import/lines-of-paragraphs'
import { linesOfTable } from '#office/plan-import/lines-of-tables'
import type { OfficeNamed } from '#office/plan-import/office-of-name'
import type { TaskLine } from '#office/plan-import/task-lines'
import { wordBlocks } from '#office/plan-import/word-blocks'
import { workbookBlocks } from '#office/plan-import/workbook-blocks'

export const PLAN_DOCUMENT_BYTES_MAX = 5_000_000
const DRAFTS_MAX = 5_000
const SENTENCE_MAX = 1000

/** The plan that a document is read for. */
export interface ReadFor {
  readonly from: Day
  readonly until: Day
  office(written: string): OfficeNamed
}

/**
 * Reads a plan of an office, a Word document or a workbook, as draft tasks: one sentence or row with its
 * offices each. What cannot be one is listed with its place.
 */
export async function readPlanDocument(
  name: string,
  bytes: Uint8Array,
  plan: ReadFor,
): Promise<PlanReading | Refusal> {
  if (bytes.byteLength > PLAN_DOCUMENT_BYTES_MAX)
    return refuse('too-large', `${bytes.byteLength} > ${PLAN_DOCUMENT_BYTES_MAX}`)
  const blocks = await blocksIn(name, bytes)
  if (isRefusal(blocks)) return blocks
  const { lines, rejected, title } = linesIn(blocks)
  if (lines.length > DRAFTS_MAX) return refuse('too-large', `${lines.length} > ${DRAFTS_MAX}`)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const known = new Set<string>()
  const drafts: DraftTask[] = []
  for (const line of lines) {
    if (line.sentence.length > SENTENCE_MAX)
      rejected.push({ place: line.place, text: line.sentence.slice(0, 200), refused: 'title-missing' })
    else drafts.push(draftOf(line, plan, { digest, n: drafts.length + 1, known }))
  }
  return { name, digest, ...(title !== undefined && { title }), drafts, rejected }
}

async function blocksIn(name: string, bytes: Uint8Array): Promise<Block[] | Refusal> {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  // What Office wrote before 2007, and what it encrypts, begins so; neither can be read.
  if (head === 'd0cf11e0') return refuse('plan-document-unreadable', 'doc, xls')
  if (head !== '504b0304') return refuse('plan-document-unreadable', name.slice(-40))
  const isWorkbook = Buffer.from(bytes).includes('xl/workbook.xml')
  return isWorkbook ? workbookBlocks(bytes) : wordBlocks(bytes)
}

function linesIn(blocks: readonly Block[]) {
  const text = new LinesOfParagraphs()
  let title: string | undefined
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      text.take(block)
      continue
    }
    const table = linesOfTable(block, text.above)
    text.lines.push(...table.lines)
    text.rejected.push(...table.rejected)
    title ??= table.title
  }
  text.end()
  return { lines: text.lines, rejected: inOrder(text.rejected), title: text.title ?? title }
}

const numberOf = ({ place }: RejectedLine): number => ('paragraph' in place ? place.paragraph : 0)
const inOrder = (rejected: readonly RejectedLine[]): RejectedLine[] =>
  [...rejected].sort((a, b) => numberOf(a) - numberOf(b))

function draftOf(
  line: TaskLine,
  plan: ReadFor,
  { digest, n, known }: { digest: string; n: number; known: Set<string> },
): DraftTask {
  const { place, headings, number, sentence, offices, when, isColumn } = line
  const [first, ...others] = offices.lead
  const lead = first === undefined ? undefined : plan.office(first)
  const assisting = [...others, ...offices.assisting].map(plan.office)
  const deadline = deadlineIn(when, plan, isColumn)
  const { due, written, question } = deadline
  const asked: (Question | false | undefined)[] = [
    lead?.office === undefined && 'lead-open',
    others.length > 0 && 'lead-by-order',
    assisting.some(one => one.office === undefined) && 'office-unknown',
    offices.isOpen && 'others-unnamed',
    question,
    due !== undefined && (due < plan.from || due > plan.until) && 'outside-plan',
    known.has(sentence) && 'repeated',
  ]
  known.add(sentence)
  return {
    key: `${digest.slice(0, 8)}-${n}`,
    ...{ place, headings, number, sentence, assisting, from: beginOf(deadline, plan) },
    ...(lead && { lead }),
    ...(due !== undefined && { due }),
    ...(written !== undefined && { deadline: written }),
    questions: asked.filter(one => one !== undefined && one !== false),
  }
}
