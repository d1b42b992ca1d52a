import type { WordShape } from '#server/api/plans'
import { useWords } from '#workbench/language'

/** What was said of an item or a promise, the latest first. */
export function Words({ words }: { words: readonly WordShape[] }) {
  const { t, day } = useWords()
  if (words.length === 0) return <p className="quiet">{t('city-plan.no-words')}</p>
  const told = words.map((word, at) => ({ word, key: `${word.on} ${at}` })).reverse()
  return (
    <ol className="choices">
      {told.map(({ word, key }) => (
        <li key={key}>
          {day(word.on)} {t(`plan-word.${word.kind.replace(/^.*\./, '')}`)}
          {word.progress && ` ${Number(word.progress.share) * 100}%`}
          {word.text && <span>{t('plan-word.says', { text: word.text })}</span>}{' '}
          <span className="quiet">
            {word.person.name} {word.office.name}
          </span>
        </li>
      ))}
    </ol>
  )
}
