import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '#server/house'
import type { Drill } from '#simulation/drill'
import { type Clock, planYear as lived } from '#simulation/plan-year'

const DAYS = 365
const EVERY = 7

/** Whole invented years of a plan, one seed after the other, each in a house of its own. */
export const planYear: Drill = {
  settings: { times: 1, seed: 1 },
  async run({ times = 0, seed = 0 }, tell) {
    let isSound = true
    for (let n = 0; n < times; n++) {
      const dir = mkdtempSync(join(tmpdir(), 'zhicheng-plan-year-'))
      try {
        const clock: Clock = { today: '2026-01-01' }
        const now = () => `${clock.today}T08:00:00.000Z`
        const house = await openHouse({ dir, today: () => clock.today, now, empty: true })
        const year = await lived(house, clock, { seed: seed + n, days: DAYS, every: EVERY }).finally(() =>
          house.close(),
        )
        tell({ seed: seed + n, ...year })
        isSound &&= year.violations.length === 0
      } finally {
        rmSync(dir, { recursive: true, force: true })
      }
    }
    return isSound
  },
}
