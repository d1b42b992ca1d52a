import '#workbench/parts/cautions.css'
import { Link } from '@tanstack/react-router'
import type { CaseTitled, CautionShape } from '#server/api/cautions'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { sayMoment } from '#workbench/words/moment'

/** What the law asks of one case because of another: how it puts it, why, and where it may be otherwise. */
export function Cautions({ cautions }: { cautions: readonly CautionShape[] }) {
  return (
    <ul className="cautions">
      {cautions.map(one => (
        <li key={`${one.id} ${one.heeding.id} ${one.regarding.id}`} className={`bids-${one.bids}`}>
          <Caution caution={one} />
        </li>
      ))}
    </ul>
  )
}

function Caution({ caution }: { caution: CautionShape }) {
  const { t, say } = useWords()
  const { heeding, regarding, unless, asks, basis } = caution
  return (
    <>
      <p className="caution-head">
        <span className="mark">{t(`bidding.${caution.bids}`)}</span> <strong>{say(caution.label)}</strong>
      </p>
      <p>{say(caution.says)}</p>
      {unless && (
        <p>
          <span className="quiet">{t('caution.unless')}</span> {say(unless)}
        </p>
      )}
      <dl className="caution-cases">
        <dt>{t('caution.heeding')}</dt>
        <dd>
          <CaseNamed of={heeding} />
        </dd>
        <dt>{t('caution.regarding')}</dt>
        <dd>
          <CaseNamed of={regarding} /> <Because caution={caution} />
        </dd>
      </dl>
      {asks.length > 0 && (
        <p className="wants-action">
          {t('caution.asks', { what: asks.map(one => t(`caution.ask-${one}`)).join(t('list')) })}
        </p>
      )}
      <p className="caution-basis">
        {basis.map(one => (
          <CitationLink key={`${one.source} ${one.article ?? ''}`} citation={one} />
        ))}
      </p>
    </>
  )
}

function CaseNamed({ of }: { of: CaseTitled }) {
  const { say } = useWords()
  return (
    <>
      <Link to="/cases/$id" params={{ id: of.id }}>
        {of.title || of.id}
      </Link>{' '}
      <span className="quiet">{say(of.procedure)}</span>
    </>
  )
}

function Because({ caution: { because } }: { caution: CautionShape }) {
  const { t, say, language } = useWords()
  if (!because) return null
  return <span>{t('caution.because', { day: sayMoment(because.on, language), act: say(because.act) })}</span>
}
