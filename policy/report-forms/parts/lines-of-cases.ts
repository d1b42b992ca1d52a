import type { FilledIn } from '#kernel/work/report-form'

const unit = { zh: '件', en: 'cases' }

/** What the desk knows of the cases of an office, a period being named in Chinese as the form names it. */
export const linesOfCases = (period: string) =>
  ({
    'cases-opened': {
      label: { zh: `${period}登记案件`, en: 'Cases taken in' },
      unit,
      known: { cases: 'opened' },
    },
    'cases-closed': {
      label: { zh: `${period}办结案件`, en: 'Cases closed' },
      unit,
      known: { cases: 'closed' },
    },
  }) as const satisfies Readonly<Record<string, FilledIn>>
