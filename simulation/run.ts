import { readdir } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Drill } from '#simulation/drill'

const folder = fileURLToPath(new URL('./drills/', import.meta.url))

/** Runs the drill of a file of that name; one line of JSON for each thing that it tells. */
async function main(words: string[]): Promise<number> {
  const [name = '', ...rest] = words
  const names = (await readdir(folder)).map(file => file.replace(/\.ts$/, ''))
  const drill = names.includes(name) ? await drillNamed(name) : undefined
  const asked = drill && settingsIn(rest, drill)
  if (!drill || !asked) {
    const settings = drill && Object.entries(drill.settings).map(([key, n]) => `[--${key} ${n}]`)
    const use = settings ? `${name} ${settings.join(' ')}` : names.join('|')
    process.stderr.write(`Use: npm run drill -- ${use}, settings being whole numbers above zero\n`)
    return 2
  }
  const tell = (line: object) => void process.stdout.write(`${JSON.stringify({ drill: name, ...line })}\n`)
  return (await drill.run(asked, tell)) ? 0 : 1
}

async function drillNamed(name: string): Promise<Drill | undefined> {
  const found = (await import(pathToFileURL(`${folder}${name}.ts`).href)) as Record<string, Drill>
  return Object.values(found)[0]
}

/** What is asked for, the rest as the drill has it; nothing where it is no number, or no setting. */
function settingsIn(words: string[], { settings }: Drill): Record<string, number> | undefined {
  try {
    const options = Object.fromEntries(Object.keys(settings).map(key => [key, { type: 'string' as const }]))
    const { values } = parseArgs({ args: words, options })
    const asked = Object.fromEntries(
      Object.entries(settings).map(([key, own]) => [key, Number(values[key] ?? own)]),
    )
    return Object.values(asked).every(n => Number.isSafeInteger(n) && n > 0) ? asked : undefined
  } catch {
    return undefined
  }
}

const code = await main(process.argv.slice(2))
// The engine's threads may outlive the work; what was told has been written by now.
process.stdout.write('', () => process.exit(code))
