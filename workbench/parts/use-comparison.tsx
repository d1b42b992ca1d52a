import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Segmented } from 'antd'
import type { ComparisonShape } from '#server/api/values'
import { useWords } from '#workbench/language'
import { useAddress, useFigureStandpoint } from '#workbench/parts/use-address'
import { askComparison, askPlace } from '#workbench/questions'

/**
 * The places below the chosen one; those beside it where that is asked for or none below has a value.
 */
export function useComparison(id: string): { comparison: ComparisonShape; among?: 'below' | 'beside' } {
  const at = useFigureStandpoint()
  const { among: asked } = useAddress()
  const { data: page } = useSuspenseQuery(askPlace(at.place))
  const { data: below } = useSuspenseQuery(askComparison(id, at))
  const { parent } = page.place
  const choosable = parent !== undefined && below.of.code === page.place.code
  const known = below.rows.some(row => row.value !== undefined)
  const among = asked === 'below' || asked === 'beside' ? asked : known ? 'below' : 'beside'
  const of = choosable && among === 'beside' ? parent : at.place
  const { data: comparison } = useSuspenseQuery(askComparison(id, { ...at, place: of }))
  return { comparison, among: choosable ? among : undefined }
}

/** Below or beside: offered where the place has both. */
export function Among({ among }: { among: 'below' | 'beside' }) {
  const { t } = useWords()
  const navigate = useNavigate()
  return (
    <Segmented
      className="chooses"
      aria-label={t('among.label')}
      value={among}
      options={(['below', 'beside'] as const).map(value => ({ value, label: t(`among.${value}`) }))}
      onChange={value =>
        void navigate({
          to: '.',
          search: before => ({ ...before, among: value }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
