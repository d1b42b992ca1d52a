import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import type { PlanItemShape } from '#server/api/plans'
import { useWords } from '#workbench/language'
import { useStandpoint } from '#workbench/parts/use-address'
import { askItems } from '#workbench/questions-of-plans'
import { Share, Standing } from '#workbench/screens/city-plan/item-table'

/** Items with their parts, which are fetched when they are opened. */
export function PlanTree({ plan, items }: { plan: string; items: readonly PlanItemShape[] }) {
  return (
    <ul className="plan-tree">
      {items.map(one => (
        <Branch key={one.id} plan={plan} item={one} />
      ))}
    </ul>
  )
}

function Branch({ plan, item }: { plan: string; item: PlanItemShape }) {
  const { t, day } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <span className="tree-line">
        {item.parts > 0 && (
          <button type="button" className="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'city-plan.fold' : 'city-plan.unfold', { count: item.parts })}
            <span className="aside"> {item.title}</span>
          </button>
        )}
        <Link to="/plans/$plan/items/$item" params={{ plan, item: item.id }}>
          {item.title}
        </Link>
        <Standing item={item} />
        <Share share={item.share} />
        <span className="quiet">
          {day(item.due)} {item.owner.office.name}
        </span>
      </span>
      {isOpen && (
        <Suspense fallback={<p className="quiet waiting">{t('waiting')}</p>}>
          <Parts plan={plan} under={item.id} />
        </Suspense>
      )}
    </li>
  )
}

/** Of very many parts a page, and the next one when it is asked for. */
function Parts({ plan, under, from }: { plan: string; under: string; from?: string }) {
  const { t } = useWords()
  const { on } = useStandpoint()
  const [isOpen, setOpen] = useState(false)
  const { data } = useSuspenseQuery(askItems(plan, { under, on, from }))
  return (
    <>
      <PlanTree plan={plan} items={data.items} />
      {data.next !== undefined && !isOpen && (
        <button type="button" className="plain" onClick={() => setOpen(true)}>
          {t('city-plan.more-parts', { count: data.of - data.next })}
        </button>
      )}
      {data.next !== undefined && isOpen && (
        <Suspense fallback={<p className="quiet waiting">{t('waiting')}</p>}>
          <Parts plan={plan} under={under} from={String(data.next)} />
        </Suspense>
      )}
    </>
  )
}
