import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { EntryShape } from '#server/api/cases'
import type { Address } from '#workbench/address'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Happened } from '#workbench/parts/timeline'
import { askCase } from '#workbench/questions'
import { sayInstant } from '#workbench/words/instant'

const knownAt = (known?: string) => (before: Address) => ({ ...before, known })

/** Says that the page is of the past, what of it is not, and leads back to the present. */
export function KnownThen({ known }: { known: string }) {
  const { t, language } = useWords()
  return (
    <div className="will known-then" role="status">
      <p>
        <strong>{t('known.then', { moment: sayInstant(known, language) })}</strong>
      </p>
      <p>
        {t('known.then-about')}{' '}
        <Link to="." search={knownAt()}>
          {t('known.now')}
        </Link>
      </p>
    </div>
  )
}

/** The moments at which something of the case was entered, each a way to the page as it then stood. */
export function ChooseKnown({ id }: { id: string }) {
  const { t } = useWords()
  return (
    <Panel label={t('known.choose')} button={t('known.choose')} className="act-opener">
      {close => <Moments id={id} close={close} />}
    </Panel>
  )
}

function Moments({ id, close }: { id: string; close: () => void }) {
  const { t, language } = useWords()
  const { data: matter } = useQuery(askCase(id))
  return (
    <>
      <p className="quiet">{t('known.choose-about')}</p>
      <ul className="choices">
        {lastOfEach(matter?.timeline ?? []).map(entry => (
          <li key={entry.recordedAt}>
            <Link to="." search={knownAt(entry.recordedAt)} onClick={close} data-choice>
              {sayInstant(entry.recordedAt, language)}
              <Happened entry={entry} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

type Recorded = EntryShape & { recordedAt: string }

/** What was entered together became known together: its last entry stands for it. The latest comes first. */
const lastOfEach = (entries: readonly EntryShape[]): Recorded[] =>
  [
    ...new Map(
      entries
        .filter((one): one is Recorded => one.recordedAt !== undefined)
        .sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
        .map(one => [one.recordedAt, one] as const),
    ).values(),
  ].reverse()
