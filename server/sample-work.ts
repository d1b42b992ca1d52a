import { SAMPLE_CITY } from '#jurisdictions/sample/people'
import { addDays, addMonths, type Day } from '#kernel/date'
import type { Facts } from '#kernel/procedures/facts'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { House } from '#server/house'
import { sampleBoards, type SampleCase } from '#jurisdictions/sample/work'
import { type SampleStaff, sampleStaff } from '#server/sample-staff'

/** One meeting, one round of supervision and a few practices of the invented city; made once. */
export async function makeSampleWork(house: House): Promise<Refusal | undefined> {
  const staff = await sampleStaff(house)
  if (!staff) return undefined
  const desk = await house.desk()
  const viewer = staff.at(`${SAMPLE_CITY}-ip-office`, 'member', house.today)
  const procedures = [...new Set(sampleBoards.map(one => one.procedure))]
  if (!viewer || (await desk.dossiers(viewer, procedures)).length > 0) return undefined
  const done = await Promise.all(
    sampleBoards.map(one => play(house, staff, one, addMonths(house.today, -(one.monthsAgo ?? 0)))),
  )
  return done.find(isRefusal)
}

/** Opens a case and does what was done in it by today, then what belongs to it. */
async function play(
  house: House,
  staff: SampleStaff,
  { parts = [], ...one }: SampleCase,
  from: Day,
): Promise<Refusal | undefined> {
  const desk = await house.desk()
  const office = `${SAMPLE_CITY}-${one.office}`
  const opener = staff.at(`${SAMPLE_CITY}-${one.by ?? one.office}`, one.post ?? 'member', from)
  if (!opener) return undefined
  const opened = await desk.open(opener, {
    ...{ procedure: one.procedure, lead: office, place: SAMPLE_CITY, on: from, title: one.title },
    facts: datedFrom(one.facts, from),
  })
  if (isRefusal(opened)) return opened
  const { id } = opened.case
  for (const act of one.acts) {
    const refused = await doAct(house, staff, { id, office, act, on: addDays(from, act.after) })
    if (refused) return refused
  }
  const done = await Promise.all(
    parts.map(part =>
      play(house, staff, { ...part, facts: { ...part.facts, of: id } }, addDays(from, part.after ?? 0)),
    ),
  )
  return done.find(isRefusal)
}

interface Doing {
  readonly id: string
  readonly office: string
  readonly act: SampleCase['acts'][number]
  readonly on: Day
}

async function doAct(house: House, staff: SampleStaff, { id, office, act, on }: Doing) {
  if (on > house.today) return undefined
  const by = act.by === undefined ? office : `${SAMPLE_CITY}-${act.by}`
  const viewer = staff.at(by, act.post ?? 'member', on)
  if (!viewer) return undefined
  const facts: Facts = datedFrom(act.facts ?? {}, on)
  const done = await (await house.desk()).act(viewer, { case: id, act: act.act, on, facts })
  return isRefusal(done) ? done : undefined
}

/** `+30` stands for the day thirty days later. */
const datedFrom = (facts: Facts, on: Day): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const later = typeof value === 'string' ? /^\+(\d+)$/.exec(value) : null
      return [name, later ? addDays(on, Number(later[1])) : value]
    }),
  )
