import type { Day } from '#kernel/date'
import type { Place } from '#kernel/place'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import type { Status } from '#kernel/register'
import { statuses } from '#kernel/register'
import type { RightFilter } from '#register/listed'
import { findRight, listRights, undecidedRights } from '#register/rights'
import type { ListedRow } from '#register/rows-sql'
import { search } from '#register/search'
import type { RightPage, RowsShape, SearchShape } from '#server/api/rights'
import type { House } from '#server/house'
import { presentBrief as presentIndicatorBrief } from '#server/present/definition'
import { presentPlace } from '#server/present/place'
import { presentBrief, presentRight } from '#server/present/right'
import { placesNamed } from '#server/places-named'

export interface Asked {
  readonly register?: string
  readonly place?: string
  readonly status?: string
  readonly holder?: string
  readonly on: Day
}
export interface Page {
  readonly limit: number
  readonly offset: number
}

const TEXT_MAX = 200
const OTHERS_MAX = 6

/** Rights by text, with the indicators, places and sources that the text also names. */
export async function searchAll(
  house: House,
  text: string,
  asked: Asked,
  page: Page,
): Promise<SearchShape | Refusal> {
  const filter = filterOf(house, asked)
  if (isRefusal(filter)) return filter
  const words = text.trim().slice(0, TEXT_MAX)
  const found = await search(house.engine, { ...filter, ...page, text: words })
  const named = (label: { zh: string; en: string }) =>
    label.zh.includes(words) || label.en.toLowerCase().includes(words.toLowerCase())
  const first = page.offset === 0 && words !== ''
  return {
    text: words,
    ...rowsOf(house, found, page),
    totalIs: found.totalIs,
    within: found.within,
    indicators: first
      ? [...house.catalogue.indicators.values()]
          .filter(one => named(one.label) || one.code === words.toUpperCase())
          .slice(0, OTHERS_MAX)
          .map(presentIndicatorBrief)
      : [],
    places: first ? placesNamed(house.places, words).slice(0, OTHERS_MAX).map(presentPlace) : [],
    sources: first
      ? [...house.catalogue.sources.values()]
          .filter(one => named(one.label) || one.number?.includes(words))
          .slice(0, OTHERS_MAX)
          .map(({ id, label }) => ({ id, label }))
      : [],
  }
}

export async function rightsList(house: House, asked: Asked, page: Page): Promise<RowsShape | Refusal> {
  const filter = filterOf(house, asked)
  return isRefusal(filter) ? filter : rowsOf(house, await listRights(house.engine, filter, page), page)
}

export async function undecidedList(house: House, on: Day, page: Page): Promise<RowsShape> {
  return rowsOf(house, await undecidedRights(house.engine, on, page), page)
}

/** A right by its register and key, or by any of its numbers. */
export async function rightPage(
  house: House,
  register: string | undefined,
  id: string,
  on: Day,
): Promise<RightPage | Refusal> {
  if (register !== undefined && !searched(house).includes(register))
    return refuse('unknown-register', register)
  const known = register === undefined ? undefined : await findRight(house.engine, register, id)
  if (known) return presentRight(house, known, on)
  const { rows } = await search(house.engine, {
    ...{ text: id, within: 'number', on, limit: 2 },
    registers: searched(house),
  })
  const [only] = rows.filter(row => register === undefined || row.register === register)
  const row = only && (await findRight(house.engine, only.register, only.id))
  return row ? presentRight(house, row, on) : refuse('unknown-right', id)
}

/** Registers of rights: what follows from the city's own ledger has pages of its own. */
const searched = (house: House): string[] =>
  [...house.catalogue.registers.values()].filter(one => !one.fromLedger).map(one => one.id)

function filterOf(house: House, { register, place, status, holder, on }: Asked): RightFilter | Refusal {
  const registers = searched(house)
  if (register && !registers.includes(register)) return refuse('unknown-register', register)
  if (status && !(status in statuses)) return refuse('value-invalid', status)
  const found: Place | Refusal | undefined = place ? house.places.find(place) : undefined
  if (isRefusal(found)) return found
  return {
    registers: register ? [register] : registers,
    place: found?.code,
    status: status as Status | undefined,
    holder: holder || undefined,
    on,
  }
}

const rowsOf = (
  house: House,
  { rows, total }: { rows: readonly ListedRow[]; total: number },
  { limit, offset }: Page,
): RowsShape => ({
  total,
  page: Math.floor(offset / limit) + 1,
  pageSize: limit,
  rows: rows.map(row => presentBrief(house, row)),
})
