import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Language } from '#kernel/source'
import type { Json } from '#ledger/canonical'
import type { Entry } from '#ledger/entry'
import { entriesOf } from '#office/casework/ground'
import { pieces } from '#office/documents/template-book'
import { annualReport } from '#office/papers/annual-report'
import type { FrozenFigure, PaperMatter } from '#office/papers/matter'
import { officialPaper } from '#office/papers/official-paper'
import { supervisionNotice } from '#office/papers/supervision-notice'
import { mandateOf, type PlanGround, speaksFor, worksOn } from '#office/planning/plan-ground'
import type { PlanHead } from '#office/planning/plan-rows'

export const paperKinds = ['annual-report', 'supervision-notice'] as const
export type PaperKind = (typeof paperKinds)[number]

export interface PaperAsked {
  readonly kind: PaperKind
  readonly language: Language
  /** To whom it goes, by name. */
  readonly to: string
  /** Of a notice: by when its addressee is to answer. */
  readonly by?: Day
}

/** A figure as the ledger keeps it with the paper in which it was printed. */
type PrintedFigure = Pick<FrozenFigure, 'indicator' | 'value' | 'period' | 'definition'>

/** A paper as it was written: its file stands in the vault under its hash, its figures in the entry. */
export interface WrittenPaper extends PaperAsked {
  readonly plan: string
  /** Its number among the papers of the plan, from 1. */
  readonly n: number
  readonly on: Day
  readonly sha256: string
  readonly bytes: number
  readonly figures: readonly PrintedFigure[]
  readonly person: string
  readonly office: string
  readonly recordedAt: string
  readonly seq: number
}

const WRITTEN = 'plan-paper.written'
const TO_MAX = 200
const BYTES_MAX = 20_000_000
const subjectOf = (plan: string): string => `plan-papers/${plan}`

/** Writes a paper about a plan in the name of the office that keeps it; what it says is frozen with it. */
export async function writePaper(
  ground: PlanGround,
  viewer: Viewer,
  head: PlanHead,
  matter: PaperMatter,
  asked: PaperAsked,
): Promise<WrittenPaper | Refusal> {
  const mandate = speaksFor(viewer, [head.keeper])
  if (isRefusal(mandate)) return mandate
  const { kind, language, to, by } = asked
  if (to.trim() === '' || to.length > TO_MAX) return refuse('parameter-invalid', `to: 1–${TO_MAX}`)
  if (kind === 'supervision-notice' && (by === undefined || by <= matter.written))
    return refuse('date-order', `by: ${by ?? ''}`)
  const text =
    kind === 'annual-report'
      ? annualReport(matter, to, language)
      : supervisionNotice(matter, { office: to, by: by ?? matter.written }, language)
  if (isRefusal(text)) return text
  const subject = subjectOf(head.id)
  const n = (await entriesOf(ground.ledger, subject)).length + 1
  const about = { ...mandate, happenedAt: viewer.on, concerns: `plan/${head.id}` }
  const content = pieces(officialPaper(text))
  const upload = { content, name: `${head.id}-${n}-${kind}.docx`, bytesMax: BYTES_MAX }
  const taken = await ground.ledger.vault.takeIn(upload, { ...about, recordedAt: ground.now() })
  if (isRefusal(taken)) return taken
  const { sha256, bytes } = taken.facts
  const figures = kind === 'annual-report' ? matter.figures.filter(one => one.value !== undefined) : []
  const body = {
    ...{ plan: head.id, n, on: matter.on, kind, language, to, by, sha256, bytes },
    figures: figures.map(({ indicator, value, period, definition }) => ({
      indicator,
      value,
      period,
      definition,
    })),
  }
  const entry = { ...mandate, subject, kind: WRITTEN, happenedAt: viewer.on, body: plain(body) }
  const added = await ground.ledger.append({
    ...{ entries: [entry], expect: { [subject]: n - 1 }, recordedAt: ground.now() },
  })
  return isRefusal(added) ? added : writtenIn(added[0] as Entry)
}

const plain = (body: object): Json => JSON.parse(JSON.stringify(body)) as Json

const writtenIn = ({ body, by: { person, office }, recordedAt, seq }: Entry): WrittenPaper => ({
  ...(body as unknown as WrittenPaper),
  ...{ person, office, recordedAt, seq },
})

/** The papers of a plan, the latest first. */
export async function papersOf({ ledger }: PlanGround, plan: string): Promise<WrittenPaper[]> {
  return (await entriesOf(ledger, subjectOf(plan))).map(writtenIn).reverse()
}

/** The file of a paper; that it was opened, and by whom, is entered. */
export async function readPaper(
  ground: PlanGround,
  viewer: Viewer,
  plan: string,
  n: number,
): Promise<{ written: WrittenPaper; content: AsyncIterable<Uint8Array> } | Refusal> {
  const written = (await papersOf(ground, plan)).find(one => one.n === n)
  const [duty] = worksOn(viewer)
  if (!written || !duty) return refuse('unknown-paper', `${plan} ${n}`)
  const about = { ...mandateOf(duty), happenedAt: viewer.on, recordedAt: ground.now() }
  const content = await ground.ledger.vault.open(written.sha256, { ...about, concerns: `plan/${plan}` })
  return isRefusal(content) ? content : { written, content }
}
