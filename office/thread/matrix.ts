import type { Catalogue } from '#kernel/catalogue'
import type { Indicator } from '#kernel/indicator'
import type { Measure } from '#kernel/measure'
import type { Mission, Standard } from '#kernel/programme'

/** Where a mission meets a standard: who does something for both, and by what it is measured. */
export interface Crossing {
  readonly mission: Mission
  readonly standard: Standard
  readonly measures: readonly Measure[]
  readonly indicators: readonly Indicator[]
  /** Nothing is done and nothing measured; done and not measured; measured while nobody does anything. */
  readonly gap?: 'empty' | 'unmeasured' | 'unowned'
}

/** Every mission by every standard, in the order of the catalogue. */
export function crossings({ missions, standards, measures, indicators }: Catalogue): Crossing[] {
  return [...missions.values()].flatMap(mission =>
    [...standards.values()].map(standard => {
      const done = [...measures.values()].filter(
        one => one.mission.id === mission.id && one.standards.some(other => other.id === standard.id),
      )
      const measured = [...indicators.values()].filter(
        one => one.mission.id === mission.id && one.standard.id === standard.id,
      )
      return { mission, standard, measures: done, indicators: measured, gap: gapOf(done, measured) }
    }),
  )
}

function gapOf(done: readonly unknown[], measured: readonly unknown[]): Crossing['gap'] {
  if (done.length === 0) return measured.length === 0 ? 'empty' : 'unowned'
  return measured.length === 0 ? 'unmeasured' : undefined
}
