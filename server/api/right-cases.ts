import type { Day } from '#kernel/date'
import type { CaseBrief } from '#server/api/cases'
import type { Named } from '#server/api/procedures'

/** Cases about a right that the viewer may see, and the events of the right that their acts made. */
export interface RightCasesShape {
  cases: CaseBrief[]
  events: {
    event: Named
    on: Day
    case: string
    /** False where the register has not taken it: the file is closed, or such a right has no such event. */
    isInRegister: boolean
    isClosedFile: boolean
  }[]
}
