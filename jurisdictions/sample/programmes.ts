import type { EvidenceKind, Measure } from '#kernel/measure'
import type { SubjectKind } from '#kernel/plan/plan'
import { dutyList } from '#policy/evidence-kinds/duty-list'
import { evaluationOfPlan } from '#policy/evidence-kinds/evaluation-of-plan'
import { planDocument } from '#policy/evidence-kinds/plan-document'
import { recognitionList } from '#policy/evidence-kinds/recognition-list'
import { trainingRecord } from '#policy/evidence-kinds/training-record'
import { workReport } from '#policy/evidence-kinds/work-report'
import { cultivateDemonstrationUnits } from '#policy/measures/management-capability/cultivate-demonstration-units'
import { strengthenDistrictsAndBureaus } from '#policy/measures/management-capability/strengthen-districts-and-bureaus'

/** A programme of the invented city that does the same for each of many. */
export interface SampleProgramme {
  readonly id: string
  readonly title: string
  readonly kind: SubjectKind
  readonly measure: Measure
  readonly steps: readonly { readonly title: string; readonly evidence: EvidenceKind }[]
  /** Invented enterprises; districts and offices are those of the sample city. */
  readonly names?: readonly string[]
}

export const sampleProgrammes: readonly SampleProgramme[] = [
  {
    ...{ id: 'strong-counties', title: '强县（区）建设', kind: 'district' },
    measure: strengthenDistrictsAndBureaus,
    steps: [
      { title: '印发建设方案', evidence: planDocument },
      { title: '年度自评', evidence: evaluationOfPlan },
    ],
  },
  {
    ...{ id: 'strong-bureaus', title: '强局建设', kind: 'bureau' },
    measure: strengthenDistrictsAndBureaus,
    steps: [
      { title: '责任清单', evidence: dutyList },
      { title: '年度报告', evidence: workReport },
    ],
  },
  {
    ...{ id: 'strong-enterprises', title: '强企建设', kind: 'enterprise' },
    measure: cultivateDemonstrationUnits,
    steps: [
      { title: '培训辅导', evidence: trainingRecord },
      { title: '认定', evidence: recognitionList },
    ],
    names: ['示例企业甲', '示例企业乙', '示例企业丙'],
  },
]
