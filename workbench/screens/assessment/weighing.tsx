import type { IndexPage } from '#server/api/indices'
import { useWords } from '#workbench/language'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import type { Weights } from '#workbench/screens/assessment/what-if'

interface Props {
  page: IndexPage
  weights: Weights
  onWeigh: (weights: Weights) => void
}

/** As far as a weight can be moved, in times of the greatest that the definition gives among its kind. */
const MOST_TIMES = 2

/** What if the weights were others: the ranks beside follow at once, and nothing is kept. */
export function Weighing({ page, weights, onWeigh }: Props) {
  const { t, say } = useWords()
  const { standard, indicator } = useCatalogue()
  const { groups, indicators } = page.definition
  const labelOf = (id: string) => say((standard.get(id) ?? indicator.get(id))?.label ?? { zh: id, en: id })
  const ruled = (members: readonly { id: string; weight: number }[], unit: number) => {
    const most = MOST_TIMES * Math.max(...members.map(one => one.weight))
    return members.map(one => (
      <label key={one.id} className="weight">
        <span>{labelOf(one.id)}</span>
        <input
          type="range"
          min={0}
          max={most}
          step={unit}
          value={weights[one.id] ?? one.weight}
          onChange={event => onWeigh({ ...weights, [one.id]: Number(event.target.value) })}
        />
        <output>{weights[one.id] ?? one.weight}</output>
      </label>
    ))
  }
  const standards = groups.filter(one => one.parent !== undefined)
  return (
    <fieldset className="weighing">
      <legend>{t('assessment.what-if')}</legend>
      <p className="quiet">{t('assessment.what-if-about')}</p>
      <button
        type="button"
        className="act"
        disabled={Object.keys(weights).length === 0}
        onClick={() => onWeigh({})}
      >
        {t('assessment.as-defined')}
      </button>
      {standards.length > 1 && ruled(standards, 1)}
      {standards.length > 1 ? (
        <details>
          <summary>{t('assessment.within-standards', { count: indicators.length })}</summary>
          {ruled(indicators, 0.1)}
        </details>
      ) : (
        ruled(indicators, 0.1)
      )}
    </fieldset>
  )
}
