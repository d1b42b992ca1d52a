import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none']

/** A headless Chromium that came with the packages; the system's own where that one does not start. */
export async function launchBrowser(): Promise<Browser> {
  const problems: string[] = []
  for (const find of [packagedChromium, systemChromium]) {
    try {
      const found = await find()
      if (found) return await chromium.launch({ ...found, args: FLAGS })
    } catch (problem) {
      problems.push(String(problem))
    }
  }
  throw new Error(`Failure: no Chromium starts on this system.\n${problems.join('\n')}`)
}

interface Executable {
  executablePath: string
  env: Record<string, string>
}

const surroundings = () =>
  Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )

function systemChromium(): Executable | undefined {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const executablePath = places.find(place => existsSync(place))
  return executablePath ? { executablePath, env: surroundings() } : undefined
}

async function packagedChromium(): Promise<Executable | undefined> {
  if (process.platform !== 'linux') return undefined
  const home = await unpacked()
  const executablePath = join(home, 'chromium')
  const env = surroundings()
  // The libraries of the package are for a bare container; a system's own come first.
  if (execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found'))
    env.LD_LIBRARY_PATH = [join(home, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  env.FONTCONFIG_FILE = join(home, 'fonts.conf')
  return { executablePath, env }
}

/** Without any font Chromium draws, and reads, no text at all: one comes with it, after the system's own. */
const fontsOf = (home: string) => `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${home}/fonts/fonts</dir>
  <cachedir>${home}/font-cache</cachedir>
</fontconfig>
`

/** Unpacks once for each version, beside its final place: a killed attempt leaves nothing there. */
async function unpacked(): Promise<string> {
  const folder = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))))
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const home = join(dirname(dirname(folder)), '.cache', `zhicheng-chromium-${version}`)
  if (existsSync(home)) return home
  const next = `${home}.${process.pid}`
  const { default: packaged } = await import('@sparticuz/chromium')
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME }
  mkdirSync(next, { recursive: true })
  // The package unpacks into the temporary folder, and its libraries only where it believes to be at home.
  Object.assign(process.env, { TMPDIR: next, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    await packaged.executablePath()
    writeFileSync(join(next, 'fonts.conf'), fontsOf(home))
  } finally {
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
  }
  try {
    renameSync(next, home)
  } catch (problem) {
    rmSync(next, { recursive: true, force: true })
    if (!existsSync(home)) throw problem
  }
  return home
}
