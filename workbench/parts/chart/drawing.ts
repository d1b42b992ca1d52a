import type { CourseShape, StateShape } from '#server/api/procedures'
import type { Label } from '#kernel/source'
import { layOut, type Point, type Worded } from '#workbench/parts/chart/lay-out'
import { widthOf, wrapped } from '#workbench/parts/chart/wrapped'

/** A state as it is drawn; one that holds others is drawn around them. */
export interface Box extends Point {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly title: readonly string[]
  /** Who owes the next act, and acts that do not lead away. */
  readonly more: readonly string[]
  readonly holds: boolean
  readonly first: boolean
  readonly final: boolean
}

/** A step that a case takes: an act, or a limit that runs out. */
export interface Step {
  readonly act: string
  readonly naming: string
  readonly target: string
}

export interface Way {
  readonly id: string
  readonly steps: readonly Step[]
  /** True where time alone leads this way. */
  readonly byTime: boolean
  readonly points: readonly Point[]
  readonly words: Point & {
    readonly lines: readonly string[]
    readonly width: number
    readonly height: number
  }
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly ways: readonly Way[]
}

/** What a drawing is made from, in the language of the screen. */
export interface Told {
  say(label: Label): string
  /** The holder of a state, in a word. */
  holder(role: string): string
  /** What a limit that has run out is called. */
  ranOut(limit: string): string
  /** Acts that leave a case where it is, in a sentence. */
  stays(acts: readonly string[]): string
  /** An act with the inner states that it is done in. */
  inside(act: string, states: readonly string[]): string
}

export const TITLE = { size: 13, line: 19 }
export const WORDS = { size: 12, line: 16 }
const BOX_WIDTH = 168
const WORDS_WIDTH = 150
const PAD = 10
const INSIDE = 16

/** The first act of a case: where it comes from, and what it is called. */
export const START = '*'

/** Draws a course: each state that holds others is laid out by itself and then stands as one box. */
export function drawChart(course: CourseShape, told: Told, opens?: Label): Drawing {
  const drawer = { states: course.states, steps: stepsOf(course), told }
  const initial = course.states.find(one => one.path === course.initial)
  const start = opens && initial ? { label: told.say(opens), to: initial.path } : undefined
  return drawLevel(drawer, '', course.initial, start)
}

interface NamedStep extends Step {
  readonly label: string
  readonly byTime: boolean
}

interface Drawer {
  readonly states: readonly StateShape[]
  readonly steps: (told: Told) => readonly NamedStep[]
  readonly told: Told
}

const stepsOf =
  (course: CourseShape) =>
  (told: Told): NamedStep[] =>
    course.states.flatMap(({ path, acts, expires }) => [
      ...acts.flatMap(({ name, label, target }) =>
        target ? [{ act: name, naming: path, target, label: told.say(label), byTime: false }] : [],
      ),
      ...(expires
        ? [
            {
              act: expires.limit,
              naming: path,
              target: expires.target,
              label: told.ranOut(expires.limit),
              byTime: true,
            },
          ]
        : []),
    ])

const parentOf = (path: string) => path.split('.').slice(0, -1).join('.')
const isIn = (path: string, around: string) => path === around || path.startsWith(`${around}.`)

function drawLevel(
  drawer: Drawer,
  around: string,
  initial: string,
  start?: { readonly label: string; readonly to: string },
): Drawing {
  const own = drawer.states.filter(one => parentOf(one.path) === around)
  const drawn = own.map(state => drawState(drawer, state, state.path === initial))
  const childOf = (path: string) => own.find(one => isIn(path, one.path))?.path
  const groups = new Map<string, NamedStep[]>()
  for (const step of drawer.steps(drawer.told)) {
    const [from, to] = [childOf(step.naming), childOf(step.target)]
    if (!from || !to || from === to) continue
    const key = `${from}>${to}${step.byTime ? '!' : ''}`
    groups.set(key, [...(groups.get(key) ?? []), step])
  }
  const worded = [...groups].map(([id, steps]) => {
    const [from = '', to = ''] = id.replace('!', '').split('>')
    return { ...wordsFor(wordsOn(drawer, steps, from, to)), id, from, to, steps, byTime: id.endsWith('!') }
  })
  const first = own.find(one => one.path === initial)
  const begun =
    start && first
      ? [{ ...wordsFor([start.label]), id: START, from: START, to: first.path, steps: [], byTime: false }]
      : []
  const nodes = [
    ...(begun.length > 0 ? [{ id: START, width: 16, height: 16 }] : []),
    ...inOrder(drawn, initial).map(({ box }) => ({ id: box.path, width: box.width, height: box.height })),
  ]
  const laid = layOut(nodes, [...begun, ...worded] satisfies Worded[])
  const boxes = drawn.flatMap(({ box, inner }) => {
    const at = laid.boxes.get(box.path) ?? { x: 0, y: 0 }
    return [{ ...box, ...at }, ...inner.boxes.map(one => ({ ...one, x: one.x + at.x, y: one.y + at.y }))]
  })
  const ways = drawn.flatMap(({ box, inner }) => {
    const at = laid.boxes.get(box.path) ?? { x: 0, y: 0 }
    return inner.ways.map(one => moved(one, at))
  })
  const here = [...begun, ...worded].map(({ id, steps, byTime, lines, width, height }) => ({
    id: `${around}/${id}`,
    steps,
    byTime,
    points: laid.ways.get(id) ?? [],
    words: { ...(laid.words.get(id) ?? { x: 0, y: 0 }), lines, width, height },
  }))
  return { width: laid.width, height: laid.height, boxes, ways: [...ways, ...here] }
}

