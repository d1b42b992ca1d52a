/** What happens in a case, as an event of a register: what was done, and what became of a limit. */
export const OPENED = 'opened'
export const CLOSED = 'closed'
/** The field that is true of a file closed to everyone without a duty in it. */
export const CLOSED_FILE = 'isClosedFile'
export const eventOfAct = (act: string): string => `act.${act}`
export const eventOfRunOut = (limit: string): string => `ran-out.${limit}`
/** What was due was done in time; it is told on the day on which that was decided. */
export const eventOfKept = (limit: string): string => `kept.${limit}`
/** What was due was not done in time: it is told on the first day on which it was late, done or not. */
export const eventOfMissed = (limit: string): string => `missed.${limit}`
/** The field that tells the days a limit took, without those on which it stood still: `decisionDays`. */
export const daysFieldOf = (limit: string): string =>
  `${limit.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Days`
