import type { Verb } from '#cli/verb'

/** What somebody types as a password, not a file. */
const BYTES_MAX = 4_096

/** The password that a line needs: the first line of the input, or typed unseen where a person sits there. */
export async function passwordFor(line: readonly string[], verb?: Verb): Promise<string | undefined> {
  if (!verb?.readsPassword?.includes(line[1] ?? '')) return undefined
  if (line.includes('--password-stdin')) return firstLine()
  return process.stdin.isTTY && !line.includes('--help') ? typed() : undefined
}

async function firstLine(): Promise<string> {
  let read = ''
  for await (const chunk of process.stdin) {
    read += chunk
    if (read.includes('\n') || read.length > BYTES_MAX) break
  }
  return read.split(/\r?\n/)[0] ?? ''
}

const ENTER = new Set(['\r', '\n'])
const ERASE = new Set(['\u007f', '\b'])
const STOP = '\u0003'

function typed(): Promise<string> {
  const { stdin, stderr } = process
  stderr.write('密码 Password: ')
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  return new Promise((done, failed) => {
    let text = ''
    const end = () => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
    }
    const take = (keys: string) => {
      for (const key of keys) {
        if (key === STOP) {
          end()
          failed(new Error('Stopped.'))
          return
        }
        if (ENTER.has(key)) {
          end()
          done(text)
          return
        }
        text = ERASE.has(key) ? [...text].slice(0, -1).join('') : text + key
      }
    }
    stdin.on('data', take)
    stdin.resume()
  })
}
