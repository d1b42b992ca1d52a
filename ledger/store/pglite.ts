import { constants, cpSync, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { asTransaction, assertOutside } from '#ledger/store/alone-in-transaction'
import {
  DESK_ROLE,
  type LedgerStore,
  LOCK_MS_MAX,
  type ScriptTx,
  SCHEMA,
  type Tx,
} from '#ledger/store/connection'
import { seeAs } from '#ledger/store/see-as'
import { flusherOf, syncFolder } from '#ledger/store/flush'
import { statementsOn } from '#ledger/store/statements'

/**
 * PostgreSQL in this process, in a folder of its own. It has one connection, so transactions wait for each
 * other. The engine leaves out every fsync; what it wrote is flushed here before a transaction counts as
 * done.
 */
export async function openPglite(
  dir: string,
  migrate: (tx: ScriptTx, transaction: Transact) => Promise<void>,
): Promise<LedgerStore> {
  const folder = join(dir, 'database')
  if (!existsSync(folder)) await create(folder)
  const db = await start(folder)
  const flush = await flusherOf(folder)
  const rows = statementsOn(db)
  const alone = oneAfterAnother()
  const transaction: Transaction = work => alone(() => transactionOn(db, rows, work))
  try {
    await migrate({ rows, script: async sql => void (await db.exec(sql)) }, transaction)
    await db.exec(`SET search_path = ${SCHEMA}; SET lock_timeout = ${LOCK_MS_MAX}; SET ROLE ${DESK_ROLE}`)
    await flush()
  } catch (problem) {
    await db.close()
    throw problem
  }
  return {
    async rows(...statement) {
      assertOutside()
      return alone(() => rows(...statement))
    },
    async transaction(work) {
      assertOutside()
      const result = await transaction(tx => asTransaction(() => work(tx)))
      await flush()
      return result
    },
    async inNameOf(sight, work) {
      assertOutside()
      // Nothing is written, so there is nothing to flush.
      return transaction(tx =>
        asTransaction(async () => {
          await seeAs(tx, sight)
          return work(tx)
        }),
      )
    },
    close: () => alone(() => db.close()),
  }
}

type Transaction = <T>(work: (tx: ScriptTx) => Promise<T>) => Promise<T>

const transactionOn = <T>(db: PGlite, rows: Tx['rows'], work: (tx: ScriptTx) => Promise<T>): Promise<T> =>
  db.transaction(opened => {
    const asked: Tx['rows'] = async (...statement) => {
      if (opened.closed) throw new Error('Fault: what is asked belongs to a transaction that is over')
      return rows(...statement)
    }
    return work({ rows: asked, script: async sql => void (await opened.exec(sql)) })
  })

/** Whatever is asked for while something else is being done waits until that is through, well or ill. */
function oneAfterAnother(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

const SAID_MAX = 2000

/** The engine opened on a folder; a failure is thrown with what it said. */
async function start(folder: string): Promise<PGlite> {
  // Ours is the lock that counts. A kill can leave this one empty, and the engine would never start again.
  await rm(join(folder, 'postmaster.pid'), { force: true })
  let said = ''
  const hear = (text: string) => {
    said = `${said}${text}\n`.slice(-SAID_MAX)
    return true
  }
  try {
    return await PGlite.create(folder, { onStdout: hear, onStderr: hear })
  } catch (cause) {
    throw new Error(`Failure: the database in ${folder} could not be opened.\n${said}`, { cause })
  }
}

const here = import.meta.dirname
const root = join(here, here.endsWith(join('dist', 'ledger', 'store')) ? '../../..' : '../..')

/**
 * A database with its tables and nothing in them, which the build keeps: making one takes seconds, and a copy
 * of it a tenth. What migrations it lacks it is given as any other.
 */
const EMPTY = join(root, 'dist', 'empty-database')

export type Transact = (work: (tx: ScriptTx) => Promise<void>) => Promise<void>

/** A folder that is there is whole: it is made under another name, and renamed at the end. */
async function create(folder: string): Promise<void> {
  const next = `${folder}.new`
  await rm(next, { recursive: true, force: true })
  // A thousand small files: by one call after another they take a fraction of what promises take.
  if (existsSync(EMPTY)) cpSync(EMPTY, next, { recursive: true, mode: constants.COPYFILE_FICLONE })
  else await (await start(next)).close()
  await syncFolder(next)
  await rename(next, folder)
}
