import { standings } from '#kernel/plan/standing'
import type { Language } from '#kernel/source'
import type { FrozenFigure, PaperMatter, PaperTask } from '#office/papers/matter'
import { line, type Piece } from '#office/papers/official-paper'
import {
  sampleLine,
  type Speech,
  signed,
  speechIn,
  standingWords,
  verdictWords,
} from '#office/papers/paper-words'

/** The annual report on a plan: how much is done, what was promised, the day's figures, what is late. */
export function annualReport(matter: PaperMatter, to: string, language: Language): Piece[] {
  const speech = speechIn(language)
  const { say, day } = speech
  const year = matter.on.slice(0, 4)
  const parts = [overall, byProgramme, promised, figured, late, cited]
  return [
    ...sampleLine(matter.isSample),
    line(
      'Title',
      say(
        `关于《${matter.title}》${year}年度执行情况的报告`,
        `Report on the Execution in ${year} of “${matter.title}”`,
      ),
    ),
    line('Addressee', say(`${to}：`, `To: ${to}`)),
    line(
      'Text',
      say(
        `现将《${matter.title}》截至${day(matter.on)}的执行情况报告如下。`,
        `This is how “${matter.title}” stood on ${day(matter.on)}.`,
      ),
    ),
    ...parts.flatMap((part, at) => part(matter, speech, at + 1)),
    ...signed(matter.keeper[language], day(matter.written)),
  ]
}

const isDone = ({ standing }: PaperTask): boolean => ['done', 'done-late', 'verified'].includes(standing)

function overall({ tasks, programmes }: PaperMatter, speech: Speech, n: number): Piece[] {
  const { say, language, percent } = speech
  const counts = standings
    .map(one => ({ one, count: tasks.filter(task => task.standing === one).length }))
    .filter(({ count }) => count > 0)
    .map(({ one, count }) =>
      say(`${standingWords[one].zh}${count}项`, `${count} ${standingWords[one][language]}`),
    )
  const share = tasks.reduce((sum, one) => sum + one.share, 0) / Math.max(tasks.length, 1)
  const title = say('各工程任务进度', 'Progress by programme')
  return [
    speech.first(n, say('总体情况', 'Overall')),
    line(
      'Text',
      say(
        `计划共列任务${tasks.length}项，其中${counts.join('，')}。任务平均进度${percent(share)}。各工程进度见图1。`,
        `The plan has ${tasks.length} tasks: ${counts.join(', ')}. Their mean progress is ${percent(share)}; figure 1 shows it by programme.`,
      ),
    ),
    ...(programmes.length === 0
      ? []
      : [
          line('Caption', say(`图1  ${title}（%）`, `Figure 1. ${title} (%)`)),
          {
            chart: {
              ...{ title, unit: '%' },
              bars: programmes.map(one => ({ name: one.title, value: (one.share * 100).toFixed(1) })),
            },
          },
        ]),
  ]
}

function byProgramme({ programmes, tasks }: PaperMatter, speech: Speech, n: number): Piece[] {
  const { say, percent } = speech
  return [
    speech.first(n, say('各工程进展', 'By programme')),
    ...programmes.flatMap(({ title, share }, at) => {
      const mine = tasks.filter(one => one.programme === title)
      const done = mine.filter(isDone).length
      const overdue = mine.filter(one => one.standing === 'overdue').length
      return [
        speech.second(at + 1, title),
        line(
          'Text',
          say(
            `任务${mine.length}项，完成${done}项，逾期${overdue}项，进度${percent(share)}。`,
            `${mine.length} tasks, ${done} done, ${overdue} overdue; progress ${percent(share)}.`,
          ),
        ),
      ]
    }),
  ]
}

function promised({ promises }: PaperMatter, speech: Speech, n: number): Piece[] {
  const { say, language, day } = speech
  const head = speech.first(n, say('目标承诺', 'Targets promised'))
  if (promises.length === 0)
    return [head, line('Text', say('本计划没有目标承诺。', 'The plan promises no target.'))]
  const rows = promises.map(one => [
    `${one.label[language]}（${one.unit[language]}）`,
    `${one.baseline.value}\n${day(one.baseline.on)}`.replace('\n', ' · '),
    `${one.goal.value} · ${day(one.goal.on)}`,
    one.now ?? say('缺', 'missing'),
    verdictWords[one.goal.verdict][language],
  ])
  return [
    head,
    line('Caption', say('表1  目标承诺及兑现情况', 'Table 1. Targets and what became of them')),
    {
      grid: {
        head: say('指标 基期 目标 现值 结果', 'Indicator Baseline Target Now Result').split(' '),
        ...{ rows, widths: [36, 21, 21, 10, 12], amounts: [3] },
      },
    },
  ]
}

