import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { Title } from '#workbench/parts/title'
import { askBoard } from '#workbench/questions-of-work'
import { Card } from '#workbench/screens/work/card'
import '#workbench/screens/work/work.css'

/** A board: its cases as cards, each with what belongs to it. */
export function BoardPage() {
  const { t, say, count } = useWords()
  const { board: id = '' } = useParams({ strict: false })
  const { data: board } = useSuspenseQuery(askBoard(id))
  return (
    <>
      <Title title={say(board.label)} about={t('work.board-about', { count: count(board.cards.length) })}>
        <p className="acts">
          <Link to="/cases/open" search={{ procedure: board.procedure.id }}>
            {t('work.begin-one', { what: say(board.procedure.label) })}
          </Link>
          {board.parts && (
            <Link to="/cases/open" search={{ procedure: board.parts.id }}>
              {t('work.begin-one', { what: say(board.parts.label) })}
            </Link>
          )}
        </p>
      </Title>
      {board.cards.length === 0 ? (
        <p className="empty">{t('work.no-cards', { what: say(board.procedure.label) })}</p>
      ) : (
        <ol className="cards">
          {board.cards.map(card => (
            <li key={card.case.id}>
              <Card card={card} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
