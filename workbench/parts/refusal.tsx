import type { Refused } from '#server/api/refusals'
import { useWords } from '#workbench/language'
import { useCatalogue } from '#workbench/parts/use-catalogue'

/** A named refusal with its sentence, and what exactly stood in the way. */
export function Refusal({ refused }: { refused: Refused }) {
  const { say } = useWords()
  return (
    <div className="refusal" role="alert">
      <p>{say(refused.sentence)}</p>
      {refused.detail && <p className="quiet">{refused.detail}</p>}
      <p className="quiet">
        <code>{refused.refused}</code>
      </p>
    </div>
  )
}

/** 缺, with the named reason and who can supply what is missing. Never a zero, never a bare dash. */
export function Missing({ refused, brief }: { refused: Refused; brief?: boolean }) {
  const { t, say } = useWords()
  const { input, register } = useCatalogue()
  const lacking = refused.detail ? input.get(refused.detail) : undefined
  const registerLacking = refused.detail ? register.get(refused.detail) : undefined
  const what = lacking?.label ?? registerLacking?.label
  return (
    <span className="missing">
      <abbr title={refused.refused}>{t('figure.missing')}</abbr>
      {what && <span> {t('figure.lacks', { what: say(what) })}</span>}
      {!brief && <span className="quiet"> {say(refused.sentence)}</span>}
      {lacking && <span className="quiet"> {t('figure.supplier', { who: say(lacking.supplier) })}</span>}
      {!what && refused.detail && !brief && <span className="quiet"> ({refused.detail})</span>}
    </span>
  )
}
