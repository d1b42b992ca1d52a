import { type PGlite, parse, protocol } from '@electric-sql/pglite'
import type { Tx } from '#ledger/store/connection'

const { serialize } = protocol

/** A statement as the engine has taken it apart: its name, if it is kept, and the types of its values. */
interface TakenApart {
  readonly name?: string
  readonly types: readonly number[]
}

/** More than the product asks often. */
const KEPT_MAX = 500

/**
 * Statements on the engine in this process, by two calls for each, and by one for what comes often: its
 * library makes six of them, and a call costs more than most of what is asked.
 */
export function statementsOn(db: PGlite): Tx['rows'] {
  const kept = new Map<string, TakenApart>()
  const call = async (...messages: Uint8Array[]) =>
    (await db.execProtocol(Buffer.concat([...messages, serialize.sync()]))).messages
  const takeApart = async (text: string, name?: string): Promise<TakenApart> => {
    const told = await call(serialize.parse({ name, text }), serialize.describe({ type: 'S', name }))
    return { name, types: parse.parseDescribeStatementResults(told) }
  }
  const takenApart = async (text: string, isOften: boolean): Promise<TakenApart> => {
    // Whoever does not say often may mean other tables of the same names, made since it was taken apart.
    const known = isOften ? kept.get(text) : undefined
    if (known) return known
    if (!isOften || kept.size >= KEPT_MAX) return takeApart(text)
    const statement = await takeApart(text, `often_${kept.size + 1}`)
    kept.set(text, statement)
    return statement
  }
  return <Row>(text: string, values: readonly unknown[] = [], often?: 'often') =>
    db.runExclusive(async () => {
      const { name, types } = await takenApart(text, often !== undefined)
      const bound = values.map((value, i) => written(db, types[i], value))
      const bind = serialize.bind({ statement: name, values: bound })
      const told = await call(bind, serialize.describe({ type: 'P' }), serialize.execute({}))
      return (parse.parseResults(told, db.parsers)[0]?.rows ?? []) as Row[]
    })
}

/** A value as the engine reads one of a type. */
function written(db: PGlite, type: number | undefined, value: unknown): string | null {
  if (value === null || value === undefined) return null
  const serializer = type === undefined ? undefined : db.serializers[type]
  return serializer ? serializer(value) : String(value)
}
