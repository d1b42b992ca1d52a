import type { Day } from '#kernel/date'
import type { House } from '#server/house'

const LOOK_EVERY_MS = 10 * 60_000

/** Enters, at once and then on each new day, what has happened in cases because a limit ran out. */
export function tendCases(house: House): { stop(): Promise<void> } {
  let tended: Day | undefined
  let running: Promise<void> = Promise.resolve()
  const tend = async () => {
    const { today } = house
    if (today === tended) return
    await (await house.desk()).advance(today)
    // A limit that fell due yesterday is counted as missed from today on, though nobody has entered anything.
    house.figures()?.wake()
    tended = today
  }
  const look = () => {
    // What failed is told, and tried again at the next look.
    running = running.then(tend).catch(problem => house.log.error({ problem: String(problem) }))
  }
  look()
  const looking = setInterval(look, LOOK_EVERY_MS)
  looking.unref()
  return {
    async stop() {
      clearInterval(looking)
      await running
    },
  }
}
