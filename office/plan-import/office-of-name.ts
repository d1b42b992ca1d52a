import type { DeskOffice } from '#office/casework/city-people'

/** An office as a document names it; without an id where the city has none of that name, or several. */
export interface OfficeNamed {
  readonly written: string
  readonly office?: string
}

/** What offices are called for short in documents of the State; nothing else is taken for a name. */
const shortForms: readonly (readonly [short: RegExp, full: string])[] = [
  [/监管局$/, '监督管理局'],
  [/(?<!人民)检察院$/, '人民检察院'],
  [/中级法院$|中院$/, '中级人民法院'],
  [/发展改革委$|发改委$/, '发展和改革委员会'],
  [/市委宣传部$/, '市委员会宣传部'],
]

/** Finds offices of a city by the whole of their names, with or without the name of the city before it. */
export function officeFinder(offices: readonly DeskOffice[], city: string, cityName: string) {
  const known = new Map<string, Set<string>>()
  for (const office of offices.filter(one => one.place === city))
    for (const name of namesOf(office.name, cityName))
      known.set(name, (known.get(name) ?? new Set()).add(office.id))
  return (written: string): OfficeNamed => {
    const name = written.replaceAll(/[\s“”"]/g, '')
    const found = [...new Set(allForms(name).flatMap(one => [...(known.get(one) ?? [])]))]
    return { written, ...(found.length === 1 && { office: found[0] }) }
  }
}

const allForms = (name: string): string[] => [
  name,
  ...shortForms.filter(([short]) => short.test(name)).map(([short, full]) => name.replace(short, full)),
]

function namesOf(name: string, city: string): string[] {
  const bare = name.startsWith(city) ? name.slice(city.length) : name.replace(city.replace(/市$/, ''), '')
  return [...new Set([name, bare, `市${bare}`])].filter(one => one.length > 2)
}
