import type { Position, Read, ReadFile, RightRecord } from '#kernel/record'
import { refuse } from '#kernel/refusal'
import { Findings } from '#register/readers/findings'
import type { XmlElement } from '#register/xml/element'
import { type Shape, xmlRecords } from '#register/xml/records'

/** A record with what was found while it was read. */
export interface Said {
  readonly record: RightRecord | undefined
  readonly found: Findings
}

/** What an element says; a list where one element speaks of several rights. */
export type Convert = (
  element: XmlElement,
  found: Findings,
  counted: number,
) => RightRecord | readonly Said[] | undefined

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
    const all: readonly Said[] = isList(converted) ? converted : [{ record: converted, found }]
    if (all.length === 0)
      yield { position, rejected: 'number-missing', detail: `<${read.element.name}> is empty` }
    for (const [index, said] of all.entries()) {
      if (index > 0) number += 1
      yield checked({ ...position, record: number }, said)
    }
  }
}

const isList = (converted: ReturnType<Convert>): converted is readonly Said[] => Array.isArray(converted)

/** A right must be told by an office and a number, and its kind must be known. */
export function checked(position: Position, { record, found }: Said): Read {
  if (record && !record.applicationNumber && !record.publicationNumber && !record.grantNumber)
    found.refuse(refuse('number-missing', 'neither an application number nor a publication number'))
  if (record && !record.office) found.refuse(refuse('number-missing', 'office'))
  const refusal = found.refusal ?? (record ? undefined : refuse('kind-unknown'))
  if (refusal) return { position, rejected: refusal.refused, detail: refusal.detail ?? '' }
  return { position, record: record as RightRecord }
}
