import type { CaseBrief } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { DaysLeft } from '#workbench/parts/days-left'
import { sayMoment } from '#workbench/words/moment'

/** What falls due next in a case or a hand-over: the day, how much is left, which limit, and whose it is. */
export function NextLimit({ next, who }: { next?: CaseBrief['next']; who?: string }) {
  const { t, say, language } = useWords()
  if (!next) return <span className="quiet">{t('case.no-limit')}</span>
  return (
    <div>
      {sayMoment(next.due, language)} <DaysLeft left={next.left} late={next.isOverdue} />
      <span className="quiet source-line">{[who, say(next.label)].filter(Boolean).join(' ')}</span>
    </div>
  )
}
