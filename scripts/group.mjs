import { spawn } from 'node:child_process'
import { root } from './install.mjs'

const MINUTE = 60_000

/**
 * Runs a command in a group of processes of its own, so that what it left behind can be ended with it.
 * Gives its code, and what it said where that `isKept` and not printed.
 */
export function runGroup(words, { limit, settings = {}, isKept = false }) {
  return new Promise(done => {
    const env = {
      ...process.env,
      ...settings,
      NO_COLOR: '1',
      NODE_OPTIONS: process.env.NODE_OPTIONS ?? '',
    }
    const stdio = isKept ? ['inherit', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(words[0], words.slice(1), { cwd: root, env, stdio, detached: true })
    let said = ''
    const keep = text => {
      said += text
    }
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)
    const end = () => endGroup(child.pid)
    const timer = setTimeout(() => {
      process.stdout.write(`  ended: it took more than ${limit / MINUTE} minutes\n`)
      end()
    }, limit)
    const leave = () => process.exit(130)
    const handlers = [
      ['exit', end],
      ['SIGINT', leave],
      ['SIGTERM', leave],
    ]
    for (const [signal, work] of handlers) process.once(signal, work)
    child.once('close', code => {
      clearTimeout(timer)
      for (const [signal, work] of handlers) process.off(signal, work)
      end()
      done({ code: code ?? 1, said })
    })
  })
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing of the group is left.
  }
}
