import { resolve } from 'node:path'
import { forward } from '#cli/forward'
import { runLine } from '#cli/run'
import { civilToday, dataFolder } from '#server/environment'
import { openHouse, type House } from '#server/house'

/** The command line. Where a server has the data folder open, the line is run there and its answer shown here. */
const line = process.argv.slice(2)
const given = line.indexOf('--data')
const dir = dataFolder(given >= 0 && line[given + 1] ? resolve(line[given + 1] as string) : undefined)
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

let open: Promise<House> | undefined
const setting = {
  from: process.cwd(),
  today: civilToday(),
  isTerminal: Boolean(process.stderr.isTTY),
  signal: stop.signal,
  say: (text: string) => void process.stdout.write(text),
  note: (text: string) => void process.stderr.write(text),
  house: () => {
    open ??= openHouse({ dir, today: setting.today, empty: line.includes('--empty') })
    return open
  },
}

const running = line[0] === 'start' ? undefined : await forward(dir, line, setting)
const code = running ?? (await runLine(line, setting))
// A house that could not be opened has said why; one that cannot be closed has nothing more to lose.
await open?.then(house => house.close()).catch(() => undefined)
process.exitCode = code
// A store's native threads may outlive the work; the answer has been written by now.
process.stdout.write('', () => process.exit(code))
