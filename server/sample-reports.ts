import { SAMPLE_CITY } from '#jurisdictions/sample/people'
import type { Post } from '#kernel/authority'
import { addDays, addYears, type Day } from '#kernel/date'
import type { Facts } from '#kernel/procedures/facts'
import { isRefusal, type Refusal } from '#kernel/refusal'
import {
  factsOfExpected,
  periodsOver,
  type ReportPeriod,
  type ReportSchedule,
} from '#kernel/work/report-schedule'
import type { DeskOffice } from '#office/casework/city-people'
import type { House } from '#server/house'
import { type SampleStaff, sampleStaff } from '#server/sample-staff'

const KEEPER = `${SAMPLE_CITY}-ip-office`
const GROUP = `${SAMPLE_CITY}-government-office`

/** What one office did about one report: by whom, on which day, with which facts. */
interface Step {
  readonly act: string
  readonly on: Day
  readonly office: string
  readonly post: Post
  readonly facts?: Facts
}

interface Owed {
  readonly schedule: ReportSchedule
  readonly period: ReportPeriod
  readonly office: DeskOffice
  readonly n: number
}

/** Reports of an invented year: most in time, some late or returned, some never sent; made once. */
export async function makeSampleReports(house: House): Promise<Refusal | undefined> {
  const staff = await sampleStaff(house)
  if (!staff) return undefined
  const desk = await house.desk()
  const keeper = staff.at(KEEPER, 'member', house.today)
  const schedules = [...house.catalogue.reportSchedules.values()]
  const known = keeper
    ? await desk.dossiers(
        keeper,
        schedules.map(one => one.procedure.id),
      )
    : []
  if (known.length > 0) return undefined
  const offices = (await (await house.people()).offices()).filter(
    one => one.city === SAMPLE_CITY && !one.isOutside,
  )
  const since = addYears(house.today, -1)
  const owed = schedules.flatMap(schedule =>
    periodsOver(schedule, since, house.today).flatMap(period =>
      offices
        .filter(one => schedule.offices.some(kind => kind.id === one.officeKind))
        .map(office => ({ schedule, period, office })),
    ),
  )
  // Those of one step go into the log together.
  const done = await Promise.all(owed.map((one, n) => report(house, staff, { ...one, n })))
  await desk.advance(house.today)
  return done.find(one => one !== undefined)
}

async function report(house: House, staff: SampleStaff, owed: Owed): Promise<Refusal | undefined> {
  const { schedule, period, office } = owed
  const desk = await house.desk()
  const on = addDays(period.to, 1)
  const opener = staff.at(KEEPER, 'member', on)
  if (!opener || on > house.today) return undefined
  const opened = await desk.open(opener, {
    ...{ procedure: schedule.procedure.id, lead: office.id, place: office.place, on },
    title: `${office.name}：${schedule.label.zh} ${period.period}`,
    facts: factsOfExpected(schedule, period),
  })
  if (isRefusal(opened)) return opened
  for (const step of stepsOf(owed)) {
    if (step.on > house.today) return undefined
    const viewer = staff.at(step.office, step.post, step.on)
    if (!viewer) return undefined
    const done = await desk.act(viewer, {
      case: opened.case.id,
      act: step.act,
      on: step.on,
      facts: step.facts,
    })
    if (isRefusal(done)) return done
  }
  return undefined
}

function stepsOf({ period: { dueOn, period }, office, n }: Owed): Step[] {
  const isLate = n % 9 === 4
  const isReturned = n % 13 === 6
  const own = { office: office.id, post: 'member' } as const
  const head = { office: office.id, post: 'head' } as const
  const city = { office: KEEPER, post: 'member' } as const
  const sent = isLate ? addDays(dueOn, 6) : addDays(dueOn, -(n % 6))
  const back = addDays(sent, 12)
  const summary = `示例：${period}工作情况`
  const up = isReturned ? back : sent
  if (n % 17 === 8) return [{ act: 'remind', on: addDays(dueOn, 1), ...city }]
  return [
    { act: 'submit', on: addDays(sent, -1), facts: { summary }, ...own },
    { act: 'sign', on: sent, ...head },
    ...(isReturned
      ? [
          {
            ...{ act: 'return', on: addDays(sent, 5), ...city },
            facts: { reasons: '示例：数据与登记不一致', correctBy: addDays(back, 3) },
          },
          { act: 'hand-in-again', on: addDays(back, -1), facts: { summary: `${summary}（修改）` }, ...own },
          { act: 'sign-again', on: back, ...head },
        ]
      : []),
    { act: 'accept', on: addDays(up, 3), ...city },
    { act: 'lock', on: addDays(up, 8), office: GROUP, post: 'member' as const },
  ]
}
