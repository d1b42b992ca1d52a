import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReportPageShape } from '#server/api/report-forms'
import { ask } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { sent } from '#workbench/questions'
import { pathOfForm } from '#workbench/questions-of-reports'
import { Why } from '#workbench/screens/people/entry'

/** What stands is not written over: another report takes its place, goes up as it did, and both are kept. */
export function Correct({ page }: { page: ReportPageShape }) {
  const { t } = useWords()
  const go = useNavigate()
  const correct = useMutation({
    mutationFn: () => ask<ReportPageShape>(`${pathOfForm(page.case)}/correct`, {}, sent({})),
    onSuccess: opened => go({ to: '/cases/$id/form', params: { id: opened.case } }),
  })
  return (
    <div className="acts">
      <Button loading={correct.isPending} onClick={() => correct.mutate()}>
        {t('report-form.correct')}
      </Button>
      <p className="quiet">{t('report-form.correct-about')}</p>
      <Why error={correct.error} />
    </div>
  )
}
