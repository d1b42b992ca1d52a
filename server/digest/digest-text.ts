import type { Language } from '#kernel/source'
import type { DigestGroupShape, DigestLineShape, DigestShape } from '#server/api/digest'

const marks: Readonly<Record<DigestLineShape['kind'], Record<Language, string>>> = {
  added: { zh: '新增', en: 'added' },
  withdrawn: { zh: '撤销', en: 'withdrawn' },
  moved: { zh: '移动', en: 'moved' },
  changed: { zh: '变更', en: 'changed' },
  progressed: { zh: '进展', en: 'progress' },
  late: { zh: '逾期', en: 'late' },
  goal: { zh: '承诺', en: 'promise' },
  figure: { zh: '指标', en: 'figure' },
  act: { zh: '办理', en: 'act' },
  missing: { zh: '未报', en: 'not sent' },
}

export const titleOf = ({ since, on, changed }: DigestShape, language: Language): string =>
  language === 'zh'
    ? `我的摘要：${since}之后至${on}，${changed}项变化`
    : `My digest: ${changed} changes after ${since}, up to ${on}`

export const lineOf = ({ kind, on, title, says }: DigestLineShape, language: Language): string => {
  const comma = language === 'zh' ? '；' : '; '
  const said = says.map(one => one[language]).join(comma)
  return [on, marks[kind][language], title[language], said].filter(Boolean).join('  ')
}

/** One thing with what changed of it and what falls due, a line each. */
export function linesOf(group: DigestGroupShape, language: Language): string[] {
  const { changes, changed, elsewhere, due, refusal } = group
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en)
  const more = changed - changes.length
  return [
    ...(refusal ? [refusal.sentence[language]] : []),
    ...changes.map(one => lineOf(one, language)),
    ...(more > 0 ? [say(`另有${more}项变化，见其页面。`, `${more} more are told on its page.`)] : []),
    ...(elsewhere > 0
      ? [
          say(
            `另有${elsewhere}项已在更具体的关注事项中列出。`,
            `${elsewhere} are told with something narrower.`,
          ),
        ]
      : []),
    ...due.map(({ day, title, about, isLate }) =>
      [isLate ? say('已逾期', 'overdue') : say('将到期', 'due'), day, ...[title[language], about?.[language]]]
        .filter(Boolean)
        .join('  '),
    ),
  ]
}

/** Things of which there is something to tell. */
export const groupsTold = ({ groups }: DigestShape): DigestGroupShape[] =>
  groups.filter(one => one.changed + one.elsewhere + one.due.length > 0 || one.refusal !== undefined)

export const nothingSaid = ({ groups }: DigestShape, language: Language): string =>
  groups.length === 0
    ? {
        zh: '还没有关注任何事项。在页面上点“关注”即可。',
        en: 'You follow nothing yet. Press Follow on any page.',
      }[language]
    : { zh: '关注的事项没有变化。', en: 'Nothing that you follow has changed.' }[language]

/** The whole digest as text: of every thing its name, and below it what there is to tell. */
export function digestText(digest: DigestShape, language: Language): string {
  const told = groupsTold(digest)
  const blocks = told.map(one =>
    [one.label[language], ...linesOf(one, language).map(line => `  ${line}`)].join('\n'),
  )
  const body = told.length === 0 ? [nothingSaid(digest, language)] : blocks
  return `${[titleOf(digest, language), ...body].join('\n\n')}\n`
}
