import { Link } from '@tanstack/react-router'
import type { Label } from '#kernel/source'
import { useWords } from '#workbench/language'
import { pageOf } from '#workbench/parts/page-of'

/** A definition that answers or cites: a link where it has a screen, its name and kind where it has none. */
export function Answer({ kind, id, label }: { kind: string; id: string; label: Label }) {
  const { t, say } = useWords()
  const page = pageOf(kind, id)
  if (page) return <Link {...page}>{say(label)}</Link>
  return (
    <span>
      {say(label)} <span className="quiet">{t(`definition-kind.${kind}`, kind)}</span>
    </span>
  )
}
