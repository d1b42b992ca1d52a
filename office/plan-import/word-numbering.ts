import type { XmlElement } from '#register/xml/element'

/** Tells the number that Word shows before a paragraph, and counts on. */
export type Numbering = (paragraph: XmlElement) => string

interface NumberLevel {
  readonly format: string
  readonly text: string
  readonly start: number
}

/** Numbers that Word counts itself are no part of a paragraph's text: they follow from its list and level. */
export function numberingOf(numbering: XmlElement | undefined, styles: XmlElement | undefined): Numbering {
  const lists = listsIn(numbering)
  const ofStyle = new Map(
    (styles?.all('style') ?? []).map(one => [one.attribute('styleId') ?? '', one.at('pPr/numPr')]),
  )
  const counts = new Map<string, number[]>()
  return paragraph => {
    const style = paragraph.at('pPr/pStyle')?.attribute('val') ?? ''
    const properties = paragraph.at('pPr/numPr') ?? ofStyle.get(style)
    const id = properties?.child('numId')?.attribute('val')
    const list = id === undefined ? undefined : lists.get(id)
    if (!list || id === undefined) return ''
    const depth = Number(properties?.child('ilvl')?.attribute('val') ?? 0)
    const levels = counts.get(list.key) ?? []
    counts.set(list.key, levels)
    levels.length = Math.min(levels.length, depth + 1)
    levels[depth] = (levels[depth] ?? (list.levels[depth]?.start ?? 1) - 1) + 1
    return shown(list.levels, levels, depth)
  }
}

function listsIn(numbering: XmlElement | undefined) {
  const kinds = new Map(
    (numbering?.all('abstractNum') ?? []).map(one => [one.attribute('abstractNumId'), one.all('lvl')]),
  )
  return new Map(
    (numbering?.all('num') ?? []).map(one => {
      const key = one.child('abstractNumId')?.attribute('val') ?? ''
      const levels = (kinds.get(key) ?? []).map(levelOf)
      return [one.attribute('numId') ?? '', { key, levels }]
    }),
  )
}

const levelOf = (level: XmlElement): NumberLevel => ({
  format: level.child('numFmt')?.attribute('val') ?? 'decimal',
  text: level.child('lvlText')?.attribute('val') ?? '',
  start: Number(level.child('start')?.attribute('val') ?? 1),
})

function shown(levels: readonly NumberLevel[], counts: readonly number[], depth: number): string {
  const { text = '', format = '' } = levels[depth] ?? {}
  if (format === 'bullet' || format === 'none') return ''
  return text.replaceAll(/%(\d)/g, (_, one: string) => {
    const at = Number(one) - 1
    return numeral(counts[at] ?? 1, levels[at]?.format ?? 'decimal')
  })
}

const CHINESE = '〇一二三四五六七八九'
const CIRCLES_MAX = 20

function numeral(n: number, format: string): string {
  if (/^(chinese|japanese|taiwanese|ideographTrad)/i.test(format)) return chinese(n)
  if (format === 'decimalEnclosedCircle' && n <= CIRCLES_MAX) return String.fromCodePoint(0x245f + n)
  return String(n)
}

function chinese(n: number): string {
  if (n >= 100) return String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const before = tens === 0 ? '' : `${tens === 1 ? '' : CHINESE[tens]}十`
  return `${before}${ones === 0 ? '' : CHINESE[ones]}`
}
