import type { Viewer } from '#kernel/authority'
import { dayOf } from '#kernel/procedures/moment'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { findRight } from '#register/rights'
import type { RightRow } from '#register/store/tables'
import type { RightCasesShape } from '#server/api/right-cases'
import type { House } from '#server/house'
import { namesOf, named, presentCase } from '#server/present/case'

/** Cases about a right that the viewer may see, and what their acts did to it. */
export async function casesAbout(
  house: House,
  viewer: Viewer,
  register: string,
  id: string,
): Promise<RightCasesShape | Refusal> {
  const right = await findRight(house.engine, register, id)
  if (!right) return refuse('unknown-right', id)
  const found = await (await house.desk()).ofRight(viewer, spellingsOf(right))
  if (isRefusal(found)) return found
  const names = await namesOf(house, viewer.on)
  const has = (code: string, on: string) =>
    right.eventCode.some((known, i) => known === code && right.eventOn[i] === on)
  return {
    cases: found.map(one => presentCase(one.row, names)),
    events: found.flatMap(({ row, events }) =>
      events.map(({ kind, on }) => ({
        ...{ event: named(kind), on: dayOf(on), case: row.id },
        isInRegister: has(kind.id, dayOf(on)),
        isClosedFile: row.isClosedFile,
      })),
    ),
  }
}

/** Every way in which people write the numbers of a right: 2015104814959, ZL201510481495.9 and their like. */
function spellingsOf({ office, applicationNumber, publicationNumber, grantNumber, asPrinted }: RightRow) {
  const plain = [applicationNumber, publicationNumber, grantNumber].filter(Boolean)
  const dotted = plain
    .filter(one => /^\d+[\dX]$/.test(one))
    .map(one => `${one.slice(0, -1)}.${one.slice(-1)}`)
  const bare = [...plain, ...dotted]
  const ahead = [office, 'ZL'].flatMap(one => bare.flatMap(number => [`${one}${number}`, `${one} ${number}`]))
  return [...new Set([...bare, ...ahead, ...Object.values(asPrinted)])]
}
