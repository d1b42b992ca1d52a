/** Follows the ledger whenever it is told that there is something to follow. */
export interface Follower {
  /** There may be something new; returns at once, and asking again while it works costs nothing. */
  wake(): void
  /** Settles once it rests: all is followed, or it has given up until it is woken again. */
  rested(): Promise<void>
  readonly state: FollowerState
  /** Ends the work under way and begins none. */
  stop(): Promise<void>
}

export interface FollowerState {
  readonly is: 'resting' | 'following' | 'waiting' | 'failed'
  /** How often in a row it failed. */
  readonly failures: number
}

export interface FollowerWork {
  follow(): Promise<unknown>
  failed(problem: unknown, failures: number): void
  /** Settles after so many milliseconds, or sooner where the signal says so. */
  pause(ms: number, signal: AbortSignal): Promise<void>
}

/** After so many failures in a row it rests, until the next entry or the next start wakes it. */
export const FAILURES_MAX = 6
const FIRST_PAUSE_MS = 500

/** One run at a time; what comes meanwhile is followed by one further run, so nothing queues up. */
export function followerOf({ follow, failed, pause }: FollowerWork): Follower {
  const ending = new AbortController()
  let isAsked = false
  let running: Promise<void> | undefined
  let state: FollowerState = { is: 'resting', failures: 0 }

  async function run(): Promise<void> {
    let failures = 0
    while (isAsked && !ending.signal.aborted && failures < FAILURES_MAX) {
      isAsked = false
      state = { is: 'following', failures }
      try {
        await follow()
        failures = 0
      } catch (problem) {
        failures += 1
        isAsked = true
        failed(problem, failures)
        state = { is: 'waiting', failures }
        if (failures < FAILURES_MAX) await pause(FIRST_PAUSE_MS * 2 ** (failures - 1), ending.signal)
      }
    }
    state = { is: failures > 0 ? 'failed' : 'resting', failures }
    running = undefined
  }

  return {
    wake() {
      if (ending.signal.aborted) return
      isAsked = true
      running ??= run()
    },
    async rested() {
      while (running) await running
    },
    get state() {
      return state
    },
    async stop() {
      ending.abort()
      await running
    },
  }
}
