import type { BoardBrief, BoardShape } from '#server/api/boards'
import type { ReportCalendarShape, ScheduleShape } from '#server/api/reports'
import { question } from '#workbench/ask'

export const askReports = (on: string) => question<ReportCalendarShape>('reports', { on })
export const askSchedules = () => question<ScheduleShape[]>('report-schedules')
export const askBoards = (on: string) => question<BoardBrief[]>('boards', { on })
export const askBoard = (id: string, on: string) =>
  question<BoardShape>(`boards/${encodeURIComponent(id)}`, { on })
