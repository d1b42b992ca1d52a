import type { ReportFormsShape, ReportPageShape } from '#server/api/report-forms'
import { question } from '#workbench/ask'

export const pathOfForm = (id: string): string => `cases/${encodeURIComponent(id)}/form`
export const askReport = (id: string) => question<ReportPageShape>(pathOfForm(id))
export const askReportForms = () => question<ReportFormsShape>('report-forms')
