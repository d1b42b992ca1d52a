import type { FilledIn } from '#kernel/work/report-form'

const unit = { zh: '项', en: 'tasks' }

/** What the plan knows of the tasks that an office owes. */
export const linesOfTasks = {
  'tasks-owed': { label: { zh: '牵头任务', en: 'Tasks owed' }, unit, known: { plan: 'owed' } },
  'tasks-done': { label: { zh: '已完成任务', en: 'Tasks done' }, unit, known: { plan: 'done' } },
  'tasks-overdue': { label: { zh: '逾期任务', en: 'Tasks overdue' }, unit, known: { plan: 'overdue' } },
} as const satisfies Readonly<Record<string, FilledIn>>
