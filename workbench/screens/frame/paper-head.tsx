import { useQuery } from '@tanstack/react-query'
import { useWords } from '#workbench/language'
import { useStandpoint } from '#workbench/parts/use-address'
import { askPlace } from '#workbench/questions'
import { isDay } from '#kernel/date'

/** What a printed sheet says of itself, so that a loose page still has its place and day. */
export function PaperHead() {
  const { t, say, day } = useWords()
  const { place, on } = useStandpoint()
  const { data: page } = useQuery(askPlace(place))
  const where = page?.path.map(one => say(one.label)).join(' / ') ?? place
  const head = t('paper.head', { where, day: isDay(on) ? day(on) : on })
  const sheet =
    `@page{size:A4;margin:18mm 14mm 16mm;@top-left{content:"${quoted(head)}"}` +
    `@top-right{content:"${quoted(t('paper.source'))}"}` +
    `@bottom-right{content:"${quoted(t('paper.page'))} " counter(page) " / " counter(pages)}}`
  return <style media="print">{sheet}</style>
}

/** A label inside a style sheet's string: quotes, backslashes, breaks and tags lose their meaning there. */
const quoted = (text: string) => text.replace(/["\\\n\r<>]/g, ' ')
