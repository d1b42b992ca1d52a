import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { forward } from '#cli/forward'
import { passwordFor } from '#cli/password'
import { runLine } from '#cli/run'
import { EXIT } from '#cli/verb'
import { verbOf } from '#cli/verbs'
import { isDay } from '#kernel/date'
import { civilToday, dataFolder } from '#server/environment'
import { type House, openHouse } from '#server/house'

/**
 * The command line. Where a server has the data folder open, the line is run there and its answer shown here.
 */
const line = process.argv.slice(2)
const { data, empty, today } = parseArgs({
  args: line,
  options: { data: { type: 'string' }, empty: { type: 'boolean' }, today: { type: 'string' } },
  strict: false,
}).values
const dir = dataFolder(typeof data === 'string' ? resolve(data) : undefined)
// Only a server that is started for a rehearsal takes another day; the verb checks it.
const rehearsed = line[0] === 'start' && typeof today === 'string' && isDay(today) ? today : undefined
const dayHere = () => rehearsed ?? civilToday()
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
// Whoever reads the answer may have read enough: `| head`.
process.stdout.on('error', () => process.exit(EXIT.done))

let open: Promise<House> | undefined
const password = await passwordFor(line, await verbOf(line[0] ?? ''))
const setting = {
  password,
  from: process.cwd(),
  today: dayHere(),
  isTerminal: Boolean(process.stderr.isTTY),
  signal: stop.signal,
  say: (text: string) => void process.stdout.write(text),
  note: (text: string) => void process.stderr.write(text),
  house: () => {
    open ??= openHouse({ dir, today: dayHere, empty: empty === true })
    return open
  },
}

// A line that reads the standard input runs where that input is.
const isHere = line[0] === 'start' || line.includes('-')
const code = (isHere ? undefined : await forward(dir, line, setting)) ?? (await runLine(line, setting))
// A house that could not be opened has said why; one that cannot be closed has nothing more to lose.
await open?.then(house => house.close()).catch(() => undefined)
process.exitCode = code
// A store's native threads may outlive the work; the answer has been written by now.
process.stdout.write('', () => process.exit(code))
