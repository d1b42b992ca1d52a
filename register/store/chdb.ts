import { mkdirSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import type { Session } from 'chdb'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import type { Bindings, RowFormat, Store } from '#register/store/engine'
import { connectionSettings, DATABASE, querySettings } from '#register/store/connection'
import { linesOf, rowsIn } from '#register/store/lines'
import { withLiterals } from '#register/store/literals'
import { lockFolder } from '#register/store/lock'
import { columnsIn } from '#register/store/native'

// A connection runs one statement at a time; three leave a thread of libuv's four for files.
const CONNECTIONS = 3
// One connection is always left for reading, so that a page does not wait for a load.
const WRITERS = CONNECTIONS - 1
const GIB = 2 ** 30
const MEMORY_MAX_BYTES = 8 * GIB

// Rows come in small pieces while the next ones are read: several threads for one piece would only hold more.
const insertSettings = { ...querySettings, input_format_parallel_parsing: 0 }

interface Waiting {
  readonly writes: boolean
  readonly start: (session: Session) => void
}

/** ClickHouse in this process over one data folder; no other process may use the folder meanwhile. */
export async function openChdb(dir: string): Promise<Store | Refusal> {
  const lock = lockFolder(dir)
  if (isRefusal(lock)) return lock
  try {
    const { drainPending, Session } = await import('chdb')
    const path = join(dir, 'clickhouse')
    mkdirSync(path, { recursive: true })
    const memory = Math.min(MEMORY_MAX_BYTES, Math.floor(totalmem() * 0.6))
    const open = () => new Session(path, { connectionArgs: connectionSettings(memory) })
    const sessions = [open()]
    await sessions[0]?.queryAsync(`CREATE DATABASE IF NOT EXISTS ${DATABASE} ENGINE = Atomic`)
    while (sessions.length < CONNECTIONS) sessions.push(open())
    for (const session of sessions) await session.queryAsync(`USE ${DATABASE}`)
    return storeOver(sessions, async () => {
      for (const session of sessions) session.close()
      await drainPending()
      lock.release()
    })
  } catch (problem) {
    lock.release()
    throw problem
  }
}

function storeOver(sessions: readonly Session[], shut: () => Promise<void>): Store {
  const { lend, settled } = sharing(sessions)
  let closing: Promise<void> | undefined
  return {
    layout: {},
    readsFiles: true,
    isShared: false,
    async rows<T>(sql: string, bindings: Bindings = {}) {
      const result = await lend(false, session =>
        session.queryAsync(withLiterals(sql, bindings), { format: 'JSONEachRow' }),
      )
      return rowsIn<T>(result.text())
    },
    async numbers(sql: string, bindings: Bindings = {}) {
      const result = await lend(false, session =>
        session.queryAsync(withLiterals(sql, bindings), { format: 'Native' }),
      )
      return columnsIn(result.bytes())
    },
    async run(sql: string, bindings: Bindings = {}) {
      await lend(true, session => session.queryAsync(withLiterals(sql, bindings)))
    },
    async insert(table, rows, format: RowFormat = 'JSONEachRow') {
      const values = linesOf(rows)
      await lend(true, session => session.insert({ table, values, format, settings: insertSettings }))
    },
    close() {
      closing ??= settled().then(shut)
      return closing
    },
  }
}

/** Hands connections to statements in the order of asking; writing may not take the last one. */
function sharing(sessions: readonly Session[]) {
  const free = [...sessions]
  const waiting: Waiting[] = []
  const running = new Set<Promise<unknown>>()
  let writing = 0
  const next = () => {
    for (let i = 0; i < waiting.length && free.length > 0; ) {
      const one = waiting[i] as Waiting
      if (one.writes && writing >= WRITERS) {
        i += 1
        continue
      }
      waiting.splice(i, 1)
      if (one.writes) writing += 1
      one.start(free.pop() as Session)
    }
  }
  async function lendOne<T>(writes: boolean, work: (session: Session) => Promise<T>): Promise<T> {
    const session = await new Promise<Session>(start => {
      waiting.push({ writes, start })
      next()
    })
    try {
      return await work(session)
    } finally {
      free.push(session)
      if (writes) writing -= 1
      next()
    }
  }
  function lend<T>(writes: boolean, work: (session: Session) => Promise<T>): Promise<T> {
    const done = lendOne(writes, work)
    running.add(done)
    const forget = () => void running.delete(done)
    done.then(forget, forget)
    return done
  }
  return { lend, settled: () => Promise.allSettled([...running]) }
}
