import type { Verb } from '#cli/verb'
import { viewerIfAny } from '#cli/viewer-if-any'
import { isDay } from '#kernel/date'
import { isRefusal, refuse } from '#kernel/refusal'
import type { Language } from '#kernel/source'
import type { ThreadNodeShape, ThreadShape } from '#server/api/thread'
import { type AtPlace, presentThread } from '#server/present/thread'
import { figuresAt, threadFor } from '#server/thread'

export const verb: Verb = {
  usage: ['thread ID [--place PLACE] [--on DAY] [--as PERSON]'],
  summary: {
    zh: '脉络：从条款到措施、案件或权利、指标与数值，上下贯通',
    en: 'The thread of a clause, measure, procedure, case, right or indicator, both ways',
  },
  options: { place: { type: 'string' }, on: { type: 'string' }, as: { type: 'string' } },
  words: [1, 1],
  async run(call) {
    const { on = call.today, place: given } = call.flags
    if (typeof on !== 'string' || !isDay(on)) return refuse('not-a-day', String(on))
    const house = await call.house()
    const thread = await threadFor(house, call.words[0] ?? '', on, await viewerIfAny(call, house))
    if (isRefusal(thread)) return thread
    let at: AtPlace | undefined
    if (typeof given === 'string') {
      const place = house.places.find(given)
      if (isRefusal(place)) return place
      at = { place: place.code, figures: await figuresAt(house, thread, place.code, on) }
    }
    const shape = presentThread(thread, on, at)
    call.say(call.json ? `${JSON.stringify(shape)}\n` : linesOf(shape, call.language))
    return undefined
  },
}

const names: Readonly<Record<string, { zh: string; en: string }>> = {
  clause: { zh: '条款', en: 'Clauses' },
  mission: { zh: '工程、标准、渠道', en: 'Missions, standards and channels' },
  measure: { zh: '措施', en: 'Measures' },
  programme: { zh: '项目', en: 'Programmes and projects' },
  task: { zh: '任务', en: 'Tasks' },
  procedure: { zh: '程序、登记簿、案件与权利', en: 'Procedures, registers, cases and rights' },
  indicator: { zh: '指标', en: 'Indicators' },
}

/** Column under column; an arrow stands before what was asked for. */
function linesOf({ focus, columns }: ThreadShape, language: Language): string {
  const lines = columns.flatMap(({ kinds, nodes }) => {
    if (nodes.length === 0) return []
    const head = names[kinds[0] ?? '']?.[language] ?? kinds.join(', ')
    return [head, ...nodes.map(node => `${node.id === focus.id ? '→ ' : '  '}${nodeLine(node, language)}`)]
  })
  return `${lines.join('\n')}\n`
}

function nodeLine({ id, code, label, figure }: ThreadNodeShape, language: Language): string {
  const shown = figure?.value?.toFixed(figure.decimals) ?? figure?.refused?.refused
  const value = figure && `${shown} ${figure.value === undefined ? '' : figure.unit[language]}`.trim()
  return [code !== id && code, label[language], value && `= ${value}`, `[${id}]`].filter(Boolean).join(' ')
}
