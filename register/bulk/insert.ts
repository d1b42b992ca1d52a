import { fileSettings, fileSql, type Names, namedDays } from '#register/bulk/cells-sql'
import { type Lookup, lookupName } from '#register/bulk/lookups'
import type { Plan } from '#register/bulk/plan'
import { withSql } from '#register/bulk/survey'
import { DATABASE } from '#register/store/connection'
import type { Store } from '#register/store/engine'
import { NO_DAY, OPEN_END, type RightColumn } from '#register/store/tables'
import type { TableField } from '#register/tables/headings'

export interface Target {
  readonly load: string
  readonly stage: string
  /** Name of the file as people know it. */
  readonly file: string
  /** Number of the last record before this file. */
  readonly before: number
  readonly classes: readonly string[]
}

/** Puts all rows that the engine can read by itself into the stage, as the reader would. */
export async function insertPlain(store: Store, plan: Plan, names: Names, target: Target): Promise<void> {
  const columns = columnsSql(plan)
  const made = Object.entries(columns).map(([column, sql]) => `${sql} AS ${column}Made`)
  const cells = Array.from({ length: plan.width }, (_, i) => `c${i}`)
  const name = (which: Lookup) => lookupName(target.load, which)
  await store.run(
    `INSERT INTO ${target.stage} (${Object.keys(columns).join(', ')})
     SELECT ${made.join(',\n')}
     FROM (WITH ${withSql(names)}
       SELECT row, ${[...cells, ...Object.keys(names)].join(', ')} FROM ${fileSql(plan)} WHERE isPlain) AS r
     INNER JOIN ${name('pattern')} AS p ON p.pattern = r.pattern
     INNER JOIN ${name('place')} AS w ON w.placeKey = r.placeKey
     SETTINGS ${fileSettings(plan)}`,
    {
      path: plan.path,
      load: target.load,
      file: target.file,
      before: target.before,
      classes: target.classes,
      symbols: `${DATABASE}.${name('symbol')}`,
    },
  )
}

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

/** One of the named days by its number; an open end where it is beyond them, no day where it is 0. */
function dayAt(number: string): string {
  const cases = namedDays.map((day, i) => `${number} = ${i + 1}, r.${day}`)
  return `multiIf(${cases.join(', ')}, ${number} = 0, toDate32('${NO_DAY}'), toDate32('${OPEN_END}'))`
}
const daysAt = (numbers: string) => `arrayMap(d -> ${dayAt('d')}, ${numbers})`
const symbolAt = (column: string) => `arrayMap(s -> joinGet({symbols:String}, '${column}', s), r.symbols)`

/** The columns of a right, from its cells (`r`), the template of its pattern (`p`) and its place (`w`). */
function columnsSql({ columns }: Plan): Partial<Record<RightColumn, string>> {
  const cell = (field: TableField) => {
    const at = columns.at.get(field)
    return at === undefined ? "''" : `r.c${at}`
  }
  const parts = [cell('province'), cell('city'), cell('county')].join(', ')
  const classes = `arraySort(arrayDistinct(arrayFlatten(${symbolAt('classes')})))`
  return {
    register: 'p.register',
    id: 'concat(p.office, r.number)',
    office: 'p.office',
    applicationNumber: 'r.number',
    publicationNumber: 'r.publication',
    kindCode: 'r.kindCode',
    title: cell('title'),
    abstract: cell('abstract'),
    filedOn: dayAt('p.filedAt'),
    publishedOn: dayAt('p.publishedAt'),
    grantedOn: dayAt('p.grantedAt'),
    applicant: 'r.names[1]',
    applicantKey: 'r.nameKeys[1]',
    applicants: 'r.names',
    applicantKeys: 'r.nameKeys',
    applicantKind: 'p.applicantKind',
    address: `if(${cell('address')} = '', concat('', ${parts}), ${cell('address')})`,
    country: 'w.country',
    place: 'w.place',
    placeBy: 'w.placeBy',
    places: 'w.places',
    inventors: 'r.inventors',
    agents: 'r.agents',
    ipc: `arrayDistinct(arrayFilter(s -> s != '', ${symbolAt('plain')}))`,
    classes: `arrayMap(c -> {classes:Array(String)}[c], ${classes})`,
    claims: 'r.claims',
    eventCode: 'p.eventCode',
    eventOn: daysAt('p.eventAt'),
    eventAmount: 'p.eventAmount',
    eventFrom: 'p.eventText',
    eventTo: 'p.eventText',
    eventPrinted: 'p.eventPrinted',
    statusFrom: daysAt('p.statusAt'),
    status: 'p.status',
    forceFrom: daysAt('p.forceAt'),
    forceUntil: daysAt('p.untilAt'),
    asPrinted: 'p.asPrinted',
    statedOn: dayAt('p.statedAt'),
    contents: '[bitAnd(cityHash64(r.whole), 281474976710655)]',
    load: '{load:String}',
    file: '{file:String}',
    position: "concat('row ', toString(r.row + 1))",
    seq: 'toUInt32({before:UInt64} + r.row)',
  }
}
