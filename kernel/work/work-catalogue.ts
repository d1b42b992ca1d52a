import type { DesignationScheme } from '#kernel/assessment/designation-scheme'
import type { Board } from '#kernel/work/board'
import type { LineOfWork } from '#kernel/work/line-of-work'
import type { ReportForm } from '#kernel/work/report-form'
import type { ReportSchedule } from '#kernel/work/report-schedule'

/** What a city's own work is defined by. */
export type WorkDefinition = LineOfWork | ReportSchedule | ReportForm | Board | DesignationScheme

export interface WorkCatalogue {
  readonly linesOfWork: ReadonlyMap<string, LineOfWork>
  readonly reportSchedules: ReadonlyMap<string, ReportSchedule>
  readonly reportForms: ReadonlyMap<string, ReportForm>
  readonly boards: ReadonlyMap<string, Board>
  readonly designations: ReadonlyMap<string, DesignationScheme>
}
