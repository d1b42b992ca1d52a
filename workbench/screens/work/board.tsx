import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askBoard } from '#workbench/questions-of-work'
import { BeginCase } from '#workbench/screens/work/begin-case'
import { Card } from '#workbench/screens/work/card'
import '#workbench/screens/work/work.css'

/** A board: its cases as cards, each with what belongs to it. */
export function BoardPage() {
  const { t, say, day, count } = useWords()
  const { board: id = '' } = useParams({ strict: false })
  const { data: board } = useSuspenseQuery(askBoard(id, useStandpoint().on))
  return (
    <>
      <Title
        title={say(board.label)}
        about={t('work.board-about', { count: count(board.cards.length), day: day(board.on) })}
      >
        <div className="acts">
          <BeginCase begin={board.begin} />
        </div>
      </Title>
      {board.cards.length === 0 ? (
        <p className="empty">{t('work.no-cards', { what: say(board.procedure.label) })}</p>
      ) : (
        <ol className="cards">
          {board.cards.map(card => (
            <li key={card.case.id}>
              <Card card={card} board={board} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
