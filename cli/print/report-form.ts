import { table } from '#cli/print/table'
import type { Language } from '#kernel/source'
import type { Finding } from '#kernel/work/report-check'
import type { BurdenShape, DuplicateShape, ReportPageShape } from '#server/api/report-forms'

const holds = {
  'at-most': { zh: '应不大于', en: 'should be at most' },
  'at-least': { zh: '应不小于', en: 'should be at least' },
  equal: { zh: '应等于', en: 'should equal' },
} as const

/** What speaks against an answer, in words. */
function findingText(one: Finding, language: Language): string {
  const zh = language === 'zh'
  if (one.how === 'missing') return zh ? '未填' : 'missing'
  if (one.how === 'not-a-number') return zh ? '不是数字' : 'not a number'
  if (one.how === 'sum-off') return zh ? `分项合计为${one.sum}` : `its parts add up to ${one.sum}`
  if (one.how === 'outlier')
    return zh
      ? `前${one.periods}期中位数为${one.median}`
      : `the median of ${one.periods} earlier periods is ${one.median}`
  return `${holds[one.holds][language]} ${one.value} (${one.to})`
}

export function formLines(page: ReportPageShape, language: Language): string {
  const known = page.known.map(one => [
    `  = ${one.line}`,
    one.value ?? one.refused?.sentence[language] ?? '',
    `${one.label[language]} (${one.from ? `${one.from} – ` : ''}${one.on}, ${one.definition})`,
  ])
  const asked = page.questions.map(one => [
    `  ? ${one.line}`,
    page.answers[one.line]?.value ?? '',
    `${one.label[language]}${one.feeds ? ` → ${one.feeds.label[language]}` : ''}`,
    page.findings
      .filter(finding => finding.line === one.line)
      .map(finding => findingText(finding, language))
      .join('; '),
    page.answers[one.line]?.explanation ?? '',
  ])
  const head = `${page.form.label[language]} ${page.period}  ${page.office.name}  ${page.state.label[language]}`
  return `${head}  #${page.version}\n${table(known)}${table(asked)}`
}

export const burdenLines = (burden: readonly BurdenShape[], language: Language): string =>
  table(
    burden.map(one => [
      one.officeKind.label[language],
      String(one.minutesAYear),
      one.forms.map(form => `${form.form.label[language]} ${form.minutes}×${form.timesAYear}`).join('; '),
    ]),
  )

export const duplicateLines = (duplicates: readonly DuplicateShape[], language: Language): string =>
  duplicates.length === 0
    ? `${language === 'zh' ? '没有重复的填报项。' : 'Nothing is asked twice.'}\n`
    : table(
        duplicates.map(one => [
          one.how,
          one.label[language],
          one.places.map(place => `${place.form.id}#${place.line}`).join(' '),
          one.officeKinds.map(kind => kind.label[language]).join(' '),
        ]),
      )
