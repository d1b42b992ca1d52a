import type { Day } from '#kernel/date'
import { daysBetween } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Language } from '#kernel/source'
import type { PaperMatter, PaperPromise, PaperTask } from '#office/papers/matter'
import { line, type Piece } from '#office/papers/official-paper'
import { sampleLine, type Speech, signed, speechIn, verdictWords } from '#office/papers/paper-words'

export interface NoticeTo {
  /** The office that is urged, by name. */
  readonly office: string
  /** By when it is to answer. */
  readonly by: Day
}

/** A notice to one office: what it owes that is late or at risk, what it promised, by when to answer. */
export function supervisionNotice(
  matter: PaperMatter,
  { office, by }: NoticeTo,
  language: Language,
): Piece[] | Refusal {
  const speech = speechIn(language)
  const { say, day } = speech
  const mine = matter.tasks.filter(one => one.office === office)
  const overdue = mine.filter(one => one.standing === 'overdue')
  const atRisk = mine.filter(one => one.standing === 'at-risk')
  const missed = matter.promises.filter(
    one => one.office === office && ['missed', 'no-figure'].includes(one.goal.verdict),
  )
  if (overdue.length + atRisk.length + missed.length === 0) return refuse('nothing-to-supervise', office)
  const parts = [
    ...(overdue.length > 0 ? [(n: number) => tasksIn(overdue, matter.on, speech, n, true)] : []),
    ...(atRisk.length > 0 ? [(n: number) => tasksIn(atRisk, matter.on, speech, n, false)] : []),
    ...(missed.length > 0 ? [(n: number) => promisesIn(missed, speech, n)] : []),
    (n: number) => wanted(by, speech, n),
  ]
  return [
    ...sampleLine(matter.isSample),
    line(
      'Title',
      say('关于限期推进计划任务的督查通知', 'Notice of Supervision: Tasks to Be Brought Forward'),
    ),
    line('Addressee', say(`${office}：`, `To: ${office}`)),
    line(
      'Text',
      say(
        `根据《${matter.title}》，截至${day(matter.on)}，你单位牵头的${mine.length}项任务中，` +
          `逾期${overdue.length}项，有风险${atRisk.length}项；未兑现的目标承诺${missed.length}项。` +
          '现将有关事项通知如下。',
        `Under “${matter.title}”, on ${day(matter.on)}, of the ${mine.length} tasks for which your office ` +
          `answers ${overdue.length} are overdue and ${atRisk.length} at risk; ` +
          `${missed.length} promised targets were not reached.`,
      ),
    ),
    ...parts.flatMap((part, at) => part(at + 1)),
    ...signed(matter.keeper[language], day(matter.written)),
  ]
}

function tasksIn(tasks: readonly PaperTask[], on: Day, speech: Speech, n: number, isLate: boolean): Piece[] {
  const { say, day, percent } = speech
  const title = isLate ? say('逾期任务', 'Overdue tasks') : say('有风险的任务', 'Tasks at risk')
  return [
    speech.first(n, title),
    ...tasks.map((one, at) => {
      const late = daysBetween(one.due, on)
      const when = isLate
        ? say(`期限${day(one.due)}，已逾期${late}天`, `due ${day(one.due)}, ${late} days ago`)
        : say(`期限${day(one.due)}`, `due ${day(one.due)}`)
      const said = one.said === undefined ? '' : say(`，说明：${one.said}`, `; explained: ${one.said}`)
      return line(
        'Text',
        say(
          `${at + 1}.${one.title}。${when}，进度${percent(one.share)}${said}。`,
          `${at + 1}. ${one.title}: ${when}, progress ${percent(one.share)}${said}.`,
        ),
      )
    }),
  ]
}

function promisesIn(promises: readonly PaperPromise[], speech: Speech, n: number): Piece[] {
  const { say, day, language } = speech
  return [
    speech.first(n, say('未兑现的目标承诺', 'Promised targets not reached')),
    ...promises.map(({ label, goal, now }, at) =>
      line(
        'Text',
        say(
          `${at + 1}.${label.zh}：${day(goal.on)}应达到${goal.value}，现值${now ?? '缺'}，${verdictWords[goal.verdict].zh}。`,
          `${at + 1}. ${label.en}: ${goal.value} by ${day(goal.on)}, now ${now ?? 'missing'}, ${verdictWords[goal.verdict][language]}.`,
        ),
      ),
    ),
  ]
}

function wanted(by: Day, speech: Speech, n: number): Piece[] {
  const { say, day } = speech
  return [
    speech.first(n, say('有关要求', 'What is asked')),
    line(
      'Text',
      say(
        `请于${day(by)}前逐项报送原因、整改措施和完成时限，并附证明材料；已经完成的，请报告完成日期，由其他单位核验。`,
        `By ${day(by)}, report for each item the cause, what is done about it and until when, with evidence; ` +
          'what is done already is reported with its day and verified by another office.',
      ),
    ),
  ]
}
