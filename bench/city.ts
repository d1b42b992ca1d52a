import { places } from '#jurisdictions/places/places'
import type { Classification } from '#kernel/classification'
import { NATION } from '#kernel/place'
import { loadPolicy } from '#policy/load'
import { classifier } from '#register/loading/classify'
import type { Store } from '#register/store/engine'
import { type Grounds, rightsBindings, rightsSql } from '#bench/city/right-sql'
import { symbols } from '#bench/city/vocabulary'

/** Rights made and sorted at once: what the engine holds in memory stays bounded at any size. */
const BLOCK = 4_000_000

export interface Size {
  readonly rights: number
  /** The same seed gives the same register, row by row. */
  readonly seed?: number
}

/** Fills the register with invented rights of real places, made inside the engine. */
export async function fillRights(store: Store, { rights, seed = 86 }: Size): Promise<void> {
  const bindings = rightsBindings(seed, rights, groundsOf(), await classesOfSymbols())
  for (let from = 0; from < rights; from += BLOCK) {
    const made = rightsSql(from, Math.min(rights, from + BLOCK))
    await store.run(
      `INSERT INTO rights (${columnsMade.join(', ')}) ${made}
       SETTINGS min_insert_block_size_rows = ${BLOCK}, min_insert_block_size_bytes = 0`,
      bindings,
    )
  }
}

const columnsMade = [
  ...[
    'register',
    'id',
    'office',
    'applicationNumber',
    'publicationNumber',
    'title',
    'filedOn',
    'publishedOn',
  ],
  ...['grantedOn', 'applicant', 'applicantKey', 'applicants', 'applicantKeys', 'applicantKind', 'address'],
  ...['country', 'place', 'placeBy', 'places', 'ipc', 'classes', 'family', 'claims', 'eventCode', 'eventOn'],
  ...[
    'eventAmount',
    'eventFrom',
    'eventTo',
    'eventPrinted',
    'statusFrom',
    'status',
    'forceFrom',
    'forceUntil',
  ],
  ...['own', 'statedOn'],
]

/** The three kinds of patent as an office hands them out: a table in CSV under its usual headings. */
export async function writeTable(store: Store, path: string, { rights, seed = 86 }: Size): Promise<void> {
  const bindings = rightsBindings(
    seed,
    rights,
    groundsOf(),
    symbols.map(() => ''),
  )
  const day = (name: string) => `if(${name} <= toDate32('1900-01-01'), '', toString(${name}))`
  const headings = {
    申请号: "concat(substring(id, 1, 12), '.', substring(id, 13))",
    专利类型:
      "transform(register, ['inventions', 'utility-models', 'designs'], ['发明专利', '实用新型', '外观设计'], '')",
    专利名称: 'title',
    申请人: 'applicant',
    申请人类型:
      "transform(applicantKind, ['enterprise', 'university', 'research'], ['企业', '高校', '科研机构'], '个人')",
    地址: 'address',
    IPC分类号: "arrayStringConcat(ipc, ';')",
    申请日: day('filedOn'),
    '公开（公告）日': day('publishedOn'),
    授权公告日: day('grantedOn'),
    权利要求数: 'toString(claims)',
  }
  const columns = Object.entries(headings).map(([heading, sql]) => `${sql} AS \`${heading}\``)
  // About seven in ten of the rights made are patents; the surplus is cut off.
  const made = rightsSql(0, Math.ceil(rights * 1.5))
  await store.run(
    `INSERT INTO FUNCTION file({path:String}, 'CSVWithNames')
     SELECT ${columns.join(', ')} FROM (${made})
     WHERE register IN ('inventions', 'utility-models', 'designs') AND office = 'CN' LIMIT {rights:UInt64}
     SETTINGS engine_file_truncate_on_insert = 1`,
    { ...bindings, path, rights },
  )
}

/** Cities by a made-up rank, with their districts; a municipality is a city of its own. */
export function groundsOf(): Grounds {
  const standing = places.filter(place => place.until === undefined && place.level === 'district')
  const units = new Map<string, string[]>()
  for (const { code, parent } of standing) {
    if (!parent || parent === NATION) continue
    units.set(parent, [...(units.get(parent) ?? []), code])
  }
  const byCode = new Map(places.map(place => [place.code, place]))
  const ranked = [...units].sort(([a], [b]) => scatter(a) - scatter(b))
  const grounds = {
    district: [] as string[],
    city: [] as string[],
    cityName: [] as string[],
    start: [] as number[],
    size: [] as number[],
  }
  for (const [code, districts] of ranked) {
    grounds.start.push(grounds.district.length + 1)
    grounds.size.push(districts.length)
    grounds.cityName.push(byCode.get(code)?.label.zh ?? '')
    for (const district of districts) {
      grounds.district.push(district)
      grounds.city.push(byCode.get(code)?.level === 'city' ? code : '')
    }
  }
  return grounds
}

/** An order without a pattern, the same each time. */
const scatter = (code: string) => (Number(code) * 2_654_435_761) % 4_294_967_296

async function classesOfSymbols(): Promise<string[]> {
  const schemes = (await loadPolicy()).filter((one): one is Classification => one.kind === 'classification')
  const classesOf = classifier(schemes)
  return symbols.map(symbol => classesOf({ ipc: [symbol] }).join('|'))
}
