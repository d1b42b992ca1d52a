import type { Day } from '#kernel/date'
import type { Register } from '#kernel/register'
import type { DayForm, Plan } from '#register/bulk/plan'
import { dayRange } from '#register/loading/checks'
import { registerOfCnPatent } from '#register/readers/kind-of-patent'
import { NO_DAY } from '#register/store/tables'
import type { TableField } from '#register/tables/headings'

/** Cells are put together with this between them: it stands in no cell that the engine may read. */
export const BETWEEN = '\u007f'
const NONE = `toDate32('${NO_DAY}')`
const ROW_BYTES_MAX = 8_000
const NAME_BYTES_MAX = 300

/** What a reader would change in a cell, or could not decode. */
const unclean = [
  '[\\\\x00-\\\\x1f]',
  '  ',
  ` ${BETWEEN}`,
  `${BETWEEN} `,
  '[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\ufffd]',
]

export type Names = Readonly<Record<string, string>>

/**
 * Expressions over the columns of a table, by name, each of which may use those before it. `isPlain` is 1 for
 * a row that the engine can read by itself; every other row is left to the reader. `isLikely` is the part of
 * it that costs little.
 */
export function cellsSql(plan: Plan, registers: ReadonlyMap<string, Register>, asOf: Day): Names {
  const cell = (field: TableField) => {
    const at = plan.columns.at.get(field)
    return at === undefined ? "''" : `c${at}`
  }
  const used = [...plan.columns.at.values()].map(at => `c${at}`)
  const days = daysSql(plan, cell, asOf)
  return {
    whole: `concatWithSeparator('${BETWEEN}', '', ${used.join(', ')}, '')`,
    ...numberSql(cell('applicationNumber')),
    publication: `if(startsWith(${cell('publicationNumber')}, 'CN'), substring(${cell('publicationNumber')}, 3), ${cell('publicationNumber')})`,
    kindCode:
      cell('kindCode') === "''"
        ? `extract(publication, '([A-Z][0-9]?)$')`
        : `if(${cell('kindCode')} = '', extract(publication, '([A-Z][0-9]?)$'), ${cell('kindCode')})`,
    ...days.names,
    termEnd: termSql(registers),
    ...patternSql([cell('kind'), cell('applicantKind'), cell('legalStatus')]),
    placeKey: placeKeySql(cell),
    names: listSql(cell('applicants')),
    nameKeys: `arrayMap(x -> ${nameKeySql('x')}, names)`,
    inventors: listSql(cell('inventors')),
    agents: listSql(cell('agents')),
    symbols: listSql(cell('ipc')),
    claims: `toUInt32OrZero(${cell('claims')})`,
    isLikely: ['isNumber', ...days.conditions].join(' AND '),
    isPlain: [
      'isLikely',
      `length(whole) <= ${ROW_BYTES_MAX}`,
      'isValidUTF8(whole)',
      `NOT multiMatchAny(whole, [${unclean.map(pattern => `'${pattern}'`).join(', ')}])`,
      `(${cell('publicationNumber')} = '' OR match(${cell('publicationNumber')}, '^(?:CN)?[0-9]{6,12}[A-Z]?[0-9]?$'))`,
      `length(${cell('applicants')}) <= ${NAME_BYTES_MAX}`,
      `match(${cell('applicants')}, '${NAMES}')`,
      `(${cell('claims')} = '' OR toString(claims) = ${cell('claims')})`,
    ].join(' AND '),
  }
}

// Each name has a Han character, and nothing that its key would have to be normalised for.
const HAN = '\\\\x{4e00}-\\\\x{9fff}'
const NAMES = `^(?:[A-Za-z0-9 ]*[${HAN}][${HAN}A-Za-z0-9 ()（）]*(?:[;；|]|$))+$`

/** What `nameKey` makes of such a name. */
function nameKeySql(name: string): string {
  const bare = ['(', ')', '（', '）', ' '].reduce((sql, mark) => `replaceAll(${sql}, '${mark}', '')`, name)
  return `replaceAll(lower(${bare}), '有限责任公司', '有限公司')`
}

/** The values of a cell that holds several, each once. */
function listSql(cell: string): string {
  if (cell === "''") return 'CAST([] AS Array(String))'
  const parted = `splitByChar(';', replaceAll(replaceAll(${cell}, '；', ';'), '|', ';'))`
  return `arrayDistinct(arrayFilter(x -> x != '', arrayMap(x -> trimBoth(x), ${parted})))`
}

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/** Chinese application numbers: twelve or eight digits and a check digit, which is proved (ZC 0006-2003). */
function numberSql(cell: string): Names {
  const sum = (digits: number) =>
    WEIGHTS.slice(0, digits)
      .map((weight, i) => `intDiv(value, ${10 ** (digits - 1 - i)}) % 10 * ${weight}`)
      .join(' + ')
  return {
    upper: `upper(${cell})`,
    bare: "if(startsWith(upper, 'CN') OR startsWith(upper, 'ZL'), substring(upper, 3), upper)",
    digits: 'multiIf(length(bare) IN (12, 13, 14), 12, length(bare) IN (8, 9, 10), 8, 0)',
    stem: 'substring(bare, 1, digits)',
    value: 'toUInt64OrZero(stem)',
    check: `substring('0123456789X', 1 + if(digits = 12, ${sum(12)}, ${sum(8)}) % 11, 1)`,
    kindDigit: 'toUInt8(if(digits = 12, intDiv(value, 10000000), intDiv(value, 100000)) % 10)',
    isNumber: `digits > 0 AND leftPad(toString(value), digits, '0') = stem
      AND kindDigit IN (${kindDigits.join(', ')})
      AND (length(bare) = digits OR substring(bare, -1) = check)
      AND (length(bare) < digits + 2 OR substring(bare, digits + 1, 1) = '.')`,
    number: 'concat(stem, check)',
  }
}

