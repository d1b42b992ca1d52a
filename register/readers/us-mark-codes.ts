/** Codes of the prosecution history of United States marks that leave no doubt; others are notices. */
const codes: Readonly<Record<string, string>> = {
  PUBO: 'preliminarily-approved',
  PUBOA: 'preliminarily-approved',
  'R.PR': 'granted',
  'R.PRA': 'granted',
  'R.SR': 'granted',
  'R.SRA': 'granted',
}

export const eventOfMarkCode = (code: string): string => codes[code.replace(/\s+/g, '')] ?? 'office-notice'

/**
 * Status codes of United States marks: 600 to 608 abandoned, 710 to 714 cancelled, 900 expired
 * (USPTO trademark status codes). A status is no event by itself where its beginning is one already.
 */
export function eventOfMarkStatus(status: string): string {
  const code = Number(status)
  if (code >= 600 && code <= 608) return 'abandoned'
  if (code >= 710 && code <= 714) return 'revoked'
  return code === 900 ? 'expired' : 'office-notice'
}
