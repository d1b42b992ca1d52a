import type { DesignationScheme, Level } from '#kernel/assessment/designation-scheme'
import { type Label, showCitation } from '#kernel/source'

const both = ({ zh, en }: Label) => `${zh} · ${en}`
const marked = (mark: string | undefined) => (mark === undefined ? '' : ` (${mark})`)

export function designationLines(one: DesignationScheme): string[] {
  const { levels, steps, carriedOut: run, basis, principle } = one
  return [
    `  since: ${one.since}`,
    ...(principle ? [`  principle: ${both(principle)}`] : []),
    `  applicants: ${both(one.applicants)}`,
    ...Object.entries(levels).flatMap(([id, level]) => levelLines(id, level)),
    ...steps.map(({ label, mark }) => `  step: ${both(label)}${marked(mark)}`),
    ...(run
      ? [
          `  carried out by ${run.round.id}, ${run.application.id}, ${run.objection.id}`,
          ...run.criteria.map(
            ({ field, own, weight }) => `  scores ${field} (own: ${own}), weight ${weight}`,
          ),
        ]
      : []),
    ...basis.map(
      cited => `  basis: ${showCitation(cited, 'zh')}${cited.mark === 'read' ? '' : ` (${cited.mark})`}`,
    ),
  ]
}

const levelLines = (id: string, { label, mark, named, term, became }: Level): string[] => [
  `  level ${id}: ${both(label)}${marked(mark)}${named === undefined ? '' : `, ${named} named`}` +
    (term ? `, from ${term.from} until ${term.until}` : ''),
  ...(became ? [`    ${became.is} since ${became.since}: ${both(became.says)}`] : []),
]
