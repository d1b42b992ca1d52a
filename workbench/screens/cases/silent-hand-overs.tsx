import { useSuspenseQuery } from '@tanstack/react-query'
import { useWords } from '#workbench/language'
import { askHandOvers } from '#workbench/questions'
import { HandOverTable } from '#workbench/screens/cases/hand-over-table'

/** Hand-overs on which somebody has been silent past a limit. */
export function SilentHandOvers() {
  const { t } = useWords()
  const { data: rows } = useSuspenseQuery(askHandOvers('true'))
  if (rows.length === 0) return <p className="quiet">{t('watch.none-silent')}</p>
  return <HandOverTable caption={t('watch.silent')} rows={rows} />
}
