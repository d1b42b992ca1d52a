import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { annualPlan as annualPlanLimits } from '#jurisdictions/limits/organisation/annual-plan'
import { planMaking as planMakingLimits } from '#jurisdictions/limits/organisation/plan-making'
import { project as projectLimits } from '#jurisdictions/limits/organisation/project'
import { workReport as workReportLimits } from '#jurisdictions/limits/organisation/work-report'
import { type Case, isClosed, openCase, step } from '#kernel/procedures/case'
import { actsIn, MAIN } from '#kernel/procedures/chart'
import type { Limits } from '#kernel/procedures/limit'
import type { Procedure } from '#kernel/procedures/procedure'
import { sampleFacts } from '#kernel/procedures/sample-facts'
import { isRefusal } from '#kernel/refusal'
import { annualPlan } from '#policy/procedures/organisation/annual-plan'
import { planMaking } from '#policy/procedures/organisation/plan-making'
import { project } from '#policy/procedures/organisation/project'
import { workReport } from '#policy/procedures/organisation/work-report'

const DAY = '2026-03-02'

interface Lattice {
  readonly procedure: Procedure
  readonly limits: Limits
  /** Approvals from the lowest level to the highest, `role act`, those of one level together. */
  readonly levels: readonly (readonly string[])[]
  /** Acts that bring it back below the first level. */
  readonly returns: readonly string[]
  /** States, and those below them, that only what was approved reaches. */
  readonly approved: readonly string[]
  /** Acts after the opening, and how many histories of so many there are. */
  readonly acts: number
  readonly histories: number
}

const lattices: readonly Lattice[] = [
  {
    ...{ procedure: workReport, limits: workReportLimits, acts: 7, histories: 15_672 },
    levels: [
      ['head-of-authority sign', 'head-of-authority sign-again'],
      ['ip-officer accept'],
      ['steering-officer lock'],
    ],
    returns: ['send-back', 'send-back-again', 'return', 'return-from-group'],
    approved: ['locked'],
  },
  {
    ...{ procedure: project, limits: projectLimits, acts: 10, histories: 286 },
    levels: [['head-of-authority sign'], ['ip-officer recommend'], ['steering-officer approve']],
    returns: ['send-back', 'return'],
    approved: ['running', 'accepted', 'terminated'],
  },
  {
    ...{ procedure: planMaking, limits: planMakingLimits, acts: 8, histories: 1_955 },
    levels: [
      ['market-officer countersign', 'finance-officer countersign'],
      ['legal-reviewer clear'],
      ['steering-officer approve'],
      ['head-of-authority issue'],
    ],
    returns: ['redraft', 'return-to-draft', 'return-from-meeting'],
    approved: ['issued', 'second-half', 'evaluated'],
  },
  {
    ...{ procedure: annualPlan, limits: annualPlanLimits, acts: 10, histories: 145 },
    levels: [['head-of-authority sign'], ['ip-officer accept'], ['steering-officer approve']],
    returns: ['send-back', 'return', 'return-from-group'],
    approved: ['executing', 'reviewed'],
  },
]

for (const lattice of lattices)
  test(`${lattice.procedure.id}: no level is skipped, and nothing unapproved is locked`, () => {
    const { procedure, limits, acts } = lattice
    const opened = openCase(
      procedure,
      { calendar, limits: [limits] },
      {
        ...{ at: DAY, act: procedure.opens.act, by: procedure.opens.by[0]?.id ?? '' },
      },
    )
    assert.ok(!isRefusal(opened))
    const reached = new Set<string>()
    const walked = walk(lattice, { matter: opened, level: 0 }, acts, reached)
    assert.ok(
      lattice.approved.some(path => [...reached].some(one => isWithin(one, path))),
      'none was approved',
    )
    assert.equal(walked, lattice.histories)
  })

interface Climb {
  readonly matter: Case
  /** How many levels in turn have approved what there is now. */
  readonly level: number
}

/** Every history of acts by every role; each case that is reached is held against what was approved. */
function walk(lattice: Lattice, { matter, level }: Climb, left: number, reached: Set<string>): number {
  const path = matter.states[MAIN] as string
  reached.add(path)
  if (lattice.approved.some(one => isWithin(path, one)))
    assert.equal(level, lattice.levels.length, `${path} after ${JSON.stringify(matter.history)}`)
  if (isClosed(matter)) assert.deepEqual([...next(lattice, { matter, level })], [], 'what is locked went on')
  if (left === 0) return 1
  let walked = 1
  for (const one of next(lattice, { matter, level })) walked += walk(lattice, one, left - 1, reached)
  return walked
}

function* next(lattice: Lattice, { matter, level }: Climb): Generator<Climb> {
  const { procedure, levels, returns } = lattice
  for (const { name, act } of actsIn(procedure, matter.states))
    for (const role of procedure.roles) {
      const known = { ...matter.facts, documents: matter.documents.map(one => one.name) }
      const facts = sampleFacts(act, procedure, known, DAY)
      const done = step(matter, { at: DAY, act: name, by: role.id, facts })
      if (isRefusal(done)) continue
      const at = levels.findIndex(one => one.includes(`${role.id} ${name}`))
      if (at >= 0) assert.ok(at <= level, `${name} skips a level after ${JSON.stringify(matter.history)}`)
      yield { matter: done, level: returns.includes(name) ? 0 : at < 0 ? level : Math.max(level, at + 1) }
    }
}

const isWithin = (path: string, state: string) => `${path}.`.startsWith(`${state}.`)
