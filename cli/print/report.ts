import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type { Timeliness } from '#kernel/work/report-schedule'
import type { OwedReportShape, ReportCalendarShape, ReportingTally, ScheduleShape } from '#server/api/reports'

const words = {
  'in-time': { zh: '按时', en: 'in time' },
  late: { zh: '迟报', en: 'late' },
  open: { zh: '未到期', en: 'not due yet' },
  missing: { zh: '逾期未报', en: 'overdue' },
  missed: { zh: '缺报（已关闭）', en: 'missed' },
} as const satisfies Record<Timeliness, { zh: string; en: string }>

export const scheduleLines = (all: readonly ScheduleShape[], language: Language): string =>
  table(
    all.map(one => [
      one.id,
      one.label[language],
      one.every,
      `+${one.dueAfter}/+${one.closesAfter}`,
      one.officeKinds.map(kind => kind.label[language]).join(language === 'zh' ? '、' : ', '),
    ]),
  )

/** How complete and timely in a line, then every report that is owed. */
export function calendarLines({ whole, reports }: ReportCalendarShape, language: Language): string {
  return `${tallyLine(whole, language)}\n${table(reports.map(one => reportLine(one, language)))}`
}

function tallyLine(
  { due, sent, inTime, missing, missed, returned }: ReportingTally,
  language: Language,
): string {
  return language === 'zh'
    ? `应报${due}件，已报${sent}件，按时${inTime}件，逾期未报${missing}件，缺报${missed}件，退回${returned}次`
    : `${due} due, ${sent} sent, ${inTime} in time, ${missing} overdue, ${missed} missed, returned ${returned} times`
}

const reportLine = (one: OwedReportShape, language: Language): string[] => [
  one.dueOn,
  one.period,
  one.schedule.label[language],
  one.office.name,
  words[one.timeliness][language],
  one.state?.label[language] ?? '',
  one.case ?? '',
]
