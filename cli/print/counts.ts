import { table } from '#cli/print/table'
import type { Call } from '#cli/verb'
import { type Refusal, type RefusalName, refusals, refuse } from '#kernel/refusal'
import type { Label } from '#kernel/source'

interface Rejected {
  readonly file: string
  /** Empty where the file as a whole was rejected. */
  readonly position: string
  readonly reason: RefusalName
  readonly detail: string
}

interface Counts {
  readonly read: number
  readonly stored: number
  readonly unchanged: number
  readonly superseded: number
  readonly rejectedCount: number
  readonly rejected: readonly Rejected[]
  readonly skipped?: readonly { file: string; as: Label }[]
}

/** A load that could open none of its files is refused as a whole, for the reason of the first. */
export function nothingTaken({ stored, unchanged, superseded, rejected }: Counts): Refusal | undefined {
  const [first] = rejected
  if (!first || stored + unchanged + superseded > 0 || rejected.some(one => one.position !== ''))
    return undefined
  return refuse(first.reason, [first.file, first.detail].filter(Boolean).join(': '))
}

const REJECTIONS_SHOWN = 50

/** What a load did; rejections with file, position and reason. */
export function sayCounts(call: Call, counts: Counts): void {
  if (call.json) {
    call.say(`${JSON.stringify(counts)}\n`)
    return
  }
  const { read, stored, unchanged, superseded, rejectedCount: refused, rejected, skipped = [] } = counts
  call.say(
    call.language === 'zh'
      ? `读入${read}，新增${stored}，未变${unchanged}，更新${superseded}，未收${refused}\n`
      : `read ${read}, stored ${stored}, unchanged ${unchanged}, superseded ${superseded}, ` +
          `rejected ${refused}\n`,
  )
  call.say(table(skipped.map(one => ['–', one.file, one.as[call.language]])))
  call.say(
    table(
      rejected.slice(0, REJECTIONS_SHOWN).map(one => {
        const sentence = refusals[one.reason][call.language]
        return ['✗', one.file, one.position, `${sentence} [${one.reason}] ${one.detail}`]
      }),
    ),
  )
  if (refused > REJECTIONS_SHOWN) call.say(`… ${refused - REJECTIONS_SHOWN}\n`)
}
