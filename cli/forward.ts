import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Setting } from '#cli/run'
import { EXIT } from '#cli/verb'

/** How a running server is found: a file that only its owner can read. */
interface RunningServer {
  readonly port: number
  readonly pid: number
  readonly token: string
}

/** Runs the line in the server that has the folder open; nothing where none is running. */
export async function forward(
  dir: string,
  line: readonly string[],
  setting: Setting,
): Promise<number | undefined> {
  const server = await runningServer(dir)
  if (!server) return undefined
  try {
    const answer = await send(server, line, setting)
    return answer && (await speak(answer, setting))
  } catch (problem) {
    setting.note(`zhicheng: ${problem instanceof Error ? problem.message : problem}\n`)
    return EXIT.fault
  }
}

async function runningServer(dir: string): Promise<RunningServer | undefined> {
  try {
    const server = JSON.parse(await readFile(join(dir, 'server.json'), 'utf8')) as RunningServer
    process.kill(server.pid, 0)
    return server
  } catch {
    return undefined
  }
}

/** The answer of the server; nothing where its file outlived it and nobody listens any more. */
async function send(
  { port, token }: RunningServer,
  line: readonly string[],
  { from, isTerminal, signal, password }: Setting,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | undefined> {
  const answer = await fetch(`http://127.0.0.1:${port}/line`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ line, from, isTerminal, password }),
    signal,
  }).catch(problem => {
    if (problem instanceof TypeError) return undefined
    throw problem
  })
  if (answer === undefined) return undefined
  if (!answer.ok || !answer.body) throw new Error(`The running server answered ${answer.status}.`)
  return answer.body
}

/** Says what the server says, one JSON object a line; a server that dies meanwhile gives no exit code. */
async function speak(answer: ReadableStream<Uint8Array<ArrayBuffer>>, setting: Setting): Promise<number> {
  let rest = ''
  let exit: number = EXIT.fault
  for await (const chunk of answer.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const said = JSON.parse(part) as { say?: string; note?: string; exit?: number }
      if (said.say !== undefined) setting.say(said.say)
      if (said.note !== undefined) setting.note(said.note)
      if (said.exit !== undefined) exit = said.exit
    }
  }
  return exit
}
