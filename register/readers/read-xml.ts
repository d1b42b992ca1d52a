import type { Read, ReadFile, RightRecord } from '#kernel/record'
import { refuse } from '#kernel/refusal'
import { Findings } from '#register/readers/findings'
import type { XmlElement } from '#register/xml/element'
import { type Shape, xmlRecords } from '#register/xml/records'

/** What an element says; several where one element speaks of several rights. */
export type Convert = (
  element: XmlElement,
  found: Findings,
  counted: number,
) => RightRecord | readonly RightRecord[] | undefined

/** Reads the records of an XML format. Whatever is wrong with one is named and the next is read. */
export async function* readXml(file: ReadFile, shape: Shape, convert: Convert): AsyncGenerator<Read> {
  let number = 0
  for await (const read of xmlRecords(file, shape)) {
    number += 1
    const position = { ...read.position, record: number }
    if ('refusal' in read) {
      yield { position, rejected: read.refusal.refused, detail: read.refusal.detail ?? '' }
      continue
    }
    const found = new Findings()
    const converted = convert(read.element, found, read.counted)
    const records = (Array.isArray(converted) ? converted : [converted]) as (RightRecord | undefined)[]
    if (records.length === 0) found.refuse(refuse('number-missing', `<${read.element.name}>`))
    for (const [index, record] of records.entries()) {
      if (index > 0) number += 1
      yield checked({ ...position, record: number }, record, found)
    }
  }
}

function checked(position: Read['position'], record: RightRecord | undefined, found: Findings): Read {
  if (record && !record.applicationNumber && !record.publicationNumber && !record.grantNumber)
    found.refuse(refuse('number-missing', 'neither an application number nor a publication number'))
  const refusal = found.refusal ?? (record ? undefined : refuse('kind-unknown'))
  if (refusal) return { position, rejected: refusal.refused, detail: refusal.detail ?? '' }
  return { position, record: record as RightRecord }
}
