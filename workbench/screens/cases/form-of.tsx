import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CasePageShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { askReportForms } from '#workbench/questions-of-reports'

/** A report goes with a form; other cases have none. */
export function FormOf({ matter }: { matter: CasePageShape }) {
  const { t } = useWords()
  const { data } = useQuery(askReportForms())
  if (!data?.forms.some(one => one.procedure === matter.procedure.id)) return null
  return (
    <p className="acts">
      <Link to="/cases/$id/form" params={{ id: matter.id }} className="act">
        {t('report-form.write')}
      </Link>
    </p>
  )
}
