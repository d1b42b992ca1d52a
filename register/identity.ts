import type { RightRecord } from '#kernel/record'

/**
 * The key of a right within its register: office and application number. A record that tells only a
 * publication or grant number has a key with a dot, which gives way once the application number is known.
 */
export function idOf(record: RightRecord): string | undefined {
  if (record.applicationNumber) return `${record.office}${record.applicationNumber}`
  const number = record.publicationNumber ?? record.grantNumber
  return number ? `${record.office}.${number}` : undefined
}
