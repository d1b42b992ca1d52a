const SLASHED = /^([A-HY])\s*(\d{2})\s*([A-Z])\s*(\d{1,4})\s*\/\s*(\d{2,6})(?!\d)/
/** Up to the seventh edition the main group takes three places and nothing parts it from the subgroup. */
const FIXED = /^([A-H]\d{2}[A-Z])([ \d]{2}\d)(\d{2,4})(?![\d/])/
const SUBCLASS = /^([A-HY])\s*(\d{2})\s*([A-Z])\s*$/

/** An IPC or CPC symbol as `H04L 9/32`, a subclass as `H04L`; nothing where the text is none. */
export function patentClass(text: string): string | undefined {
  const symbol = text.normalize('NFKC').trim().toUpperCase()
  const slashed = SLASHED.exec(symbol)
  if (slashed) return `${slashed[1]}${slashed[2]}${slashed[3]} ${Number(slashed[4])}/${slashed[5]}`
  const fixed = FIXED.exec(symbol)
  if (fixed) return `${fixed[1]} ${Number(fixed[2])}/${fixed[3]}`
  const subclass = SUBCLASS.exec(symbol)
  return subclass ? `${subclass[1]}${subclass[2]}${subclass[3]}` : undefined
}

/** The same from its parts: section, class, subclass, main group, subgroup. */
export function patentClassOf(parts: readonly (string | undefined)[]): string | undefined {
  const [section, main, subclass, group, subgroup] = parts.map(part => part?.trim() ?? '')
  return patentClass(`${section}${main}${subclass}${group ? ` ${group}/${subgroup}` : ''}`)
}

/** A Locarno class as `14-03`; nothing where the text is none. */
export function locarnoClass(text: string): string | undefined {
  const found = /^\s*(\d{2})\s*[-–./ ]?\s*(\d{2})/.exec(text.normalize('NFKC'))
  return found && Number(found[1]) >= 1 && Number(found[1]) <= 32 ? `${found[1]}-${found[2]}` : undefined
}

/** A class of the Nice Classification as `9`; it has 45. */
export function niceClass(text: string): string | undefined {
  const found = /^\s*第?\s*0{0,2}([1-9]\d?)\s*类?\s*$/.exec(text.normalize('NFKC'))
  return found && Number(found[1]) <= 45 ? found[1] : undefined
}

/** Each symbol once, in the order of the record. */
export function distinct(symbols: Iterable<string | undefined>): string[] {
  const found = new Set<string>()
  for (const symbol of symbols) if (symbol) found.add(symbol)
  return [...found]
}
