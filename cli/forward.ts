import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Setting } from '#cli/run'

/** How a running server is found: a file that only its owner can read. */
export interface RunningServer {
  readonly port: number
  readonly pid: number
  readonly token: string
}

export const runningFile = (dir: string) => join(dir, 'server.json')

/** Runs the line in the server that has the folder open; nothing where none is running. */
export async function forward(
  dir: string,
  line: readonly string[],
  setting: Setting,
): Promise<number | undefined> {
  const server = await runningServer(dir)
  if (!server) return undefined
  const answer = await fetch(`http://127.0.0.1:${server.port}/line`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
    body: JSON.stringify({ line, from: setting.from, isTerminal: setting.isTerminal }),
    signal: setting.signal,
  })
  if (!answer.ok || !answer.body) throw new Error(`The running server answered ${answer.status}.`)
  let rest = ''
  let exit = 3
  for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
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

async function runningServer(dir: string): Promise<RunningServer | undefined> {
  try {
    const server = JSON.parse(await readFile(runningFile(dir), 'utf8')) as RunningServer
    process.kill(server.pid, 0)
    return server
  } catch {
    return undefined
  }
}
