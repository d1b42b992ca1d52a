/** Columns one cell takes in a terminal: Chinese characters take two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f ? 2 : 1), 0)
const CELL_MAX = 48

const cut = (text: string): string => {
  let kept = ''
  for (const one of text) {
    if (widthOf(kept) + widthOf(one) > CELL_MAX) return `${kept}…`
    kept += one
  }
  return kept
}

/** Rows as aligned columns; long cells are cut in all but the last. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(row => row.map((one, i) => (i === row.length - 1 ? one : cut(one))))
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map(row => widthOf(row[i] ?? ''))))
  const pad = (text: string, i: number) => text + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(text)))
  return cells
    .map(
      row =>
        `${row
          .map((one, i) => (i === row.length - 1 ? one : pad(one, i)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
