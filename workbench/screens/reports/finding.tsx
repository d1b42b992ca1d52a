import type { Finding as FindingOf } from '#kernel/work/report-check'
import type { ReportPageShape } from '#server/api/report-forms'
import { useWords } from '#workbench/language'

/** What speaks against an answer, with the reason. */
export function Finding({ page, finding }: { page: ReportPageShape; finding: FindingOf }) {
  const { t, say } = useWords()
  const labels = new Map([...page.known, ...page.questions].map(one => [one.line, say(one.label)]))
  const nameOf = (line: string) => labels.get(line) ?? line
  const words = {
    ...finding,
    ...('parts' in finding && { parts: finding.parts.map(nameOf).join(t('list')) }),
    ...('to' in finding && { to: nameOf(finding.to), holds: t(`report-form.${finding.holds}`) }),
  }
  return <p className="wants-action finding">{t(`report-finding.${finding.how}`, words)}</p>
}
