import type { Day } from '#kernel/date'
import type { Cadence, Timeliness } from '#kernel/work/report-schedule'
import type { OfficeShape } from '#server/api/cases'
import type { Named } from '#server/api/procedures'
import type { CitationShape } from '#server/api/sources'

export interface ScheduleShape extends Named {
  every: Cadence
  procedure: string
  officeKinds: Named[]
  /** Civil days after the end of a period. */
  dueAfter: number
  closesAfter: number
  basis: CitationShape[]
}

export interface OwedReportShape {
  schedule: Named
  office: OfficeShape
  period: string
  from: Day
  to: Day
  dueOn: Day
  closesOn: Day
  timeliness: Timeliness
  sentOn?: Day
  returned: number
  isLocked: boolean
  /** The case by which it goes, where it was begun, and where it stands now. */
  case?: string
  state?: Named
  holder?: OfficeShape
}

/** Of what fell due by the day: how much was sent up, and how much of it in time. */
export interface ReportingTally {
  due: number
  sent: number
  inTime: number
  late: number
  /** Not sent up, and the period still open; and not sent up before it was closed. */
  missing: number
  missed: number
  returned: number
  locked: number
}

export interface ReportCalendarShape {
  on: Day
  from: Day
  whole: ReportingTally
  byOffice: (ReportingTally & { office: OfficeShape })[]
  /** By the month in which reports fell due. */
  byMonth: (ReportingTally & { month: string })[]
  reports: OwedReportShape[]
  schedules: Named[]
  /** Periods that the viewer may now ask offices to report on: those over and not yet expected. */
  mayExpect: boolean
}

export interface ReportsExpectedShape {
  opened: string[]
  before: number
}
