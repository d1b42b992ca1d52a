import { type Refusal, refuse } from '#kernel/refusal'

/** Full-width forms made narrow, upper case, nothing but letters and digits: `ＺＬ 2015-1` → `ZL20151`. */
export const plainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9\p{Script=Han}]/gu, '')

const CN_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9]

/** Check digit of a Chinese patent application number (ZC 0006-2003): weighted sum modulo 11, ten is X. */
export function cnCheckDigit(digits: string): string {
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) sum += Number(digits[i]) * (CN_WEIGHTS[i % 8] as number)
  return sum % 11 === 10 ? 'X' : String(sum % 11)
}

/** Check digit of a European application number: digit sums of the digits, every second one doubled. */
export function epCheckDigit(digits: string): string {
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) {
    const product = Number(digits[i]) * (i % 2 === 0 ? 1 : 2)
    sum += product > 9 ? product - 9 : product
  }
  return String((10 - (sum % 10)) % 10)
}

/**
 * A patent application number in the one spelling under which a register keeps it, check digit included
 * where the office has one: `ZL 201510481495.9` → `2015104814959`, `05255002.7` → `052550027`.
 */
export function patentApplicationNumber(office: string, text: string): string | Refusal {
  const plain = plainNumber(text)
  if (plain === '' || plain.length > 32) return refuse('number-invalid', text.slice(0, 64))
  if (office === 'CN') return cnApplicationNumber(plain.replace(/^(?:CN|ZL)+/, ''), text)
  if (office === 'EP') return epApplicationNumber(plain.replace(/^EP/, ''), text)
  if (office === 'US') return usApplicationNumber(plain.replace(/^US/, ''), text)
  if (office === 'JP') return jpNumber(plain.replace(/^JP/, ''), text)
  if (office === 'WO') return plain.startsWith('PCT') ? plain : `PCT${plain.replace(/^WO/, '')}`
  return plain.startsWith(office) ? plain.slice(office.length) : plain
}

function cnApplicationNumber(plain: string, printed: string): string | Refusal {
  const found = /^(\d{12}|\d{8})([\dX]?)$/.exec(plain)
  if (!found) return refuse('number-invalid', printed)
  const [, digits, check] = found as unknown as [string, string, string]
  if (!cnPatentKind(digits)) return refuse('number-invalid', `${printed}: no kind of patent has this digit`)
  const right = cnCheckDigit(digits)
  if (check !== '' && check !== right)
    return refuse('number-invalid', `${printed}: the check digit is ${right}`)
  return digits + right
}

/** Kind of patent by the digit behind the year (ZC 0006-2003; 8 and 9 came through the PCT). */
export function cnPatentKind(number: string): 'invention' | 'utility-model' | 'design' | undefined {
  const digit = number.length >= 12 ? number[4] : number[2]
  if (digit === '1' || digit === '8') return 'invention'
  if (digit === '2' || digit === '9') return 'utility-model'
  return digit === '3' ? 'design' : undefined
}

function epApplicationNumber(plain: string, printed: string): string | Refusal {
  const found = /^(\d{8})(\d?)$/.exec(plain)
  if (!found) return refuse('number-invalid', printed)
  const [, digits, check] = found as unknown as [string, string, string]
  const right = epCheckDigit(digits)
  if (check !== '' && check !== right)
    return refuse('number-invalid', `${printed}: the check digit is ${right}`)
  return digits + right
}

/** Series code of two digits and serial number of six, as in 15/334,090. */
const usApplicationNumber = (plain: string, printed: string): string | Refusal =>
  /^\d{6,8}$/.test(plain) ? plain.padStart(8, '0') : refuse('number-invalid', printed)

/** Year of four digits and serial number of six: 特願2019-165329. Numbers by era stay as they are. */
function jpNumber(plain: string, printed: string): string | Refusal {
  const found = /^[特実意商願公開表再許登録]*((?:19|20)\d{2})(\d{1,6})$/.exec(plain)
  if (found) return `${found[1]}${(found[2] as string).padStart(6, '0')}`
  return /\d{3,}/.test(plain) ? plain : refuse('number-invalid', printed)
}

/**
 * A publication or grant number without country, punctuation and leading zeros: `D0680087` → `D680087`.
 * A United States publication gets its serial number of seven digits: `2004226962` → `20040226962`.
 */
export function patentPublicationNumber(office: string, text: string): string | Refusal {
  const printed = plainNumber(text)
  const plain = printed.startsWith(office) ? printed.slice(office.length) : printed
  if (!/\d/.test(plain) || plain.length > 32) return refuse('number-invalid', text.slice(0, 64))
  if (office === 'JP') return jpNumber(plain, text)
  if (office !== 'US' && office !== 'EP') return plain
  const short = plain.replace(/^([A-Z]*)0+(?=\d)/, '$1')
  return office === 'US' && /^(?:19|20)\d{8}$/.test(short) ? `${short.slice(0, 4)}0${short.slice(4)}` : short
}
