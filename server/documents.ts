import type { Viewer } from '#kernel/authority'
import type { Refusal } from '#kernel/refusal'
import { type Documents, openDocuments } from '#office/documents/open'
import type { WriteAsked, WrittenDocument } from '#office/documents/write-document'
import { openPeople } from '#office/people/open'
import { casebookIn } from '#server/casebook'
import type { House } from '#server/house'

const opened = new WeakMap<House, Promise<Documents>>()

/** Templates and the documents of cases, opened once for a house and only when somebody asks for them. */
export function documentsOf(house: House): Promise<Documents> {
  const known = opened.get(house) ?? openIn(house)
  opened.set(house, known)
  known.catch(() => opened.delete(house))
  return known
}

async function openIn(house: House): Promise<Documents> {
  const { places, now } = house
  const ledger = await house.ledger()
  const name = (code: string) => places.byCode(code)?.label ?? { zh: code, en: code }
  return openDocuments({
    ...{ ledger, now, book: casebookIn(house), people: openPeople({ ledger, places }) },
    places: { name },
  })
}

/** Writes a document of a case; what an invented person writes says that it is a sample. */
export async function writeIn(
  house: House,
  viewer: Viewer,
  asked: Omit<WriteAsked, 'isSample'>,
): Promise<WrittenDocument | Refusal> {
  const person = await (await house.people()).person(viewer.person)
  return (await documentsOf(house)).write(viewer, { ...asked, ...(person?.isSample && { isSample: true }) })
}
