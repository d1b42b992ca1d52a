import type { Refused } from '#server/api/refusals'
import { useWords } from '#workbench/language'
import { useLacking } from '#workbench/parts/use-lacking'

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
  const { what, suppliers } = useLacking()(refused)
  const names = what.map(say).join(t('list'))
  return (
    <span className="missing">
      <abbr title={say(refused.sentence)}>{t('figure.missing')}</abbr>
      {names && <span> {t('figure.lacks', { what: names })}</span>}
      {(!brief || !names) && <span className="quiet"> {say(refused.sentence)}</span>}
      {suppliers.length > 0 && (
        <span className="quiet"> {t('figure.supplier', { who: suppliers.map(say).join(t('list')) })}</span>
      )}
    </span>
  )
}
