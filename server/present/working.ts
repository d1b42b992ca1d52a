import type { Working } from '#kernel/formula'
import { sayFormula } from '#kernel/sentence'
import type { Catalogue } from '#kernel/catalogue'
import type { Label } from '#kernel/source'
import { reportOfSource } from '#office/case-figures/follow-reports'
import type { FigureShape } from '#server/api/figures'
import type { WorkingShape } from '#server/api/values'
import { presentRefusal } from '#server/present/refusal'
import { refuse } from '#kernel/refusal'
import type { Figure } from '#kernel/input'

export const presentFigure = (figure: Figure): FigureShape => {
  const report = reportOfSource(figure.source)
  return { ...figure, remainder: figure.remainder ?? false, ...(report && { report: report.id }) }
}

/** Who said it: an instrument, a report of an office, or what was written where it was loaded. */
export function sourceText({ source }: Figure, catalogue: Catalogue): Label {
  const report = reportOfSource(source)
  if (report)
    return {
      zh: `${report.office}的工作报告 ${report.id}`,
      en: `work report ${report.id} of ${report.office}`,
    }
  return catalogue.sources.get(source)?.label ?? { zh: source, en: source }
}

/**
 * The working as a tree in words. Leaves of a register carry the number that `leavesOf` gives them, depth
 * first, so that their rows can be asked for.
 */
export function presentWorking(working: Working, catalogue: Catalogue): WorkingShape {
  let leaves = 0
  const present = (one: Working): WorkingShape => {
    const { formula } = one
    const isLeaf = 'rows' in formula
    const leaf = isLeaf ? String(leaves++) : undefined
    const of = one.of.map(present)
    const beside = one.beside && present(one.beside)
    return {
      node: formula.node,
      says: { zh: sayFormula(formula, 'zh'), en: sayFormula(formula, 'en') },
      on: one.on,
      value: one.value,
      refused: one.refused && presentRefusal(refuse(one.refused, one.detail)),
      figure: one.figure && {
        ...presentFigure(one.figure),
        sourceText: sourceText(one.figure, catalogue),
      },
      leaf,
      of,
      beside,
    }
  }
  return present(working)
}
