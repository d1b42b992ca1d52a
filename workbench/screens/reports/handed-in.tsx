import type { ReportPageShape } from '#server/api/report-forms'
import { useWords } from '#workbench/language'
import { Finding } from '#workbench/screens/reports/finding'

/** What was written, to read: by whoever may not write it, and by everybody once it is handed in. */
export function HandedIn({ page }: { page: ReportPageShape }) {
  const { t, say } = useWords()
  return (
    <>
      <p className="quiet">{t(page.isOpen ? 'report-form.others-write' : 'report-form.is-handed-in')}</p>
      <dl className="report-read">
        {page.questions.map(one => {
          const answer = page.answers[one.line]
          return (
            <div key={one.line}>
              <dt>
                {say(one.label)}
                {one.feeds && (
                  <p className="quiet">{t('report-form.feeds', { what: say(one.feeds.label) })}</p>
                )}
              </dt>
              <dd>
                {answer?.value
                  ? `${answer.value} ${one.unit ? say(one.unit) : ''}`
                  : t('report-form.not-written')}
                {page.findings
                  .filter(finding => finding.line === one.line && answer?.value)
                  .map(finding => (
                    <Finding key={finding.how} page={page} finding={finding} />
                  ))}
                {answer?.explanation && (
                  <p className="quiet">{t('report-form.explained', { text: answer.explanation })}</p>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