/** The first state first, so that ways are followed from it. */
const inOrder = <T extends { box: Box }>(drawn: readonly T[], initial: string): T[] =>
  [...drawn].sort((a, b) => Number(b.box.path === initial) - Number(a.box.path === initial))

const moved = (way: Way, { x, y }: Point): Way => ({
  ...way,
  points: way.points.map(one => ({ x: one.x + x, y: one.y + y })),
  words: { ...way.words, x: way.words.x + x, y: way.words.y + y },
})

const wordsFor = (texts: readonly string[]) => {
  const lines = texts.flatMap(one => wrapped(one, WORDS.size, WORDS_WIDTH))
  const width = Math.max(...lines.map(one => widthOf(one, WORDS.size))) + 10
  return { lines, width, height: lines.length * WORDS.line + 4 }
}

/** An act by its name; where it begins or ends inside a state, with the state inside. */
function wordsOn({ states, told }: Drawer, steps: readonly NamedStep[], from: string, to: string): string[] {
  const nameOf = (path: string) => {
    const state = states.find(one => one.path === path)
    return state ? told.say(state.label) : path
  }
  const byName = new Map<string, { inside: string[]; into: string }>()
  for (const { label, naming, target } of steps) {
    const into = target === innermost(states, to) ? '' : ` → ${nameOf(target)}`
    const known = byName.get(label + into) ?? { inside: [], into }
    if (naming !== from) known.inside.push(nameOf(naming))
    byName.set(label + into, known)
  }
  return [...byName].map(([name, { inside }]) =>
    inside.length > 0 ? told.inside(name, [...new Set(inside)]) : name,
  )
}

/** The state in which one lands that enters another without a word. */
function innermost(states: readonly StateShape[], path: string): string {
  const initial = states.find(one => one.path === path)?.initial
  return initial ? innermost(states, `${path}.${initial}`) : path
}

function drawState(drawer: Drawer, state: StateShape, first: boolean): { box: Box; inner: Drawing } {
  const { told } = drawer
  const inner = state.initial
    ? drawLevel(drawer, state.path, `${state.path}.${state.initial}`)
    : { width: 0, height: 0, boxes: [], ways: [] }
  const holds = inner.boxes.length > 0
  const room = holds ? Math.max(inner.width, BOX_WIDTH - 2 * PAD) : BOX_WIDTH - 2 * PAD
  const title = wrapped(told.say(state.label), TITLE.size, room)
  const stays = state.acts.filter(one => !one.target).map(one => told.say(one.label))
  const within = state.acts
    .filter(one => one.target && isIn(one.target, state.path))
    .map(one => `${told.say(one.label)} → ${nameIn(drawer, one.target ?? '')}`)
  const more = [
    ...(state.holder ? [told.holder(state.holder)] : []),
    ...(stays.length > 0 ? [told.stays(stays)] : []),
    ...within,
  ].flatMap(one => wrapped(one, WORDS.size, room))
  const head = PAD + title.length * TITLE.line + more.length * WORDS.line + PAD + (more.length > 0 ? 3 : -2)
  const widest = Math.max(
    56,
    ...title.map(one => widthOf(one, TITLE.size)),
    ...more.map(one => widthOf(one, WORDS.size)),
    inner.width + (holds ? 2 * (INSIDE - PAD) : 0),
  )
  const width = widest + 2 * PAD
  const by = { x: (width - inner.width) / 2, y: head + 4 }
  return {
    box: {
      path: state.path,
      x: 0,
      y: 0,
      width,
      height: holds ? head + inner.height + 4 + INSIDE : head,
      title,
      more,
      holds,
      first,
      final: state.final,
    },
    inner: {
      ...inner,
      boxes: inner.boxes.map(one => ({ ...one, x: one.x + by.x, y: one.y + by.y })),
      ways: inner.ways.map(one => moved(one, by)),
    },
  }
}

const nameIn = ({ states, told }: Drawer, path: string) => {
  const state = states.find(one => one.path === path)
  return state ? told.say(state.label) : path
}
