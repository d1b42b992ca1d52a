import { fileSettings, fileSql, type Names, namedDays } from '#register/bulk/cells-sql'
import { type Lists, type Lookup, lookupName } from '#register/bulk/lookups'
import type { Plan } from '#register/bulk/plan'
import { withSql } from '#register/bulk/survey'
import type { Template } from '#register/bulk/templates'
import { DATABASE } from '#register/store/connection'
import type { Store } from '#register/store/engine'
import { NO_DAY, OPEN_END, type RightColumn, rightColumns } from '#register/store/tables'
import type { TableField } from '#register/tables/headings'

export interface Target {
  readonly load: string
  readonly stage: string
  /** Name of the file as people know it. */
  readonly file: string
  /** Number of the last record before this file. */
  readonly before: number
}

/** Puts all rows that the engine can read by itself into the stage, as the reader would. */
export async function insertPlain(
  store: Store,
  plan: Plan,
  names: Names,
  target: Target,
  lists: Lists,
): Promise<void> {
  const { bind, bindings } = listBinder()
  const columns = { ...emptyLists, ...columnsSql(plan, lists, bind) }
  const made = Object.entries(columns).map(([column, sql]) => `${sql} AS ${column}Made`)
  const cells = Array.from({ length: plan.width }, (_, i) => `c${i}`)
  const number = (which: Lookup, key: string) =>
    `joinGet('${DATABASE}.${lookupName(target.load, which)}', 'number', ${key})`
  await store.run(
    `INSERT INTO ${target.stage} (${Object.keys(columns).join(', ')})
     SELECT ${made.join(',\n')}
     FROM (WITH ${withSql(names)},
         ${number('pattern', 'pattern')} AS patternAt,
         ${number('place', 'placeKey')} AS placeAt,
         arrayMap(s -> ${number('symbol', 's')}, symbols) AS symbolsAt
       SELECT row, ${[...cells, ...usedOutside].join(', ')} FROM ${fileSql(plan)}
       WHERE isPlain AND patternAt > 0 AND placeAt > 0)
     SETTINGS ${fileSettings(plan)}`,
    { ...bindings, path: plan.path, load: target.load, file: target.file, before: target.before },
  )
}

const usedOutside = [
  'whole',
  'number',
  'publication',
  'kindCode',
  ...namedDays,
  'names',
  'nameKeys',
  'inventors',
  'agents',
  'claims',
  'patternAt',
  'placeAt',
  'symbolsAt',
]

/** Keeps the rows that the engine could not read, for the reader. Gives their number. */
export async function keepRest(store: Store, plan: Plan, target: Target): Promise<number> {
  const rest = lookupName(target.load, 'rest')
  const cells = Array.from({ length: plan.width }, (_, i) => `c${i}`)
  await store.run(
    `INSERT INTO ${rest} SELECT row, [${cells.join(', ')}] FROM ${fileSql(plan)}
     WHERE row NOT IN (SELECT seq - {before:UInt64} FROM ${target.stage} WHERE file = {file:String})
     SETTINGS ${fileSettings(plan)}`,
    { path: plan.path, file: target.file, before: target.before },
  )
  const [found] = await store.rows<{ n: number }>(`SELECT count() AS n FROM ${rest}`)
  return found?.n ?? 0
}

type BindList = (type: string, values: readonly unknown[]) => string

/** Lists that the query takes an element of; lists of lists go as text, which the engine reads once. */
function listBinder() {
  const bindings: Record<string, string> = {}
  const bind: BindList = (type, values) => {
    const name = `list${Object.keys(bindings).length}`
    bindings[name] = JSON.stringify(values)
    return `JSONExtract({${name}:String}, '${type}')`
  }
  return { bind, bindings }
}

/** One of the named days by its number; an open end where it is beyond them, no day where it is 0. */
function dayAt(number: string): string {
  const cases = namedDays.map((day, i) => `${number} = ${i + 1}, ${day}`)
  return `multiIf(${cases.join(', ')}, ${number} = 0, toDate32('${NO_DAY}'), toDate32('${OPEN_END}'))`
}

