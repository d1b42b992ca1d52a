import type { Day } from '#kernel/date'
import type { Leaf, Rows } from '#kernel/formula'
import { CLOSED_FILE } from '#kernel/procedures/case-events'
import { binder } from '#register/binder'
import { fieldSql, NO_DAY_SQL, statusOnSql } from '#register/field-sql'
import { overEvents, registersSql, rowSql, scopeOf } from '#register/formula-sql'
import { keysOfNumber } from '#register/search'
import type { Engine } from '#register/store/engine'

/** A right that a list names, and what of a leaf's conditions it meets for a place on a day. */
export interface NamedRight {
  readonly register: string
  readonly id: string
  readonly applicationNumber: string
  readonly publicationNumber: string
  readonly grantNumber: string
  readonly title: string
  readonly applicant: string
  readonly place: string
  readonly filedOn: Day | ''
  readonly grantedOn: Day | ''
  /** On the day. */
  readonly status: string
  /** Whether its register is one that the leaf counts, and its place within the one asked for. */
  readonly isKind: number
  readonly isHere: number
  /** How often the leaf counts it on the day, wherever it lies. */
  readonly counted: number
  /** Whether it meets the conditions that no day decides, and whether it meets the others only later. */
  readonly fits: number
  readonly isLater: number
}

export interface NamedAsked {
  /** The place, and those that were merged into it. */
  readonly places: readonly string[]
  readonly on: Day
  /** All the registers that are looked through. */
  readonly registers: readonly string[]
  /** The rows of the leaf without what a day decides. */
  readonly onAnyDay: Rows
}

/** Numbers that one statement looks for. */
const NUMBERS_MAX = 1000
/** Rights of one number are few: the same number in other registers or offices. */
const RIGHTS_MAX = 20 * NUMBERS_MAX

/** The rights that some numbers may name; a closed file is not told of. */
export async function rightsNamed(
  engine: Engine,
  leaf: Leaf,
  numbers: readonly string[],
  asked: NamedAsked,
): Promise<NamedRight[]> {
  const found: NamedRight[] = []
  for (let i = 0; i < numbers.length; i += NUMBERS_MAX)
    found.push(...(await someNamed(engine, leaf, numbers.slice(i, i + NUMBERS_MAX), asked)))
  return found
}

function someNamed(engine: Engine, leaf: Leaf, numbers: readonly string[], asked: NamedAsked) {
  const { bind, bindings } = binder()
  const keys = numbers.map(keysOfNumber)
  const ids = bind('Array(String)', [...new Set([...numbers, ...keys.flatMap(one => one.ids)])])
  const documents = bind('Array(String)', [...new Set(keys.flatMap(one => one.documents))].filter(Boolean))
  const scope = scopeOf(leaf.rows, asked.on, bind)
  const events = leaf.rows.of === 'events'
  const times = (condition: string) =>
    events ? overEvents('arrayCount', condition) : `toUInt32(${condition})`
  const day = (sql: string) => `if(${sql} <= ${NO_DAY_SQL}, '', toString(${sql}))`
  // Cases are known by the number that they were given, hyphens and all.
  const isOfLedger = leaf.rows.registers.some(one => one.fromLedger)
  const asCase = isOfLedger ? `OR applicationNumber IN ${bind('Array(String)', numbers)}` : ''
  const any = rowSql(asked.onAnyDay, scope, asked.on)
  const flowDay = leaf.rows.flow && fieldSql(leaf.rows.flow.by, scope).sql
  const later = flowDay
    ? `(${flowDay} <= ${NO_DAY_SQL} OR ${flowDay} > ${scope.day})`
    : `(empty(forceFrom) OR arrayMin(forceFrom) > ${scope.day})`
  const sql = `SELECT register, id, applicationNumber, publicationNumber, grantNumber, title, applicant, place,
      ${day('filedOn')} AS listedFiledOn, ${day('grantedOn')} AS listedGrantedOn,
      ${statusOnSql(scope.day)} AS listedStatus, toUInt8(${registersSql(leaf.rows, bind)}) AS isKind,
      toUInt8(hasAny(places, ${bind('Array(String)', asked.places)})) AS isHere,
      ${times(rowSql(leaf.rows, scope, asked.on))} AS counted, toUInt8(${times(any)} > 0) AS fits,
      toUInt8(${times(`${any} AND ${later}`)} > 0) AS isLater
    FROM rights WHERE register IN ${bind('Array(String)', asked.registers)}
      AND own[${bind('String', CLOSED_FILE)}] != 'true'
      AND (id IN ${ids} OR publicationNumber IN ${documents} OR grantNumber IN ${documents} ${asCase})
    ORDER BY register, id LIMIT ${bind('UInt32', RIGHTS_MAX)}`
  // Names that conditions must not take for the stored columns get their own only outside.
  return engine.rows<NamedRight>(
    `SELECT * EXCEPT (listedFiledOn, listedGrantedOn, listedStatus),
      listedFiledOn AS filedOn, listedGrantedOn AS grantedOn, listedStatus AS status FROM (${sql})`,
    bindings,
  )
}
