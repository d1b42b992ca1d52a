import { dayGiven } from '#cli/plan-given'
import { table } from '#cli/print/table'
import type { Call, Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { viewerFor } from '#cli/viewer-for'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { drawn } from '#kernel/work/draw'
import type { CardPartShape, CardShape } from '#server/api/boards'
import { boardFor, boardsFor } from '#server/boards'

export const verb: Verb = {
  usage: [
    'board list [--on DAY] [--as PERSON]',
    'board show ID [--on DAY] [--as PERSON]',
    'board draw --size N --seed N NAME…',
  ],
  summary: {
    zh: '工作看板：会议、督导、经验做法、项目、建议、督办；按种子抽样',
    en: 'Boards of working procedures: meetings, supervision, practices, projects; a sample by a seed',
  },
  options: Object.fromEntries(['as', 'on', 'size', 'seed'].map(one => [one, { type: 'string' as const }])),
  words: [1, 10_000],
  async run(call) {
    const [what, ...rest] = call.words
    if (what === 'draw') return draw(call, rest)
    if (what === 'list' && rest.length === 0) return list(call)
    if (what === 'show' && rest.length === 1) return show(call, rest[0] ?? '')
    throw new WrongUse(`board ${call.words.join(' ').slice(0, 80)}: no such thing`)
  },
}

function draw(call: Call, from: readonly string[]): undefined {
  const [size, seed] = [Number(call.flags.size), Number(call.flags.seed)]
  if (!Number.isInteger(size) || size < 1 || !Number.isInteger(seed) || from.length === 0)
    throw new WrongUse('board draw needs --size N, --seed N and names')
  const found = drawn(from, size, seed)
  call.say(call.json ? `${JSON.stringify({ size, seed, drawn: found })}\n` : `${found.join('\n')}\n`)
}

async function list(call: Call): Promise<Refusal | undefined> {
  const on = dayGiven(call)
  if (isRefusal(on)) return on
  const house = await call.house()
  const viewer = await viewerFor(call, house)
  if (isRefusal(viewer)) return viewer
  const all = await boardsFor(house, viewer, on)
  const rows = all.map(one => [one.id, String(one.open), String(one.closed), one.label[call.language]])
  call.say(call.json ? `${JSON.stringify(all)}\n` : table(rows))
  return undefined
}

async function show(call: Call, id: string): Promise<Refusal | undefined> {
  const on = dayGiven(call)
  if (isRefusal(on)) return on
  const house = await call.house()
  const viewer = await viewerFor(call, house)
  if (isRefusal(viewer)) return viewer
  const board = await boardFor(house, viewer, id, on)
  if (isRefusal(board)) return board
  call.say(call.json ? `${JSON.stringify(board)}\n` : board.cards.map(one => cardLines(one, call)).join('\n'))
  return undefined
}

function cardLines({ told, parts, draw, ...card }: CardShape, call: Call): string {
  const { language } = call
  const again =
    draw && (draw.agrees ? ['重抽相符', 'drawn again: the same'] : ['重抽不符', 'drawn again: other'])
  return [
    `${partLine(card, call)}\n`,
    ...card.facts.map(one => `  ${one.label[language]}: ${one.value}\n`),
    ...(again ? [`  ${again[language === 'zh' ? 0 : 1]}\n`] : []),
    ...told.map(one => `  ${one.on} ${one.act.label[language]}: ${one.facts.map(f => f.value).join('; ')}\n`),
    ...parts.map(one => `  - ${partLine(one, call)}\n`),
  ].join('')
}

const partLine = ({ case: one }: CardPartShape, { language }: Call): string =>
  [one.id, one.title, one.lead.name, one.state.label[language], one.next?.due].filter(Boolean).join('  ')
