import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '#server/house'
import { type Clock, type PlanYear, planYear } from '#simulation/plan-year'

const DAYS = 365
const EVERY = 7

/** Whole invented years of a plan, one seed after the other, each in a house of its own. */
export async function planYears(
  { times, seed }: { times: number; seed: number },
  tell: (year: PlanYear & { readonly seed: number }) => void,
): Promise<boolean> {
  let isSound = true
  for (let n = 0; n < times; n++) {
    const dir = mkdtempSync(join(tmpdir(), 'zhicheng-plan-year-'))
    try {
      const clock: Clock = { today: '2026-01-01' }
      const now = () => `${clock.today}T08:00:00.000Z`
      const house = await openHouse({ dir, today: () => clock.today, now, empty: true })
      const lived = await planYear(house, clock, { seed: seed + n, days: DAYS, every: EVERY }).finally(() =>
        house.close(),
      )
      tell({ seed: seed + n, ...lived })
      isSound &&= lived.violations.length === 0
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  }
  return isSound
}
