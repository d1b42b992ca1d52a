import type { Point } from '#register/cells/points'

/**
 * A cell has two numbers for its key. `at` says where it is read, and cells of one `at` lie together: the
 * period (13 bits), the place (22), and which part (14). `rest` tells the cells of one `at` apart: the
 * series (9 bits), the bucket (14), the step (9).
 *
 * A period is one month (1000 and its number from January 1900), one year (1 and its number from 1900), or
 * all years (0). The steps of a month are its days; its step 0 holds the sums of the months before it in the
 * same year. A year has a step 0 alone: the sums of all years before it. Thus a running number on a day is
 * made of few cells, however many years lie behind it. Only the years that are asked for have such sums; for
 * a day of another one the steps of period 0, which are years from 1900, are added up.
 *
 * Part 0 holds sums; part 1 counts by bucket of what is measured. The period EXACT holds the same counts by
 * value and day: its part is the bucket; its rest the series (9), the value in its bucket (5), the day (18).
 */
const STEP_BITS = 9
const BUCKET_BITS = 14
const SERIES_BITS = 9
const VALUE_BITS = 5
const DAY_BITS = 18
const PLACE_BITS = 22
const BUCKET_AT = STEP_BITS
const SERIES_AT = BUCKET_AT + BUCKET_BITS
const PLACE_AT = BUCKET_BITS
const PERIOD_AT = PLACE_AT + PLACE_BITS
const CODE_BITS = 20

/** Another number for another layout, so that cells laid out otherwise are made anew. */
export const KEY_LAYOUT = 3
export const SERIES_MAX = 2 ** SERIES_BITS
/** So many values go into one bucket. */
export const VALUES_TOGETHER = 2 ** VALUE_BITS
/** What is measured is moved by so much that it is never below zero. */
export const VALUE_OF_ZERO = 2 ** (BUCKET_BITS + VALUE_BITS - 1)
/** Days are counted from NO_DAY, as the engine counts it. */
const EPOCH = -25_567
export const SUMS = 0
export const BUCKETS = 1
const FIRST_YEAR = 1900
/** The period of which the steps are years. */
const YEARS = 0
const FIRST_MONTH = 1000
/** Years with the sums of all years before them; registers of China begin in 1985. */
export const FIRST_SUMMED_YEAR = 1990
export const LAST_SUMMED_YEAR = 2040
const EXACT = 2 ** 13 - 1

const periodOfYear = (year: number): number => 1 + year - FIRST_YEAR
const periodOfMonth = (year: number, month: number): number =>
  FIRST_MONTH + (year - FIRST_YEAR) * 12 + month - 1
const stepOfYear = (year: number): number => year - FIRST_YEAR

/** A place as a number under which those of one level lie together. */
export const placeNumber = (code: number): number =>
  code + (code % 10_000 === 0 ? 0 : code % 100 === 0 ? 1 : 2) * 2 ** CODE_BITS

export const atOf = (period: number, place: number, part: number): number =>
  (period * 2 ** PLACE_BITS + place) * 2 ** BUCKET_BITS + part
export const exactAtOf = (place: number, bucket: number): number => atOf(EXACT, place, bucket)
/** The parts of a rest. */
export const seriesIn = (rest: number): number => rest >>> SERIES_AT
export const bucketIn = (rest: number): number => (rest >>> BUCKET_AT) & (2 ** BUCKET_BITS - 1)
export const stepIn = (rest: number): number => rest & (2 ** STEP_BITS - 1)
/** The value within its bucket and the day, of the rest of an exact cell. */
export const valueIn = (rest: number): number => (rest >>> DAY_BITS) & (VALUES_TOGETHER - 1)
export const exactDayIn = (rest: number): number => rest & (2 ** DAY_BITS - 1)
/** The first and the last rest that a series can have. */
export const firstRestOf = (series: number): number => series * 2 ** SERIES_AT
export const lastRestOf = (series: number): number => (series + 1) * 2 ** SERIES_AT - 1
/** A day, counted from 1970, as cells of the period EXACT count it. */
export const exactDay = (dayNumber: number): number => dayNumber - EPOCH

/** The two numbers of a cell, given as SQL. */
export interface CellSql {
  readonly at: string
  readonly rest: string
}

const exactDaySql = `bitAnd(rest, ${2 ** DAY_BITS - 1})`
export const placeSql = `toUInt32(bitAnd(bitShiftRight(at, ${PLACE_AT}), ${2 ** PLACE_BITS - 1}))`

const shifted = (sql: string, by: number) => `bitShiftLeft(toUInt64(${sql}), ${by})`
const shifted32 = (sql: string, by: number) => `bitShiftLeft(toUInt32(${sql}), ${by})`
const codeSql = (code: string) =>
  `(${code} + multiIf(${code} % 10000 = 0, 0, ${code} % 100 = 0, ${2 ** CODE_BITS}, ${2 ** (CODE_BITS + 1)}))`
