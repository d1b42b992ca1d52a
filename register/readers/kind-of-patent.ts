import type { Day } from '#kernel/date'
import { cnPatentKind } from '#register/numbers'

/** Register of a kind of patent, by WIPO ST.16 code of the document; nothing where the code does not tell. */
export function registerOfKindCode(office: string, kindCode: string): string | undefined {
  const letter = kindCode.charAt(0).toUpperCase()
  if (letter === 'S') return 'designs'
  if (letter === 'U' || letter === 'Y' || letter === 'Z') return 'utility-models'
  // A plant patent protects a variety; no other office prints plant documents with this letter.
  if (letter === 'P') return office === 'US' ? 'plant-varieties' : undefined
  return /[A-FHTW]/.test(letter) ? 'inventions' : undefined
}

const CN_REGISTERS = { invention: 'inventions', 'utility-model': 'utility-models', design: 'designs' }

/** Register of a Chinese patent, by its application number, which never changes, else by the document. */
export function registerOfCnPatent(
  number: string | undefined,
  kindCode: string | undefined,
): string | undefined {
  const kind = number ? cnPatentKind(number) : undefined
  if (kind) return CN_REGISTERS[kind]
  return kindCode ? registerOfKindCode('CN', kindCode) : undefined
}

/** Register of a patent of any office. */
export const registerOfPatent = (
  office: string,
  number: string | undefined,
  kindCode: string | undefined,
): string | undefined =>
  office === 'CN' ? registerOfCnPatent(number, kindCode) : registerOfKindCode(office, kindCode ?? '')

/**
 * Whether the day of a document is the day of grant. Only offices whose law says so: China (Patent Law,
 * Articles 39 and 40: from the announcement on), the United States (35 USC 153: the patent is issued),
 * the European Patent Office (Article 97(3) EPC: the mention in the Bulletin, the day of the B1).
 */
export function isGrant(office: string, kindCode: string, on: Day | undefined): boolean {
  if (office === 'EP') return kindCode === 'B1'
  if (office === 'US') return isUsGrant(kindCode, on)
  // Until the law of 1992 an application was announced for opposition first, under the same letters.
  return office === 'CN' && /^[BCUYSD]/.test(kindCode) && (on === undefined || on >= '1993-01-01')
}

function isUsGrant(kindCode: string, on: Day | undefined): boolean {
  // Applications are published since 15 March 2001; before that the letter A was the patent itself.
  if (kindCode === 'A') return on !== undefined && on < '2001-01-01'
  return /^(?:B[12]?|E\d?|S\d?|P[23]?)$/.test(kindCode)
}

/**
 * Whether a document of grant is also the first publication: of utility models, designs and those United
 * States patents whose application was not published (B1, P2). Others were published in an earlier document.
 */
export function isFirstPublication(office: string, kindCode: string): boolean {
  if (!isGrant(office, kindCode, undefined) && !(office === 'US' && kindCode === 'A')) return true
  if (office === 'US') return kindCode !== 'B2' && kindCode !== 'P3'
  return office === 'CN' && /^[UYSD]/.test(kindCode)
}
