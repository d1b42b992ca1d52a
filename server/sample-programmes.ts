import { type SampleProgramme, sampleProgrammes } from '#jurisdictions/sample/programmes'
import type { Day } from '#kernel/date'
import type { Change } from '#kernel/plan/change'
import type { OfficeOfCity } from '#office/people/person'
import { planFromSubjects, type SubjectOfProgramme } from '#office/planning/from-subjects'

interface Sample {
  readonly offices: readonly OfficeOfCity[]
  /** The head of each office where somebody heads. */
  readonly heads: ReadonlyMap<string, string>
  readonly keeper: string
  readonly city: string
  readonly from: Day
  readonly until: Day
}

const BUREAUS_MAX = 3

/** Strong counties, strong bureaus and strong enterprises of the sample city: all of it is invented. */
export function programmesDrawn(sample: Sample): Change[] {
  const { keeper, city, from, until } = sample
  return sampleProgrammes.flatMap(({ measure, steps, ...one }) =>
    planFromSubjects({
      ...{ ...one, keeper, city, from, until, measure: measure.id },
      subjects: subjectsOf(one, sample),
      steps: steps.map(step => ({ title: step.title, evidence: [step.evidence.id] })),
    }),
  )
}

function subjectsOf(
  { kind, names = [] }: Pick<SampleProgramme, 'kind' | 'names'>,
  { offices, heads, keeper, city }: Sample,
): SubjectOfProgramme[] {
  if (kind === 'district')
    return offices
      .filter(one => one.city === city && one.place !== city && !one.isOutside)
      .map(({ id, name, place }) =>
        heads.has(id)
          ? { id: place, name, place, owner: id, assisting: [keeper] }
          : { id: place, name, place, owner: keeper, assisting: [id] },
      )
  if (kind === 'bureau')
    return offices
      .filter(one => heads.has(one.id) && one.id !== keeper)
      .slice(0, BUREAUS_MAX)
      .map(({ id, name }) => ({ id, name, place: city, owner: id, assisting: [] }))
  return names.map((name, at) => ({
    ...{ id: `${at + 1}`, name, place: city, owner: keeper, assisting: [] },
  }))
}