const monthSql = (day: string) =>
  `${FIRST_MONTH} + (toYear(${day}) - ${FIRST_YEAR}) * 12 + toMonth(${day}) - 1`
const withoutStep = `bitAnd(rest, ${2 ** 32 - 2 ** STEP_BITS})`
const withoutPeriod = `bitAnd(at, ${2 ** PERIOD_AT - 1})`
const periodSql = `toUInt32(bitShiftRight(at, ${PERIOD_AT}))`

/** The cell by day of a change that is not there for ranks; `code` is a GB/T 2260 code as a number. */
export const dayCellSql = (day: string, code: string, series: string): CellSql => ({
  at: `${shifted(monthSql(day), PERIOD_AT)} + ${shifted(codeSql(code), PLACE_AT)}`,
  rest: `${shifted32(series, SERIES_AT)} + toUInt32(toDayOfMonth(${day}))`,
})

/** The exact cell of a change to a value. */
export const exactCellSql = (day: string, code: string, series: string, value: string): CellSql => ({
  at: `${EXACT * 2 ** PERIOD_AT} + ${shifted(codeSql(code), PLACE_AT)} + bitShiftRight(${value}, ${VALUE_BITS})`,
  rest: `${shifted32(series, SERIES_AT)} + toUInt32(toInt32(${day}) - ${EPOCH})
    + ${shifted32(`bitAnd(${value}, ${2 ** VALUE_BITS - 1})`, DAY_BITS)}`,
})

/** From the exact cell in `at` and `rest` to that by day and bucket. */
export const dayOfExact: CellSql = (() => {
  const day = `toDate32(toInt32(${exactDaySql}) + ${EPOCH})`
  return {
    at: `${shifted(monthSql(day), PERIOD_AT)}
      + bitAnd(at, ${2 ** PERIOD_AT - 2 ** PLACE_AT}) + ${BUCKETS}`,
    rest: `bitAnd(rest, ${2 ** 32 - 2 ** SERIES_AT}) + toUInt32(toDayOfMonth(${day}))
      + ${shifted32(`bitAnd(at, ${2 ** BUCKET_BITS - 1})`, BUCKET_AT)}`,
  }
})()
/** Cells by day, of both parts; what else is made from them is not among them. */
const [firstMonth, exact] = [FIRST_MONTH, EXACT].map(period => period * 2 ** PERIOD_AT)
export const IS_EXACT = `at >= ${exact}`
const isByDay = `at >= ${firstMonth} AND at < ${exact} AND bitAnd(rest, ${2 ** STEP_BITS - 1}) != 0`
const yearStep = `toUInt32(intDiv(${periodSql} - ${FIRST_MONTH}, 12))`

/** Cells of a table that follow from those by day: rows (at, rest, delta). */
export const sumsOfDays = (table: string): readonly string[] => [
  laterSql(table, periodSql, ['one + 1', `one - (one - ${FIRST_MONTH}) % 12 + 11`]),
  `SELECT ${withoutPeriod} AS toAt, toUInt32(${withoutStep} + ${yearStep}) AS toRest, sum(delta) AS n
   FROM ${table} WHERE ${isByDay} GROUP BY toAt, toRest HAVING n != 0`,
  laterSql(table, `${yearStep} + 1`, [
    `greatest(one + 1, ${periodOfYear(FIRST_SUMMED_YEAR)})`,
    String(periodOfYear(LAST_SUMMED_YEAR)),
  ]),
]

/** Each change of a period, `one`, at every period of the like from one that comes after it to a last one. */
const laterSql = (table: string, one: string, [from, to]: readonly [string, string]) =>
  `SELECT ${shifted('later', PERIOD_AT)} + held AS toAt, toUInt32(key) AS toRest, sum(n) AS summed
   FROM (SELECT ${one} AS one, ${withoutPeriod} AS held, ${withoutStep} AS key, sum(delta) AS n
     FROM ${table} WHERE ${isByDay} GROUP BY one, held, key HAVING n != 0)
   ARRAY JOIN range(toUInt64(${from}), toUInt64(${to}) + 1) AS later
   GROUP BY toAt, toRest HAVING summed != 0`

/** The same cell at another place, given as a number. */
export const atPlaceSql = (place: string): string =>
  `bitAnd(at, ${2 ** PLACE_AT - 1}) + ${shifted(place, PLACE_AT)} + ${shifted(periodSql, PERIOD_AT)}`

/** Up to which step, not included, each period counts for a running number at a point. */
export function stepsBefore({
  year,
  month,
  day,
}: Point): readonly (readonly [period: number, before: number])[] {
  const isSummed = year >= FIRST_SUMMED_YEAR && year <= LAST_SUMMED_YEAR
  const years = isSummed ? ([periodOfYear(year), 1] as const) : ([YEARS, stepOfYear(year)] as const)
  return month === undefined ? [years] : [years, [periodOfMonth(year, month), (day ?? 0) + 1]]
}
