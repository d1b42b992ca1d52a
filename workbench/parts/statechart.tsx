import '#workbench/parts/statechart.css'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { CourseShape, LimitShape, Named } from '#server/api/procedures'
import type { Label } from '#kernel/source'
import { useWords } from '#workbench/language'
import type { Point } from '#workbench/parts/chart/lay-out'
import {
  type Box,
  type Drawing,
  drawChart,
  type Step,
  TITLE,
  type Way,
  WORDS,
} from '#workbench/parts/chart/drawing'

/** Where a case has been: the states it entered and the acts it took, and where it is now. */
export interface Travelled {
  readonly now?: string
  readonly been: readonly string[]
  readonly steps: readonly { readonly act: string; readonly from: string; readonly to: string }[]
}

interface Props {
  title: string
  course: CourseShape
  roles: readonly Named[]
  limits: readonly LimitShape[]
  /** The act that a case begins with. */
  opens?: Label
  travelled?: Travelled
}

const EDGE = 4

/** A course drawn from its definition: states as boxes, nested; acts as arrows with their names. */
export function Statechart(props: Props) {
  const { t } = useWords()
  const [whole, setWhole] = useState(false)
  const drawing = useDrawing(props)
  const frame = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing begins at its own beginning.
  useEffect(() => show(frame.current), [drawing, whole])
  const { title, travelled } = props
  const [width, height] = [drawing.width + 2 * EDGE, drawing.height + 2 * EDGE]
  return (
    <div className="chart-drawn">
      {(width > WIDE || height > WIDE) && (
        <button type="button" className="plain" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {t('chart.whole')}
        </button>
      )}
      <section
        className={whole ? 'statechart whole-chart' : 'statechart'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
        tabIndex={0}
        aria-label={t('chart.frame', { title })}
        ref={frame}
      >
        <svg
          role="img"
          aria-label={t('chart.says', { title, count: drawing.boxes.length })}
          width={width}
          height={height}
          viewBox={`${-EDGE} ${-EDGE} ${width} ${height}`}
        >
          <Drawn drawing={drawing} travelled={travelled} />
        </svg>
      </section>
    </div>
  )
}

/** Beyond this many px a drawing may be asked for as a whole. */
const WIDE = 640

function Drawn({ drawing, travelled }: { drawing: Drawing; travelled?: Travelled }) {
  const tip = useId()
  const ways = drawing.ways.map(way => ({ way, taken: isTaken(way, travelled) }))
  return (
    <>
      <Tips id={tip} />
      {drawing.boxes.map(box => (
        <StateBox key={box.path} box={box} travelled={travelled} />
      ))}
      {/* What was taken lies above what was not. */}
      {ways
        .sort((a, b) => Number(a.taken) - Number(b.taken))
        .map(({ way, taken }) => (
          <WayDrawn key={way.id} way={way} taken={taken} tip={tip} />
        ))}
    </>
  )
}

function useDrawing({ course, roles, limits, opens }: Props): Drawing {
  const { t, say } = useWords()
  return useMemo(() => {
    const roleOf = new Map(roles.map(one => [one.id, say(one.label)]))
    const limitOf = new Map(limits.map(one => [one.name, say(one.label)]))
    return drawChart(
      course,
      {
        say,
        holder: role => t('chart.holder', { role: roleOf.get(role) ?? role }),
        ranOut: name => t('chart.ran-out', { limit: limitOf.get(name) ?? name }),
        stays: acts => t('chart.stays', { acts: acts.join(t('list')) }),
        inside: (act, states) => t('chart.inside', { act, states: states.join(t('list')) }),
      },
      opens,
    )
  }, [course, roles, limits, opens, say, t])
}

/** Brings the state in which a case is into view, or else the beginning, within the frame alone. */
function show(frame: HTMLElement | null) {
  const box = frame?.querySelector('.now:not(.holds), .start')?.getBoundingClientRect()
  if (!frame || !box) return
  const own = frame.getBoundingClientRect()
  frame.scrollLeft += box.x + box.width / 2 - own.x - own.width / 2
  if (frame.querySelector('.now')) frame.scrollTop += box.y + box.height / 2 - own.y - own.height / 2
}

const Tips = ({ id }: { id: string }) => (
  <defs>
    {['tip', 'tip-taken'].map(name => (
      <marker
        key={name}
        id={`${id}-${name}`}
        viewBox="0 0 8 8"
        refX="7.5"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path className={name} d="M0 0L8 4L0 8z" />
      </marker>
    ))}
  </defs>
)

function StateBox({ box, travelled }: { box: Box; travelled?: Travelled }) {
  const { path, x, y, width, height, title, more, holds, first, final } = box
  const isAt = (other?: string) => other === path || other?.startsWith(`${path}.`)
  const kinds = [
    'state',
    holds && 'holds',
    final && 'final',
    isAt(travelled?.now) ? 'now' : travelled?.been.some(isAt) && 'been',
  ]
  return (
    <g className={kinds.filter(Boolean).join(' ')}>
      <rect x={x} y={y} width={width} height={height} rx={holds ? 6 : 4} />
      {final && <rect className="rim" x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx={2} />}
      {first && path.includes('.') && <circle className="start" cx={x} cy={y} r={4} />}
      <Lines
        className="name"
        lines={title}
        x={x + width / 2}
        y={y + 24 - TITLE.line / 2 + 10}
        step={TITLE.line}
      />
      <Lines
        className="more"
        lines={more}
        x={x + width / 2}
        y={y + 22 + title.length * TITLE.line}
        step={WORDS.line}
      />
    </g>
  )
}

interface LinesProps {
  className?: string
  lines: readonly string[]
  x: number
  /** Of the first line. */
  y: number
  step: number
}

const Lines = ({ className, lines, x, y, step }: LinesProps) => (
  <text className={className} textAnchor="middle">
    {lines.map((line, n) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its order.
      <tspan key={n} x={x} y={y + n * step}>
        {line}
      </tspan>
    ))}
  </text>
)

