import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { refuse } from '#kernel/refusal'
import { appOf } from '#server/app'
import type { House } from '#server/house'
import { Refused } from '#server/refused'

/** Runs a line of the command line inside the server; the command line brings it, so no door opens to it. */
export type RunLine = (line: readonly string[], speak: Speaking) => Promise<number>
export interface Speaking {
  readonly from: string
  readonly isTerminal: boolean
  readonly signal: AbortSignal
  readonly password?: string
  say(text: string): void
  note(text: string): void
}

export interface Listening {
  readonly address: string
  stop(): Promise<void>
}

// Until people and duties exist, nobody but this machine may ask.
const HOST = '127.0.0.1'

export async function listen(house: House, port: number, runLine: RunLine): Promise<Listening> {
  const token = randomBytes(32).toString('hex')
  // What a server that was killed had been sent is of no use to anybody.
  await rm(join(house.dir, 'uploads'), { recursive: true, force: true })
  const app = await appOf(house)
  app.post('/line', async context => {
    if (context.req.header('authorization') !== `Bearer ${token}`) return context.text('Not allowed', 403)
    const { line, ...about } = (await context.req.json()) as Pick<
      Speaking,
      'from' | 'isTerminal' | 'password'
    > & { line: string[] }
    return new Response(speech(line, { ...about, signal: context.req.raw.signal }, runLine), {
      headers: { 'content-type': 'application/x-ndjson' },
    })
  })
  const { server, bound } = await new Promise<{ server: ReturnType<typeof serve>; bound: number }>(
    (done, failed) => {
      const server = serve({ fetch: guarded(app.fetch), hostname: HOST, port }, info =>
        done({ server, bound: info.port }),
      )
      server.on('error', (problem: NodeJS.ErrnoException) =>
        failed(problem.code === 'EADDRINUSE' ? new Refused(refuse('port-busy', String(port))) : problem),
      )
    },
  )
  const file = join(house.dir, 'server.json')
  await writeFile(file, JSON.stringify({ port: bound, pid: process.pid, token }), { mode: 0o600 })
  return {
    address: `http://${HOST}:${bound}`,
    async stop() {
      await rm(file, { force: true })
      await new Promise(done => server.close(done))
    },
  }
}

const LOCAL_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Refuses other host names, so that a page on the web cannot reach this port by a name of its own. */
function guarded(answer: (request: Request) => Response | Promise<Response>) {
  return (request: Request): Response | Promise<Response> => {
    const host = (request.headers.get('host') ?? '').replace(/:\d+$/, '')
    const origin = request.headers.get('origin')
    if (!LOCAL_NAMES.has(host) || (origin !== null && !isLocal(origin)))
      return new Response('This server answers this machine alone.', { status: 403 })
    return answer(request)
  }
}

/** A page without an origin of its own, such as a sandboxed one, says `null`: that is no address. */
const isLocal = (origin: string): boolean => URL.canParse(origin) && LOCAL_NAMES.has(new URL(origin).hostname)

/** What a line says, as it says it: one JSON object a line, the exit code last. */
function speech(
  line: readonly string[],
  about: Omit<Speaking, 'say' | 'note'>,
  runLine: RunLine,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isHeard = true
  return new ReadableStream({
    async start(controller) {
      const send = (one: object) => {
        if (isHeard) controller.enqueue(encoder.encode(`${JSON.stringify(one)}\n`))
      }
      const exit = await runLine(line, {
        ...about,
        say: text => send({ say: text }),
        note: text => send({ note: text }),
      })
      send({ exit })
      if (isHeard) controller.close()
    },
    // Whoever asked has gone: the line hears it by its signal, and nobody hears the line.
    cancel() {
      isHeard = false
    },
  })
}
