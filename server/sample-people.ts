import { randomBytes } from 'node:crypto'
import { roundPeople } from '#jurisdictions/sample/designation'
import { SAMPLE_CITY, SAMPLE_TEMPLATE, samplePeople } from '#jurisdictions/sample/people'
import { type Refusal, refuse } from '#kernel/refusal'
import type { House } from '#server/house'
import { addYears } from '#kernel/date'

export interface SampleAccounts {
  readonly accounts: readonly string[]
  /** One for all of them, made anew and told once; nothing where the people were there before. */
  readonly password?: string
}

/** Offices and invented people of the sample city, made once. */
export async function makeSamplePeople(house: House): Promise<SampleAccounts | Refusal> {
  const people = await house.people()
  const accounts = [...samplePeople, ...roundPeople].map(one => one.id)
  if (await people.person(accounts[0] ?? '')) return { accounts }
  const template = house.catalogue.cityTemplates.get(SAMPLE_TEMPLATE)
  if (!template) return refuse('unknown-city-template', SAMPLE_TEMPLATE)
  const founding = { persons: samplePeople, isSample: true }
  // The invented people have worked there for a year, so that an invented year can be told of them.
  const when = { at: house.now(), on: addYears(house.today, -1) }
  const refused = await people.makeCity(template, house.place(SAMPLE_CITY), founding, when)
  // Somebody tries the product with a sample city of their own making: it is theirs.
  if (refused) return refused.refused === 'office-taken' ? { accounts: [] } : refused
  const password = randomBytes(12).toString('base64url')
  await (await house.signIn()).allowTogether([...samplePeople, ...roundPeople], password)
  return { accounts, password }
}
