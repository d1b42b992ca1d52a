import type { FactShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { useFactSaid } from '#workbench/parts/field-inputs'

/** What is known, each with its name. */
export function FactList({ facts }: { facts: readonly FactShape[] }) {
  const { say } = useWords()
  const said = useFactSaid()
  if (facts.length === 0) return null
  return (
    <dl className="facts">
      {facts.map(one => (
        <div key={one.name}>
          <dt>{say(one.label)}</dt>
          <dd>{said(one, one.value)}</dd>
        </div>
      ))}
    </dl>
  )
}
