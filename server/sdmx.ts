import { type Day, daysOf } from '#kernel/date'
import type { Figure } from '#kernel/input'
import { isSampleCode } from '#kernel/place'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Label } from '#kernel/source'
import { type Measured, measure, restsOn } from '#office/measurement'
import { youngestPeriod } from '#office/scoreboard'
import { type Flow, flows, indicatorsFlow, type Observation, statuses } from '#office/sdmx/flow'
import type { Codelists } from '#office/sdmx/structure-message'
import type { House } from '#server/house'

const OBSERVATIONS_MAX = 50_000
const ANY = '*'

/** Which values of a flow are asked for. */
export interface DataAsked {
  readonly flow: string
  /** The parts of the key set off by dots, several values by `+` or a comma; `*` or nothing for all. */
  readonly key: string
  /** Of indicators the days; of figures the periods, all of them where none is given. */
  readonly times: readonly string[]
}

export interface FoundData {
  readonly flow: Flow
  readonly observations: readonly Observation[]
  /** Any of them of an invented place. */
  readonly sample: boolean
}

/** The values of a flow, missing ones among them. */
export async function dataOf(house: House, asked: DataAsked): Promise<FoundData | Refusal> {
  const flow = flows.find(one => one.id === asked.flow)
  if (!flow) return refuse('unknown-structure', asked.flow)
  const [items = [], areas = []] = asked.key
    .split('.')
    .map(part => part.split(/[+,]/).filter(one => one !== ''))
  const places = placesIn(house, areas)
  if (isRefusal(places)) return places
  const wanted = { items: items.includes(ANY) ? [] : items, places, times: asked.times }
  const observations =
    flow === indicatorsFlow ? await indicatorValues(house, wanted) : figureValues(house, wanted)
  if (isRefusal(observations)) return observations
  if (observations.length === 0) return refuse('no-observation', `${asked.flow} ${asked.key}`)
  return { flow, observations, sample: observations.some(one => isSampleCode(one.key[1] ?? '')) }
}

interface Wanted {
  readonly items: readonly string[]
  /** None stands for all. */
  readonly places: readonly string[]
  readonly times: readonly string[]
}

function placesIn(house: House, areas: readonly string[]): string[] | Refusal {
  const codes: string[] = []
  for (const area of areas.filter(one => one !== ANY)) {
    const place = house.places.find(area)
    if (isRefusal(place)) return place
    codes.push(place.code)
  }
  return codes
}

async function indicatorValues(
  house: House,
  { items, places, times }: Wanted,
): Promise<Observation[] | Refusal> {
  const { indicators } = house.catalogue
  const unknown = items.find(one => !indicators.has(one))
  if (unknown !== undefined) return refuse('unknown-indicator', unknown)
  if (places.length === 0) return refuse('parameter-invalid', 'REF_AREA')
  const days = times.map(time => daysOf(time)?.to)
  if (days.length === 0 || days.some(day => day === undefined)) return refuse('not-a-day', times.join(', '))
  const chosen = items.length === 0 ? [...indicators.values()] : items.flatMap(id => indicators.get(id) ?? [])
  const count = chosen.length * places.length * days.length
  if (count > OBSERVATIONS_MAX) return refuse('too-large', `${count} > ${OBSERVATIONS_MAX}`)
  const ask = await measure(house.office, chosen, places, days as Day[])
  return chosen.flatMap(indicator =>
    places.flatMap(place =>
      times.map((time, at) => indicatorValue(ask(indicator, place, days[at] as Day), time)),
    ),
  )
}

const sampleOf = (place: string) => (isSampleCode(place) ? 'Y' : undefined)

/** At its full precision; `DECIMALS` says with how many places it is shown. */
const indicatorValue = (one: Measured, time: string): Observation => ({
  key: [one.indicator.id, one.place],
  time,
  value: one.exact ?? one.value,
  attributes: [
    ...[one.value === undefined ? 'M' : 'A', one.indicator.unit.zh, one.indicator.decimals],
    ...[one.value === undefined ? undefined : restsOn(one.working), youngestPeriod(one)],
    ...[one.refusal?.refused, sampleOf(one.place)],
  ],
})

function figureValues(house: House, { items, places, times }: Wanted): Observation[] | Refusal {
  const { inputs } = house.catalogue
  const unknown = items.find(one => !inputs.has(one))
  if (unknown !== undefined) return refuse('unknown-input', unknown)
  const [of, at, when] = [new Set(items), new Set(places), new Set(times)]
  const isWanted = ({ input, place, period, remainder }: Figure) =>
    // What a table sets apart as 其他 is of no place of the codelist.
    !remainder &&
    (of.size === 0 || of.has(input)) &&
    (at.size === 0 || at.has(place)) &&
    (when.size === 0 || when.has(period))
  const found = [...house.office.figures.all()].filter(isWanted)
  if (found.length > OBSERVATIONS_MAX) return refuse('too-large', `${found.length} > ${OBSERVATIONS_MAX}`)
  return found.map(one => ({
    key: [one.input, one.place, one.source, one.vintage],
    time: one.period,
    value: one.value,
    attributes: ['A', inputs.get(one.input)?.unit.zh, one.printed, sampleOf(one.place)],
  }))
}

/** The codes of every list: places by GB/T 2260 with the place that holds them. */
export function codelistsOf({ catalogue, places }: House): Codelists {
  const codes = (of: Iterable<{ readonly id: string; readonly label: Label }>) =>
    [...of].map(({ id, label }) => ({ id, label }))
  return {
    CL_AREA: {
      label: { zh: '地区', en: 'Areas' },
      codes: places.all.map(({ code, label, parent }) => ({ id: code, label, parent })),
    },
    CL_INDICATOR: { label: { zh: '指标', en: 'Indicators' }, codes: codes(catalogue.indicators.values()) },
    CL_INPUT: { label: { zh: '统计项', en: 'Statistics' }, codes: codes(catalogue.inputs.values()) },
    CL_OBS_STATUS: {
      label: { zh: '数值状态', en: 'Observation status' },
      codes: Object.entries(statuses).map(([id, label]) => ({ id, label })),
    },
  }
}
