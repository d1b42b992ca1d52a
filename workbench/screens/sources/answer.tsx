import { Link } from '@tanstack/react-router'
import type { Label } from '#kernel/source'
import { useWords } from '#workbench/language'

/** A definition that answers or cites: a link where it has a screen, its name and kind where it has none. */
export function Answer({ kind, id, label }: { kind: string; id: string; label: Label }) {
  const { t, say } = useWords()
  const named = say(label)
  if (kind === 'indicator')
    return (
      <Link to="/indicators/$id" params={{ id }}>
        {named}
      </Link>
    )
  if (kind === 'register')
    return (
      <Link to="/register" search={{ register: id }}>
        {named}
      </Link>
    )
  if (kind === 'standard')
    return (
      <Link to="/scoreboard" hash={id}>
        {named}
      </Link>
    )
  if (kind === 'procedure')
    return (
      <Link to="/procedures/$id" params={{ id }}>
        {named}
      </Link>
    )
  if (kind === 'threshold')
    return (
      <Link to="/thresholds/$id" params={{ id }}>
        {named}
      </Link>
    )
  return (
    <span>
      {named} <span className="quiet">{t(`definition-kind.${kind}`, kind)}</span>
    </span>
  )
}
