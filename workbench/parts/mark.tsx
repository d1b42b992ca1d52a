import type { Mark } from '#kernel/source'
import { useWords } from '#workbench/language'

/** 已核, 未核, 存疑: how far a fact was confirmed, in a word and a shape. */
export function MarkOf({ mark }: { mark: Mark }) {
  const { t } = useWords()
  return (
    <span className={`mark mark-${mark}`} title={t(`mark.${mark}.why`)}>
      {t(`mark.${mark}.word`)}
    </span>
  )
}
