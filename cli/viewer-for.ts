import { type Call, WrongUse } from '#cli/verb'
import type { Viewer } from '#kernel/authority'
import { type Refusal, refuse } from '#kernel/refusal'
import type { House } from '#server/house'

/** Whoever has the machine in hand names the person; one who works alone need not. */
export async function viewerFor({ flags }: Call, house: House): Promise<Viewer | Refusal> {
  const people = await house.people()
  const persons = await people.persons()
  const given = typeof flags.as === 'string' && flags.as !== '' ? flags.as : undefined
  const person = given ?? (persons.length === 1 ? persons[0]?.id : undefined)
  if (person === undefined) throw new WrongUse('Say who asks: --as PERSON')
  if (!persons.some(one => one.id === person)) return refuse('unknown-person', person)
  return people.viewer(person, house.today)
}