function WayDrawn({ way, taken, tip }: { way: Way; taken: boolean; tip: string }) {
  const { words, byTime, points, steps } = way
  const name = taken ? 'tip-taken' : 'tip'
  return (
    <g className={['way', byTime && 'by-time', taken && 'taken'].filter(Boolean).join(' ')}>
      {steps.length === 0 && points[0] && (
        <circle className="start" cx={points[0].x} cy={points[0].y - 8} r={7} />
      )}
      <path d={curve(points)} markerEnd={`url(#${tip}-${name})`} />
      <rect
        x={words.x - words.width / 2}
        y={words.y - words.height / 2}
        width={words.width}
        height={words.height}
      />
      <Lines
        lines={words.lines}
        x={words.x}
        y={words.y - words.height / 2 + WORDS.line - 2}
        step={WORDS.line}
      />
    </g>
  )
}

/** From point to point, leaving and reaching each upright. */
const curve = (points: readonly Point[]): string =>
  points
    .map(({ x, y }, n) => {
      const before = points[n - 1]
      if (!before) return `M${x} ${y}`
      const middle = (before.y + y) / 2
      return before.x === x ? `V${y}` : `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`
    })
    .join('')

const isTaken = ({ steps }: Way, travelled?: Travelled): boolean =>
  steps.some(step => travelled?.steps.some(one => isStep(step, one)))

const isStep = (
  { act, naming, target }: Step,
  done: { readonly act: string; readonly from: string; readonly to: string },
) => act === done.act && target === done.to && `${done.from}.`.startsWith(`${naming}.`)

/** What the shapes mean; where a case is drawn, what its colours mean too. */
export function ChartKey({ travelled = false }: { travelled?: boolean }) {
  const { t } = useWords()
  return (
    <ul className="chart-key">
      {travelled && <li>{t('chart.key-now')}</li>}
      {travelled && <li>{t('chart.key-been')}</li>}
      <li>{t('chart.key-start')}</li>
      <li>{t('chart.key-final')}</li>
      <li>{t('chart.key-time')}</li>
    </ul>
  )
}
