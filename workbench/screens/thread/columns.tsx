import { Link } from '@tanstack/react-router'
import { type SyntheticEvent, useMemo, useRef, useState } from 'react'
import type { ThreadNodeShape, ThreadShape } from '#server/api/thread'
import { useWords } from '#workbench/language'
import { Figure } from '#workbench/parts/figure'
import { useLines } from '#workbench/screens/thread/use-lines'
import { walk } from '#workbench/screens/thread/walk'

/** What a city plans stands in columns that show once it has planned something. */
const PLANNED: readonly string[] = ['programme', 'task']

/** A column of so few stays in view while a long one beside it is read. */
const FEW = 12

/** The thread as columns with lines between them; on a narrow screen one list under another. */
export function Columns({ thread }: { thread: ThreadShape }) {
  const frame = useRef<HTMLElement>(null)
  const [at, setAt] = useState<string>()
  const lines = useLines(frame, thread)
  const { t, say } = useWords()
  const beside = useMemo(() => besideOf(thread, at), [thread, at])
  const point = ({ target }: SyntheticEvent) =>
    setAt((target as Element).closest<HTMLElement>('[data-node]')?.dataset.node)
  const isPlanned = thread.columns.some(({ kinds, nodes }) => isOf(kinds, PLANNED) && nodes.length > 0)
  const columns = thread.columns.filter(({ kinds }) => isPlanned || !isOf(kinds, PLANNED))
  return (
    <section
      className="thread"
      aria-label={t('thread.title', { name: say(thread.focus.label) })}
      ref={frame}
      onKeyDown={event => walk(event, thread)}
      onMouseOver={point}
      onFocus={point}
      onMouseLeave={() => setAt(undefined)}
    >
      <svg className="thread-lines" aria-hidden="true">
        {/* What is lit lies above what is not. */}
        {[...lines]
          .map(one => ({ ...one, isLit: one.link.from === at || one.link.to === at }))
          .sort((a, b) => Number(a.isLit) - Number(b.isLit))
          .map(({ link, d, isLit }) => (
            <path key={`${link.from} ${link.to}`} className={isLit ? `${link.how} lit` : link.how} d={d} />
          ))}
      </svg>
      {columns.map(({ kinds, nodes }) => (
        <Column key={kinds[0]} kinds={kinds} nodes={nodes} focus={thread.focus.id} beside={beside} />
      ))}
    </section>
  )
}

const isOf = (kinds: readonly string[], of: readonly string[]) => of.includes(kinds[0] ?? '')

/** What one node is linked to, itself included. */
function besideOf({ links }: ThreadShape, at: string | undefined): Set<string> {
  return new Set(links.flatMap(({ from, to }) => (from === at || to === at ? [from, to] : [])))
}

interface ColumnProps {
  kinds: readonly string[]
  nodes: readonly ThreadNodeShape[]
  focus: string
  beside: ReadonlySet<string>
}

function Column({ kinds, nodes, focus, beside }: ColumnProps) {
  const { t } = useWords()
  const [first = ''] = kinds
  const groups = kinds
    .map(kind => ({ kind, of: nodes.filter(one => one.kind === kind) }))
    .filter(one => one.of.length > 0)
  return (
    <div className={nodes.length > FEW ? 'thread-column' : 'thread-column few'}>
      <h2>{t(`thread.column-${first}`)}</h2>
      {groups.length === 0 && <p className="quiet">{t(`thread.none-${first}`)}</p>}
      {groups.map(({ kind, of }) => (
        <div key={kind}>
          {kinds.length > 1 && <h3 className="quiet">{t(`definition-kind.${kind}`, kind)}</h3>}
          <ul>
            {of.map(node => (
              <Node key={node.id} node={node} isFocus={node.id === focus} isBeside={beside.has(node.id)} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Node({ node, isFocus, isBeside }: { node: ThreadNodeShape; isFocus: boolean; isBeside: boolean }) {
  const { say } = useWords()
  const { id, kind, code, label, figure } = node
  return (
    <li>
      <Link
        to="/thread/$id"
        params={{ id }}
        data-node={id}
        className={isBeside ? 'thread-node beside' : 'thread-node'}
        aria-current={isFocus ? 'true' : undefined}
      >
        {code && kind !== 'case' && <span className="quiet">{code} </span>}
        {say(label)}
        {figure && (
          <span className="thread-figure">
            <Value figure={figure} />
          </span>
        )}
      </Link>
    </li>
  )
}

/** The value, or 缺 with its reason at hand; who can supply it is told on the page of the indicator. */
function Value({ figure }: { figure: NonNullable<ThreadNodeShape['figure']> }) {
  const { t, say } = useWords()
  if (!figure.refused) return <Figure {...figure} />
  const why = say(figure.refused.sentence)
  return (
    <span className="missing">
      <abbr title={why}>{t('figure.missing')}</abbr> <span className="aside">{why}</span>
    </span>
  )
}
