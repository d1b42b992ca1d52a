import type { Label } from '#kernel/source'

const refusal = (zh: string, en: string): Label => ({ zh, en })

/** What is refused about the working procedures of a city: reports, rounds of supervision, meetings. */
export const refusalsOfWork = {
  'unknown-schedule': refusal(
    '没有这项报告制度。用 report schedules 可列出全部制度。',
    'There is no such schedule of reports. `report schedules` lists them.',
  ),
  'unknown-period': refusal(
    '这项报告制度没有这一期，或者该期还没有开始。',
    'The schedule has no such period, or it has not begun.',
  ),
  'nobody-owes-it': refusal(
    '本市没有应当按这项制度报告的单位。',
    'The city has no office that owes a report of this schedule.',
  ),
  'period-closed': refusal(
    '该报告期已经关闭，不再受理。确有需要的，请在下一期报告中说明。',
    'The period is closed and takes no report any more. Say what is missing in the report of the next one.',
  ),
  'opened-before': refusal(
    '该单位的同一事项已经立项，不能重复。请在原件上办理。',
    'This office has one of the same already. Go on with that one.',
  ),
} satisfies Record<string, Label>
