import { table } from '#cli/print/table'
import type { Call } from '#cli/verb'
import { refusals } from '#kernel/refusal'

interface Counts {
  readonly read: number
  readonly stored: number
  readonly unchanged: number
  readonly superseded: number
  readonly rejected: readonly { file: string; position: string; reason: string; detail: string }[]
  readonly skipped?: readonly { file: string; as: { zh: string; en: string } }[]
}

const REJECTIONS_SHOWN = 50

/** What a load did; rejections with file, position and reason. */
export function sayCounts(call: Call, counts: Counts): void {
  if (call.json) {
    call.say(`${JSON.stringify(counts)}\n`)
    return
  }
  const { read, stored, unchanged, superseded, rejected, skipped = [] } = counts
  const refused = rejected.length
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
        const sentence = refusals[one.reason as keyof typeof refusals]?.[call.language] ?? one.reason
        return ['✗', one.file, one.position, `${sentence} [${one.reason}] ${one.detail}`]
      }),
    ),
  )
  if (rejected.length > REJECTIONS_SHOWN) call.say(`… ${rejected.length - REJECTIONS_SHOWN}\n`)
}
