import type { ReactNode } from 'react'
import type { Refused } from '#server/api/refusals'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { useLacking } from '#workbench/parts/use-lacking'

interface Props {
  refused: Refused
  id?: string
  /** What can be done about it. */
  children?: ReactNode
}

/** A named refusal with its sentence, what exactly stood in the way, and the article that says so. */
export function Refusal({ refused: { refused, sentence, said, detail, basis }, id, children }: Props) {
  const { say } = useWords()
  return (
    <div className="refusal" role="alert" id={id}>
      <p>{say(sentence)}</p>
      {(said || detail) && <p className="quiet">{said ? say(said) : detail}</p>}
      {basis && (
        <p>
          <CitationLink citation={basis} />
        </p>
      )}
      {children}
      <p className="quiet">
        <code>{refused}</code>
      </p>
    </div>
  )
}

/** Whether a refusal concerns a field of a form. */
export const concerns = (refused: Refused | undefined, field: string): boolean =>
  refused?.fields?.includes(field) ?? false

/** How a field says that what stands in it was refused, and where it is told why. */
export const refusedBy = (refused: Refused | undefined, field: string, id: string) =>
  concerns(refused, field) ? { 'aria-invalid': true, 'aria-describedby': id } : {}

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
