export interface Difference {
  readonly place: string
  readonly says?: string
  readonly follows?: string
}

/** The first value in which two texts of JSON differ, with the way to it; else the first line. */
export function differenceIn(says: string, follows: string): Difference {
  try {
    const found = valuesApart(JSON.parse(says), JSON.parse(follows), '')
    if (found) return found
  } catch {
    // What is no JSON is told by its line.
  }
  const [had, should] = [says.split('\n'), follows.split('\n')]
  const at = should.findIndex((line, n) => line !== had[n])
  return { place: String((at < 0 ? should.length : at) + 1), says: had[at], follows: should[at] }
}

function valuesApart(had: unknown, should: unknown, path: string): Difference | undefined {
  if (Object.is(had, should)) return undefined
  if (!isHolder(had) || !isHolder(should))
    return { place: path, says: JSON.stringify(had), follows: JSON.stringify(should) }
  for (const key of new Set([...Object.keys(should), ...Object.keys(had)])) {
    const way = Array.isArray(should) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    const found = valuesApart(had[key], should[key], way)
    if (found) return found
  }
  return undefined
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
