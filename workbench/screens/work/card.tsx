import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { BoardShape, CardPartShape, CardShape } from '#server/api/boards'
import type { FactShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { FactList } from '#workbench/parts/fact-list'
import { useFactSaid } from '#workbench/parts/field-inputs'
import { NextLimit } from '#workbench/parts/next-limit'
import { type Column, Table } from '#workbench/parts/table'
import { askPlans } from '#workbench/questions-of-plans'
import { BeginCase } from '#workbench/screens/work/begin-case'

/** One case with what is told of it, what was done again and again, and what belongs to it. */
export function Card({ card, board }: { card: CardShape; board: BoardShape }) {
  const { t, say, day, count } = useWords()
  const { case: of, facts, parts, draw } = card
  const closed = parts.filter(one => one.case.closedOn !== undefined).length
  return (
    <article className="card" aria-labelledby={`card-${of.id}`}>
      <h2 id={`card-${of.id}`}>
        <Link to="/cases/$id" params={{ id: of.id }}>
          {of.title || say(of.procedure.label)}
        </Link>
      </h2>
      <p className="quiet">
        {of.lead.name} · {day(of.openedOn)} · <strong>{say(of.state.label)}</strong>
      </p>
      <FactList facts={facts} />
      {draw && (
        <p className={draw.agrees ? 'quiet' : 'draw-differs'}>
          {draw.agrees
            ? t('work.draw-agrees')
            : t('work.draw-differs', { drawn: draw.drawn.join(t('work.comma')) })}
        </p>
      )}
      {board.plan && <ToPlan fact={facts.find(one => one.name === board.plan)} />}
      <Told card={card} />
      {parts.length > 0 && (
        <>
          <p className="quiet">{t('work.parts', { of: count(parts.length), closed: count(closed) })}</p>
          <Parts of={of.title} parts={parts} />
        </>
      )}
      {board.parts && of.closedOn === undefined && (
        <div className="acts">
          <BeginCase begin={board.parts} facts={{ [board.parts.by]: of.id }} />
        </div>
      )}
    </article>
  )
}

/** The plan that a case is about, where it has one by that name. */
function ToPlan({ fact }: { fact?: FactShape }) {
  const { data: plans } = useQuery(askPlans())
  const plan = plans?.find(one => one.id === fact?.value)
  if (!plan) return null
  return (
    <p>
      <Link to="/plans/$plan" params={{ plan: plan.id }}>
        {plan.title}
      </Link>
    </p>
  )
}

function Told({ card: { told } }: { card: CardShape }) {
  const { say, day } = useWords()
  const said = useFactSaid()
  if (told.length === 0) return null
  return (
    <ul className="told">
      {told.map(({ act, on, facts }) => (
        <li key={`${on} ${act.id} ${facts.map(one => String(one.value)).join(' ')}`}>
          {day(on)} {say(act.label)}{' '}
          {facts.map(one => (
            <span key={one.name}>
              <span className="quiet">{say(one.label)}</span> {said(one, one.value)}{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Parts({ of, parts }: { of: string; parts: readonly CardPartShape[] }) {
  const { t, say } = useWords()
  const columns: Column<CardPartShape>[] = [
    {
      ...{ key: 'title', head: t('work.part'), lead: true },
      cell: one => (
        <Link to="/cases/$id" params={{ id: one.case.id }}>
          {one.case.title || say(one.case.procedure.label)}
        </Link>
      ),
    },
    { key: 'office', head: t('work.office'), words: true, cell: one => one.case.lead.name },
    { key: 'state', head: t('work.standing'), words: true, cell: one => say(one.case.state.label) },
    { key: 'next', head: t('work.due-on'), cell: one => <NextLimit next={one.case.next} /> },
  ]
  return <Table caption={of} columns={columns} rows={parts} keyOf={one => one.case.id} />
}
