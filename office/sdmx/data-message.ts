import { daysOf } from '#kernel/date'
import type { Label } from '#kernel/source'
import {
  AGENCY,
  type Component,
  type Flow,
  formatOf,
  type Observation,
  TIME,
  urn,
  VALUE,
  VERSION,
} from '#office/sdmx/flow'
import { type Codelists, metaOf } from '#office/sdmx/structure-message'

const named = ({ zh, en }: Label) => ({ name: zh, names: { zh, en } })
/** A value whose status says so is there; one whose value is not, is missing. */
const STATUS = 'OBS_STATUS'

/** A data message of SDMX-JSON 2.0.0: a series for each key, its values by time; what is missing is null. */
export function dataMessage(
  flow: Flow,
  observations: readonly Observation[],
  codelists: Codelists,
  { prepared, test }: { readonly prepared: string; readonly test: boolean },
) {
  const keys = flow.dimensions.map((_, at) => distinct(observations.map(one => one.key[at] ?? '')))
  const times = distinct(observations.map(one => one.time))
  const status = distinct(observations.map(one => String(one.attributes[statusAt(flow)] ?? '')))
  const link = { urn: urn('Dataflow', flow.id), rel: 'dataflow' }
  return {
    meta: metaOf('data', prepared, test),
    data: {
      structures: [
        {
          ...named(flow.label),
          links: [link, { urn: urn('DataStructure', flow.id), rel: 'datastructure' }],
          dataSets: [0],
          dimensions: {
            series: flow.dimensions.map((one, at) => ({
              ...{ ...componentOf(one), keyPosition: at },
              values: (keys[at] ?? []).map(value => codedValue(one, value, codelists)),
            })),
            observation: [
              {
                ...{ ...componentOf(TIME), keyPosition: flow.dimensions.length },
                values: times.map(timeValue),
              },
            ],
          },
          measures: { observation: [componentOf(VALUE)] },
          attributes: {
            observation: flow.attributes.map(one => ({
              ...{ ...componentOf(one), relationship: { observation: {} } },
              isMandatory: one.isMandatory ?? false,
              ...(one.id === STATUS && { values: status.map(value => codedValue(one, value, codelists)) }),
            })),
          },
        },
      ],
      dataSets: [
        {
          ...{ structure: 0, action: 'Information', links: [link] },
          series: seriesOf(flow, observations, keys, times, status),
        },
      ],
    },
  }
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort()
const statusAt = (flow: Flow) => flow.attributes.findIndex(one => one.id === STATUS)

/** What comes from no codelist tells its format, and its values are plain ones. */
const componentOf = (one: Component) => ({
  ...{ id: one.id, ...named(one.label) },
  ...(one.role !== undefined && { roles: [one.role] }),
  ...(one.codes === undefined && { format: formatOf(one) }),
})

/** A period with its first and last moment: civil days here are those of China. */
function timeValue(value: string) {
  const days = daysOf(value)
  return { value, ...(days && { start: `${days.from}T00:00:00+08:00`, end: `${days.to}T23:59:59+08:00` }) }
}

/** A coded value with its names; a word of a source has none. */
function codedValue({ codes }: Component, value: string, codelists: Codelists) {
  if (codes === undefined) return { value }
  const code = codelists[codes]?.codes.find(one => one.id === value)
  return { id: value, ...named(code?.label ?? { zh: value, en: value }) }
}

type Told = (string | number | null)[]

function seriesOf(
  flow: Flow,
  observations: readonly Observation[],
  keys: readonly string[][],
  times: readonly string[],
  status: readonly string[],
) {
  const series: Record<string, { observations: Record<string, Told> }> = {}
  const places = keys.map(one => new Map(one.map((value, at) => [value, at])))
  const moments = new Map(times.map((one, at) => [one, at]))
  for (const { key, time, value, attributes } of observations) {
    const name = key.map((one, at) => places[at]?.get(one)).join(':')
    series[name] ??= { observations: {} }
    const said = attributes.map((one, at) =>
      at === statusAt(flow) ? status.indexOf(String(one ?? '')) : (one ?? null),
    )
    series[name].observations[String(moments.get(time))] = [value ?? null, ...said]
  }
  return series
}

/** SDMX-CSV 2.0.0: the head, and a row for each value. */
export function csvRows(flow: Flow, observations: readonly Observation[]): (string | number | undefined)[][] {
  const head = [...flow.dimensions, TIME, VALUE, ...flow.attributes].map(one => one.id)
  const about = ['dataflow', `${AGENCY}:${flow.id}(${VERSION})`, 'I']
  return [
    ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...head],
    ...observations.map(one => [...about, ...one.key, one.time, one.value, ...one.attributes]),
  ]
}

/** RFC 4180: nothing is changed, so that what is read back is what was written. */
export const csvText = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows.map(row => `${row.map(csvField).join(',')}\r\n`).join('')

function csvField(cell: string | number | undefined): string {
  const text = cell === undefined ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
