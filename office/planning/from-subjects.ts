import { addDays, type Day, daysBetween } from '#kernel/date'
import type { Change } from '#kernel/plan/change'
import type { PlanItem, SubjectKind } from '#kernel/plan/plan'

/** A county, an authority or an enterprise that a programme is to make strong. */
export interface SubjectOfProgramme {
  readonly id: string
  readonly name: string
  /** GB/T 2260 code. */
  readonly place: string
  readonly owner: string
  readonly assisting: readonly string[]
}

export interface SubjectProgramme {
  readonly id: string
  readonly title: string
  readonly kind: SubjectKind
  /** Answers for the programme as a whole. */
  readonly keeper: string
  readonly city: string
  /** Id of the measure that it carries out. */
  readonly measure: string
  readonly from: Day
  readonly until: Day
  readonly subjects: readonly SubjectOfProgramme[]
  /** What each of them owes, one after the other, with the kinds of evidence. */
  readonly steps: readonly { readonly title: string; readonly evidence: readonly string[] }[]
}

/**
 * A programme that does the same for each of many: strong counties, strong bureaus and strong enterprises are
 * programmes, projects and tasks like all others, with another subject.
 */
export function planFromSubjects(programme: SubjectProgramme): Change[] {
  const { id, title, keeper, city, from, until, measure } = programme
  const whole = { assisting: [], after: [], evidence: [], indicators: [], from, due: until, measure }
  const items: PlanItem[] = [
    {
      ...{ ...whole, id, kind: 'programme', title, place: city },
      ...{ owner: { office: keeper }, subject: { kind: 'city' } },
    },
  ]
  for (const one of programme.subjects) {
    const project: PlanItem = {
      ...{ ...whole, id: `${id}-${one.id}`, kind: 'project', parent: id, title: `${title}：${one.name}` },
      ...{ place: one.place, owner: { office: one.owner }, assisting: one.assisting },
      subject: { kind: programme.kind, name: one.name },
    }
    items.push(project, ...programme.steps.map((_, at) => taskOf(project, programme, at)))
  }
  return items.map(to => ({ put: 'item', to }))
}

/** Steps follow each other over the time of the programme. */
function taskOf(project: PlanItem, { steps, from, until }: SubjectProgramme, at: number): PlanItem {
  const days = daysBetween(from, until) + 1
  const part = (n: number) => addDays(from, Math.floor((days * n) / steps.length))
  const { title = '', evidence = [] } = steps[at] ?? {}
  return {
    ...{ ...project, id: `${project.id}-${at + 1}`, kind: 'task', parent: project.id },
    ...{ title: `${project.subject.name ?? project.title}：${title}`, evidence },
    ...{ from: part(at), due: addDays(part(at + 1), -1) },
    after: at === 0 ? [] : [`${project.id}-${at}`],
  }
}
