import { useState } from 'react'
import type { ReportRow, Step } from '#kernel/index/report'
import type { IndexPage } from '#server/api/indices'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { ContributionBars } from '#workbench/screens/assessment/contribution-bars'

const steps = ['denominated', 'imputed', 'treated', 'normalised', 'aggregated', 'contributions'] as const

/** Every step from the figures to the score, one at a time, and what each indicator contributes. */
export function Steps({ page }: { page: IndexPage }) {
  const { t } = useWords()
  const [step, setStep] = useState<Step | 'contributions'>('normalised')
  const rows = step === 'contributions' ? (page.report.about.contributions ?? []) : page.report.steps[step]
  return (
    <div className="steps">
      <h3 id="steps-title">{t('assessment.steps')}</h3>
      <ol className="step-choices">
        {steps.map(one => (
          <li key={one}>
            <button type="button" className="act" aria-pressed={one === step} onClick={() => setStep(one)}>
              {t(`assessment.step-${one}`)}
            </button>
          </li>
        ))}
      </ol>
      <p aria-live="polite">{t(`assessment.step-about-${step}`)}</p>
      {step === 'contributions' && <ContributionBars page={page} rows={rows} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="scrolls" tabIndex={0} aria-labelledby="steps-title">
        <Table
          caption={t(`assessment.step-${step}`)}
          columns={useStepColumns(page, rows)}
          rows={rows}
          keyOf={one => one.unit}
        />
      </section>
    </div>
  )
}

const DECIMALS = 4

function useStepColumns(page: IndexPage, rows: readonly ReportRow[]): Column<ReportRow>[] {
  const { t, say, number } = useWords()
  const { standard, indicator } = useCatalogue()
  const places = new Map(page.places.map(one => [one.code, one.label]))
  const headOf = (id: string) => {
    if (id === 'score') return t('assessment.score')
    if (id === page.index.id) return say(page.index.label)
    return say((standard.get(id) ?? indicator.get(id))?.label ?? { zh: id, en: id })
  }
  const ids = Object.keys(rows[0] ?? {}).filter(id => id !== 'unit')
  return [
    {
      key: 'place',
      head: t('assessment.place'),
      lead: true,
      cell: row => say(places.get(row.unit) ?? { zh: row.unit, en: row.unit }),
    },
    ...ids.map(
      (id): Column<ReportRow> => ({
        key: id,
        head: headOf(id),
        numeric: true,
        cell: row => (typeof row[id] === 'number' ? number(row[id], DECIMALS) : t('figure.missing')),
      }),
    ),
  ]
}
