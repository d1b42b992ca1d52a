import { type Refusal, refuse } from '#kernel/refusal'
import { AGENCY, figuresFlow, VERSION } from '#office/sdmx/flow'

/** The columns of a table of figures, by those of SDMX-CSV 2.0. */
const names: Readonly<Record<string, string>> = {
  input: 'input',
  ref_area: 'place',
  time_period: 'period',
  obs_value: 'value',
  source: 'source',
  vintage: 'vintage',
  printed: 'printed',
}

/** Headings as a table of figures has them; nothing where the table is no SDMX-CSV. */
export const figureHeadings = (headings: readonly string[]): string[] | undefined =>
  isSdmx(headings) ? headings.map(one => names[one.toLowerCase()] ?? one.toLowerCase()) : undefined

const isSdmx = ([first = '']: readonly string[]): boolean => /^structure(\[.\])?$/i.test(first)

/** What is wrong with a row as SDMX: of another structure, or to be deleted. */
export function wrongAsSdmx(headings: readonly string[], cells: readonly string[]): Refusal | undefined {
  if (!isSdmx(headings)) return undefined
  const cellOf = (name: string) => cells[headings.findIndex(one => one.toUpperCase() === name)] ?? ''
  const structure = cellOf('STRUCTURE_ID')
  if (structure !== `${AGENCY}:${figuresFlow.id}(${VERSION})`)
    return refuse('unknown-structure', structure.slice(0, 200))
  return cellOf('ACTION') === 'D' ? refuse('deletion-not-loaded') : undefined
}
