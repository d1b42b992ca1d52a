import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import type { House } from '#server/house'

/** Who asks, with the duties in force on a day, or the refusal `signed-out`. */
export async function viewerOf(
  house: House,
  headers: Headers,
  on: Day = house.today,
): Promise<Viewer | Refusal> {
  // Without a cookie nobody has signed in, and nothing needs to be opened to say so.
  if (!headers.has('cookie')) return refuse('signed-out')
  const person = await (await house.signIn()).personOf(headers)
  return person === undefined ? refuse('signed-out') : (await house.people()).viewer(person, on)
}
