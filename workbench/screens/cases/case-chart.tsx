import { useSuspenseQuery } from '@tanstack/react-query'
import type { CasePageShape } from '#server/api/cases'
import type { CourseShape } from '#server/api/procedures'
import { useWords } from '#workbench/language'
import { ChartKey, Statechart, type Travelled } from '#workbench/parts/statechart'
import { askProcedure } from '#workbench/questions'

/** The drawn procedure with the path of this case through it. */
export function CaseChart({ matter }: { matter: CasePageShape }) {
  const { t, say } = useWords()
  const { data: procedure } = useSuspenseQuery(askProcedure(matter.procedure.id))
  const drawn = (course: CourseShape) => (
    <div key={course.name}>
      {course.label && <h3>{t('procedure.beside', { course: say(course.label) })}</h3>}
      <Statechart
        title={say(course.label ?? matter.procedure.label)}
        course={course}
        roles={procedure.roles}
        limits={procedure.limits}
        opens={course.name === '' ? procedure.opens.label : undefined}
        travelled={travelledIn(matter, course.name)}
      />
    </div>
  )
  // A course beside the main one that nothing has happened in yet stands back.
  const begun = matter.courses.filter(one => one.name === '' || matter.states[one.name] !== one.initial)
  const others = matter.courses.filter(one => !begun.includes(one))
  return (
    <>
      <ChartKey travelled />
      {begun.map(drawn)}
      {others.length > 0 && (
        <details>
          <summary>{t('case.beside', { count: others.length })}</summary>
          {others.map(drawn)}
        </details>
      )}
    </>
  )
}

/** The log tells which acts were done, and the case in which order it came to its states. */
function travelledIn({ states, passed, timeline }: CasePageShape, course: string): Travelled {
  const now = states[course]
  if (course !== '') return { now, been: [], steps: [] }
  const done = new Set(timeline.flatMap(one => one.act?.name ?? one.limit?.name ?? []))
  const steps = passed.flatMap((from, n) => {
    const to = passed[n + 1]
    return to === undefined ? [] : [{ from, to }]
  })
  return { now, been: passed, steps: steps.flatMap(one => [...done].map(act => ({ ...one, act }))) }
}
