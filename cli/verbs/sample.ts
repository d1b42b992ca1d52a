import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sayCounts } from '#cli/print/counts'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { sampleFigures } from '#jurisdictions/sample/figures'
import { sampleRights } from '#jurisdictions/sample/rights'
import { isRefusal } from '#kernel/refusal'
import { storeFigures } from '#office/figures-load'
import { RECORD_LINES_HEAD } from '#register/readers/record-lines'
import { loadRecords } from '#server/loading'
import { makeSampleDeclarations } from '#server/sample-declarations'
import { makeSamplePeople, type SampleAccounts } from '#server/sample-people'
import { makeSamplePlan } from '#server/sample-plan'
import { makeSampleReports } from '#server/sample-reports'
import { makeSampleRound } from '#server/sample-round'
import { makeSampleWork } from '#server/sample-work'

const SIZE = 6_000
const SIZE_MAX = 5_000_000
const SEED = 86

export const verb: Verb = {
  usage: ['sample [--size N] [--seed N]'],
  summary: {
    zh: '生成示例城市（虚构数据，处处标明，不与真实地区混合）',
    en: 'Make a sample city (invented, labelled everywhere, apart from real places)',
  },
  options: { size: { type: 'string' }, seed: { type: 'string' } },
  words: [0, 0],
  async run(call) {
    const size = Number(call.flags.size ?? SIZE)
    const seed = Number(call.flags.seed ?? SEED)
    if (!Number.isInteger(size) || size < 1 || size > SIZE_MAX)
      throw new WrongUse(`--size takes 1 to ${SIZE_MAX}`)
    if (!Number.isInteger(seed)) throw new WrongUse('--seed takes a whole number')
    const house = await call.house()
    const folder = join(house.dir, 'uploads', 'sample')
    const path = join(folder, 'sample.jsonl')
    await mkdir(folder, { recursive: true })
    await pipeline(Readable.from(lines(seed, size, call.today)), createWriteStream(path))
    const loaded = await loadRecords(house, [path], { signal: call.signal }, () => {})
    await rm(folder, { recursive: true, force: true })
    await storeFigures(house.office, house.engine, sampleFigures(call.today), 'sample')
    const people = await makeSamplePeople(house)
    if (isRefusal(people)) return people
    const unplanned = await makeSamplePlan(house)
    if (unplanned) return unplanned
    const unworked =
      (await makeSampleReports(house)) ?? (await makeSampleWork(house)) ?? (await makeSampleRound(house))
    if (unworked) return unworked
    const undeclared = await makeSampleDeclarations(house)
    if (undeclared) return undeclared
    sayCounts(call, { ...loaded, ...(call.json && { people }) })
    if (!call.json) {
      call.note(
        call.language === 'zh'
          ? '示例数据已生成：在地区中选“示例市”（990100）。\n'
          : 'The sample is there: choose the place “Sample City” (990100).\n',
      )
      notePeople(call, people)
    }
    return undefined
  },
}

function notePeople({ language, note }: Call, { accounts, password }: SampleAccounts): void {
  if (password === undefined) return
  const list = accounts.join(' ')
  note(
    language === 'zh'
      ? `示例人员的账号：${list}\n共同的密码（只显示这一次）：${password}\n`
      : `Accounts of the sample people: ${list}\nTheir password, told this once: ${password}\n`,
  )
}

function* lines(seed: number, size: number, until: string): Generator<string> {
  yield `${RECORD_LINES_HEAD}\n`
  for (const record of sampleRights(seed, size, until)) yield `${JSON.stringify(record)}\n`
}