function figured({ figures, on }: PaperMatter, speech: Speech, n: number): Piece[] {
  const { say, language, day } = speech
  const known = figures.filter(one => one.value !== undefined)
  const standards = [...new Set(known.map(one => one.standard[language]))]
  const unknown = figures.filter(one => one.value === undefined)
  return [
    speech.first(n, say('指标数据', 'Figures')),
    line(
      'Text',
      say(
        `指标${figures.length}项，有数${known.length}项。数值取自${day(on)}看板，已冻结；口径栏为定义版本。`,
        `Of ${figures.length} indicators ${known.length} have a value, that of the scoreboard of ${day(on)}, ` +
          'frozen; the last column tells the version of the definition.',
      ),
    ),
    ...standards.flatMap((standard, at) => [
      speech.second(at + 1, standard),
      {
        grid: figureGrid(
          known.filter(one => one.standard[language] === standard),
          speech,
        ),
      },
    ]),
    ...(unknown.length === 0
      ? []
      : [
          line(
            'Small',
            say(
              `尚缺数据的指标${unknown.length}项：${unknown.map(one => one.label.zh).join('、')}。`,
              `Indicators without a value, ${unknown.length}: ${unknown.map(one => one.label.en).join('; ')}.`,
            ),
          ),
        ]),
  ]
}

function figureGrid(figures: readonly FrozenFigure[], { say, language }: Speech) {
  return {
    head: say('编号 指标 数值 单位 数据期 口径', 'Code Indicator Value Unit Period Definition').split(' '),
    rows: figures.map(one => [
      ...[one.code, one.label[language], one.value ?? '', one.unit[language]],
      ...[one.period ?? one.on, one.definition],
    ]),
    widths: [8, 37, 12, 13, 17, 13],
    amounts: [2],
  }
}

function late({ tasks }: PaperMatter, speech: Speech, n: number): Piece[] {
  const { say, percent } = speech
  const overdue = tasks.filter(one => one.standing === 'overdue')
  const head = speech.first(n, say('逾期任务及说明', 'Overdue tasks and why'))
  if (overdue.length === 0) return [head, line('Text', say('没有逾期任务。', 'No task is overdue.'))]
  const rows = overdue.map(one => [
    ...[one.title, one.office, one.due, percent(one.share)],
    one.said ?? say('未说明', 'not explained'),
  ])
  return [
    head,
    line('Caption', say('表2  逾期任务', 'Table 2. Overdue tasks')),
    {
      grid: {
        head: say('任务 牵头单位 期限 进度 说明', 'Task Office Due Progress Explanation').split(' '),
        ...{ rows, widths: [36, 20, 14, 10, 20], amounts: [3] },
      },
    },
  ]
}

/** What the numbers rest on, so that somebody else finds the same ones. */
function cited({ plan, on, lastSeq, figures }: PaperMatter, speech: Speech, n: number): Piece[] {
  const { say, language, day } = speech
  const sources = [...new Set(figures.flatMap(one => one.source?.[language] ?? []))]
  return [
    speech.first(n, say('数据依据', 'What the numbers rest on')),
    line(
      'Small',
      say(
        `计划 ${plan}，截至${day(on)}，台账第${lastSeq}号以前的记载；任务进度由各任务牵头单位报告，按权重汇总。`,
        `Plan ${plan} as on ${day(on)}, entries of the ledger up to no. ${lastSeq}; ` +
          'progress as the accountable offices reported it, rolled up by weight.',
      ),
    ),
    ...(sources.length === 0
      ? []
      : [
          line(
            'Small',
            say(`公布数据来源：${sources.join('；')}。`, `Published figures: ${sources.join('; ')}.`),
          ),
        ]),
  ]
}
