import type { ReactNode } from 'react'
import type { NewOfficeShape } from '#server/api/people'
import { useWords } from '#workbench/language'

interface Props<Office extends NewOfficeShape> {
  offices: readonly Office[]
  /** What stands beside the name of an office. */
  beside?: (office: Office) => ReactNode
}

/** Offices below those that stand above them; an office of the province or the nation says so. */
export function OfficeTree<Office extends NewOfficeShape>({ offices, beside }: Props<Office>) {
  const known = new Set(offices.map(one => one.id))
  const tops = offices.filter(one => one.above === undefined || !known.has(one.above))
  return (
    <div className="office-tree">
      <Branch
        offices={[...tops.filter(hasOffices(offices)), ...tops.filter(one => !hasOffices(offices)(one))]}
        all={offices}
        beside={beside}
      />
    </div>
  )
}

const hasOffices = (all: readonly NewOfficeShape[]) => (office: NewOfficeShape) =>
  all.some(one => one.above === office.id)

function Branch<Office extends NewOfficeShape>({
  offices,
  all,
  beside,
}: Props<Office> & { all: readonly Office[] }) {
  const { t, say } = useWords()
  return (
    <ul>
      {offices.map(office => {
        const below = all.filter(one => one.above === office.id)
        return (
          <li key={office.id}>
            <div className="office">
              <strong>{say(office.label)}</strong>{' '}
              {office.isOutside && <span className="mark">{t('office.outside')}</span>} {beside?.(office)}
            </div>
            {below.length > 0 && <Branch offices={below} all={all} beside={beside} />}
          </li>
        )
      })}
    </ul>
  )
}