const kindDigits = [1, 2, 3, 8, 9] as const

/** The register of a number of each kind of patent, as the readers know it. */
export const registerOfDigit = (digit: number): string | undefined =>
  registerOfCnPatent(`2020${digit}0000000`, undefined)

function daysSql(plan: Plan, cell: (field: TableField) => string, asOf: Day) {
  const { first, last } = dayRange(asOf)
  const names: Record<string, string> = {}
  const conditions: string[] = []
  for (const field of ['filedOn', 'publishedOn', 'grantedOn', 'statusOn'] as const) {
    const form = plan.dayForms.get(field)
    if (!form) {
      names[`${field}Told`] = NONE
      continue
    }
    const dashed = dashedSql(cell(field), form)
    names[`${field}Text`] = dashed
    names[`${field}Told`] = `toDate32OrDefault(${field}Text, ${NONE})`
    conditions.push(
      `(${cell(field)} = '' OR (toString(${field}Told) = ${field}Text
        AND ${field}Told BETWEEN toDate32('${first}') AND toDate32('${last}')))`,
    )
  }
  return { names, conditions }
}

function dashedSql(cell: string, form: DayForm): string {
  if (form === 'dashed') return cell
  if (form === 'parted') return `replaceAll(replaceAll(${cell}, '.', '-'), '/', '-')`
  return `concat(substring(${cell}, 1, 4), '-', substring(${cell}, 5, 2), '-', substring(${cell}, 7))`
}

/** The day on which the term of a right of each kind is over; none where the register's rule needs more. */
function termSql(registers: ReadonlyMap<string, Register>): string {
  const cases = kindDigits.flatMap(digit => {
    const terms = registers.get(registerOfDigit(digit) ?? '')?.terms ?? []
    return terms.flatMap(({ from, until, value: term }) => {
      const day = term.from === 'filedOn' ? 'filedOnTold' : term.from === 'grantedOn' ? 'grantedOnTold' : ''
      if (day === '' || term.where || term.atMost) return []
      const within = [`kindDigit = ${digit}`, `${day} > ${NONE}`, `${day} >= toDate32('${from}')`]
      if (until) within.push(`${day} < toDate32('${until}')`)
      const end = `addYears(${day}, ${term.years})`
      return [`${within.join(' AND ')}, ${term.endsDayBefore ? end : `addDays(${end}, 1)`}`]
    })
  })
  return cases.length > 0 ? `multiIf(${cases.join(', ')}, ${NONE})` : NONE
}

/** The days of a row that a result may name, by their number from 1; 6 is the open end. */
export const namedDays = [
  'filedOnTold',
  'publishedOnTold',
  'grantedOnTold',
  'statusOnTold',
  'termEnd',
] as const

/**
 * What all rows have in common that the reader treats alike but for their numbers and days: the same words
 * for kind and status, the same days there, and those in the same order.
 */
function patternSql(words: readonly string[]): Names {
  const there = namedDays.map((day, i) => `(${day} > ${NONE}) * ${2 ** i}`)
  const pairs = namedDays.flatMap((a, i) => namedDays.slice(i + 1).map(b => [a, b] as const))
  const order = pairs.map(([a, b], k) => `((${a} > ${b}) + (${a} >= ${b})) * ${32 * 3 ** k}`)
  return {
    order: `toUInt32(${[...there, ...order].join(' + ')})`,
    pattern: `concatWithSeparator('${BETWEEN}', toString(kindDigit), toString(order), ${words.join(', ')})`,
  }
}

/** All of an address that can decide its place: digits only part words, unless six of them are a postcode. */
function placeKeySql(cell: (field: TableField) => string): string {
  const address = cell('address')
  const parts = (['country', 'province', 'city', 'county', 'postcode'] as const).map(cell)
  const plain = `translate(${address}, '123456789', '000000000')`
  const text = `if(length(${address}) > lengthUTF8(${address}) AND position(${plain}, '000000') = 0, ${plain}, ${address})`
  return `concatWithSeparator('${BETWEEN}', ${parts.join(', ')}, ${text})`
}

/** The table as the engine reads it, with the number of each row; row 0 has the headings. */
export function fileSql(plan: Plan): string {
  const structure = Array.from({ length: plan.width }, (_, i) => `c${i} String`).join(', ')
  return `(SELECT *, _row_number AS row FROM file({path:String}, 'CSV', '${structure}') WHERE _row_number > 0)`
}

/** How the engine reads such tables: as the reader does, rows with cells too many or too few included. */
export const fileSettings = ({ delimiter }: Plan): string =>
  [
    `format_csv_delimiter = '${delimiter === '\t' ? '\\t' : delimiter}'`,
    'input_format_csv_allow_variable_number_of_columns = 1',
    'format_csv_allow_single_quotes = 0',
    'input_format_csv_empty_as_default = 0',
    // Looking whether a condition need be told costs more than telling these.
    "short_circuit_function_evaluation = 'disable'",
    "date_time_overflow_behavior = 'saturate'",
  ].join(', ')
