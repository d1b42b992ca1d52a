import { present } from '#register/readers/findings'

/** The name of an agency without the office's number behind it: `某某代理有限公司 11243`. */
export const agencyName = (printed: string | undefined): string | undefined =>
  present(printed?.replace(/\s*\d{5}$/, ''))

/** A postcode printed before an address, and the address without it. */
export function splitPostcode(printed: string | undefined): { postcode?: string; text?: string } {
  const found = printed ? /^(\d{6})\s+(.+)$/.exec(printed) : null
  return found ? { postcode: found[1], text: found[2] } : { text: printed }
}
