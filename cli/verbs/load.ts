import { nothingTaken, sayCounts } from '#cli/print/counts'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import type { Refusal } from '#kernel/refusal'
import type { House } from '#server/house'
import { loadRecords, mappingNeeded } from '#server/loading'
import { confirmMapping } from '#server/mappings'

export const verb: Verb = {
  usage: ['load PATH… [--format F] [--dry-run] [--map HEADING=FIELD]…'],
  summary: { zh: '导入官方记录文件或文件夹', en: 'Load official record files or folders' },
  options: {
    format: { type: 'string' },
    'dry-run': { type: 'boolean' },
    map: { type: 'string', multiple: true },
  },
  words: [1, 1000],
  async run(call) {
    const house = await call.house()
    const paths = call.words.map(word => house.pathFrom(call.from, word))
    const refused = await confirmed(call, house, paths)
    if (refused) return refused
    const format = typeof call.flags.format === 'string' ? call.flags.format : undefined
    const options = { format, dryRun: call.flags['dry-run'] === true, signal: call.signal }
    const loaded = await loadRecords(house, paths, options, progress => {
      if (!call.isTerminal) return
      const done =
        progress.bytesTotal > 0 ? Math.floor((progress.bytesRead / progress.bytesTotal) * 100) : 100
      call.note(`\r\u001b[K${done}%  ${progress.records}  ✗${progress.rejected}  ${progress.file}`)
    })
    if (call.isTerminal) call.note('\r\u001b[K')
    sayCounts(call, loaded)
    return nothingTaken(loaded)
  },
}

/** Keeps the mapping given with --map for the first table that needs one; no field leaves a column out. */
async function confirmed(call: Call, house: House, paths: readonly string[]): Promise<Refusal | undefined> {
  const given = [call.flags.map ?? []].flat() as unknown as string[]
  if (given.length === 0) return undefined
  const chosen = Object.fromEntries(
    given.map(pair => {
      const at = pair.lastIndexOf('=')
      if (at < 1) throw new WrongUse('--map takes HEADING=FIELD, or HEADING= to leave a column out.')
      return [pair.slice(0, at), pair.slice(at + 1) || null]
    }),
  )
  const needed = await mappingNeeded(house, paths)
  return needed ? confirmMapping(house, needed, chosen) : undefined
}
