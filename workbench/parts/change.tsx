import type { ScoreRow } from '#server/api/scoreboard'
import { useWords } from '#workbench/language'
import { sayChange } from '#workbench/words/number'

/** A change with its sign; its base is the day it counts from. */
export function Change({ change, decimals }: { change: ScoreRow['change']; decimals: number }) {
  const { t, say, language } = useWords()
  if (!change) return <span className="quiet">{t('change.none')}</span>
  const { absolute, percent, otherwise } = change
  return (
    <span className="change">
      {absolute === 0 ? t('change.same') : sayChange(absolute, decimals, language)}
      {percent !== undefined && absolute !== 0 && (
        <span className="quiet">
          {language === 'zh' ? '（' : ' ('}
          {sayChange(percent, 1, language)}%{language === 'zh' ? '）' : ')'}
        </span>
      )}
      {otherwise.length > 0 && (
        <span className="quiet" title={otherwise.map(say).join(t('list-of-lists'))}>
          {' '}
          {t('versions.marked')}
        </span>
      )}
    </span>
  )
}
