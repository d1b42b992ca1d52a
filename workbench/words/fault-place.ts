type Say = (key: string, given: Record<string, string>) => string

/** Where in a Word file a fault stands: its part, paragraph and words; anything else as it was told. */
export function placeOfFault(detail: string, t: Say): string {
  const found = /^word\/(document|header|footer|footnotes|endnotes)\d*\.xml ¶(\d+): (.*)$/s.exec(detail)
  if (!found) return detail
  const [, part = '', number = '', words = ''] = found
  return t('template.place', { part: t(`template.part-${part}`, {}), number, words })
}