/** The columns of a right, from its cells and from the lists, by the numbers that its row was given. */
function columnsSql({ columns }: Plan, lists: Lists, bind: BindList): Partial<Record<RightColumn, string>> {
  const cell = (field: TableField) => {
    const at = columns.at.get(field)
    return at === undefined ? "''" : `c${at}`
  }
  const parts = [cell('province'), cell('city'), cell('county')].join(', ')
  const template = (type: string, field: keyof Template) =>
    `${bind(
      `Array(${type})`,
      lists.templates.map(one => one[field]),
    )}[patternAt]`
  const day = (field: keyof Template) => dayAt(template('UInt8', field))
  const days = (field: keyof Template) => `arrayMap(d -> ${dayAt('d')}, ${template('Array(UInt8)', field)})`
  const texts = (field: keyof Template) => template('Array(String)', field)
  const place = (type: string, field: keyof Lists['places'][number]) =>
    `${bind(
      `Array(${type})`,
      lists.places.map(one => one[field] ?? ''),
    )}[placeAt]`
  const symbols = (type: string, field: keyof Lists['symbols'][number]) =>
    `arrayMap(n -> ${bind(
      `Array(${type})`,
      lists.symbols.map(one => one[field]),
    )}[n], symbolsAt)`
  const classes = `arraySort(arrayDistinct(arrayFlatten(${symbols('Array(UInt16)', 'classes')})))`
  const isPrinted = lists.templates.some(one => one.printedKeys.length > 0)
  return {
    register: template('String', 'register'),
    id: `concat(${template('String', 'office')}, number)`,
    office: template('String', 'office'),
    applicationNumber: 'number',
    publicationNumber: 'publication',
    kindCode: 'kindCode',
    title: cell('title'),
    abstract: cell('abstract'),
    filedOn: day('filedAt'),
    publishedOn: day('publishedAt'),
    grantedOn: day('grantedAt'),
    applicant: 'names[1]',
    applicantKey: 'nameKeys[1]',
    applicants: 'names',
    applicantKeys: 'nameKeys',
    applicantKind: template('String', 'applicantKind'),
    address: `if(${cell('address')} = '', concat('', ${parts}), ${cell('address')})`,
    country: place('String', 'country'),
    place: place('String', 'place'),
    placeBy: place('String', 'by'),
    places: place('Array(String)', 'above'),
    inventors: 'inventors',
    agents: 'agents',
    ipc: `arrayDistinct(arrayFilter(s -> s != '', ${symbols('String', 'plain')}))`,
    classes: `arrayMap(n -> ${bind('Array(String)', lists.classes)}[n], ${classes})`,
    claims: 'claims',
    eventCode: texts('eventCode'),
    eventOn: days('eventAt'),
    eventAmount: template('Array(Int64)', 'eventAmount'),
    eventFrom: texts('eventText'),
    eventTo: texts('eventText'),
    eventPrinted: texts('eventPrinted'),
    statusFrom: days('statusAt'),
    status: texts('status'),
    forceFrom: days('forceAt'),
    forceUntil: days('untilAt'),
    ...(isPrinted && { asPrinted: `mapFromArrays(${texts('printedKeys')}, ${texts('printedValues')})` }),
    statedOn: day('statedAt'),
    contents: '[bitAnd(cityHash64(whole), 281474976710655)]',
    load: '{load:String}',
    file: '{file:String}',
    position: "concat('row ', toString(row + 1))",
    seq: 'toUInt32({before:UInt64} + row)',
  }
}

/**
 * Lists that a table does not have, as columns that are computed: the engine spreads a constant list of
 * such a type over a block row by row, which takes more time than all the rest.
 */
const emptyLists = Object.fromEntries(
  (Object.entries(rightColumns) as [RightColumn, string][])
    .filter(([, type]) => type === 'Array(LowCardinality(String))')
    .map(([column]) => [column, 'emptyArrayString()']),
)
