import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadFigures } from '#office/figures-load'
import { type FrontDoor, openFrontDoor, TODAY } from '#server/fixtures/front-door'

let door: FrontDoor
before(async () => {
  door = await openFrontDoor()
})
after(() => door.close())

const data = '/sdmx/data/dataflow/ZHICHENG'
const ID = /^[A-Za-z0-9_@$-]+$/
const COMPONENT = /^[A-Za-z][A-Za-z0-9_-]*$/

interface Coded {
  readonly id?: string
  readonly value?: string
  readonly name?: string
  readonly start?: string
  readonly end?: string
}
interface Part {
  readonly id: string
  readonly roles?: readonly string[]
  readonly position?: number
  readonly format?: { readonly dataType: string }
  readonly localRepresentation?: { readonly enumeration?: string; readonly format?: { dataType: string } }
  readonly keyPosition?: number
  readonly values?: readonly Coded[]
  readonly relationship?: { readonly observation?: object }
}
interface DataMessage {
  readonly meta: { id: string; prepared: string; test: boolean; sender: { id: string } }
  readonly data: {
    structures: {
      dataSets: number[]
      dimensions: { series: Part[]; observation: Part[] }
      measures: { observation: Part[] }
      attributes: { observation: Part[] }
    }[]
    dataSets: {
      structure: number
      action: string
      links: { urn: string; rel: string }[]
      series: Record<string, { observations: Record<string, (number | string | null)[]> }>
    }[]
  }
}

/** What the JSON schema of SDMX-JSON 2.0.0 requires of a data message, as its text says it. */
function checkData({ meta, data: { structures, dataSets } }: DataMessage): void {
  assert.match(meta.id, ID)
  assert.match(meta.sender.id, ID)
  assert.ok(!Number.isNaN(Date.parse(meta.prepared)))
  const [structure] = structures
  assert.ok(structure)
  const { dimensions, measures, attributes } = structure
  for (const one of [...dimensions.series, ...dimensions.observation]) {
    assert.match(one.id, COMPONENT)
    assert.ok(Number.isInteger(one.keyPosition) && (one.values?.length ?? 0) >= 1)
  }
  for (const one of attributes.observation) assert.ok(one.relationship && COMPONENT.test(one.id))
  for (const { values = [] } of [...dimensions.series, ...dimensions.observation, ...attributes.observation])
    for (const { id, value, name } of values)
      assert.ok(
        id === undefined ? value !== undefined : ID.test(id) && name !== undefined && value === undefined,
      )
  // What comes from no codelist tells its format, and has values in the stead of ids and names.
  for (const { format, values = [] } of [...dimensions.series, ...dimensions.observation])
    for (const { id } of values) assert.equal(id === undefined, format !== undefined)
  for (const { links, action, series } of dataSets) {
    assert.deepEqual([links[0]?.rel, action], ['dataflow', 'Information'])
    for (const [key, { observations }] of Object.entries(series)) {
      const at = key.split(':').map(Number)
      assert.equal(at.length, dimensions.series.length)
      assert.ok(at.every((one, i) => one < (dimensions.series[i]?.values?.length ?? 0)))
      for (const told of Object.values(observations))
        assert.equal(told.length, measures.observation.length + attributes.observation.length)
    }
  }
}

const two = 'valid-inventions-per-10k+pct-applications.430100'

test('indicators go out as SDMX-JSON 2.0: values at full precision, and what is missing with its reason', async () => {
  const { status, body } = await door.ask<DataMessage>(`${data}/INDICATORS/1.0.0/${two}?time=2020-11-30`)
  assert.equal(status, 200)
  checkData(body)
  const [structure, set] = [body.data.structures[0], body.data.dataSets[0]]
  const items = structure?.dimensions.series[0]?.values?.map(one => one.id) ?? []
  const told = (id: string) => set?.series[`${items.indexOf(id)}:0`]?.observations['0'] ?? []
  const status0 = structure?.attributes.observation[0]?.values?.map(one => one.id) ?? []
  const [value, at, , decimals, rests] = told('valid-inventions-per-10k')
  // Shown with two places as 39.29, and sent as it was worked out.
  assert.equal(Number(value).toFixed(2), '39.29')
  assert.notEqual(value, 39.29)
  assert.deepEqual([status0[Number(at)], decimals, rests], ['A', 2, 'published'])
  assert.deepEqual(structure?.dimensions.observation[0]?.values, [
    ...[{ value: '2020-11-30', start: '2020-11-30T00:00:00+08:00', end: '2020-11-30T23:59:59+08:00' }],
  ])
  assert.deepEqual(
    structure?.attributes.observation.map(one => [one.id, one.format?.dataType, one.roles?.[0]]).slice(0, 3),
    [
      ['OBS_STATUS', undefined, 'OBS_STATUS'],
      ['UNIT', 'String', 'UNIT_MEASURE'],
      ['DECIMALS', 'Integer', 'DECIMALS'],
    ],
  )
  const missing = told('pct-applications')
  assert.deepEqual([missing[0], status0[Number(missing[1])], missing[6]], [null, 'M', 'no-records'])
  assert.equal(body.meta.test, false)
})

interface Nested {
  readonly id: string
  readonly code: string
  readonly hierarchicalCodes?: readonly Nested[]
}

test('the structures name every code, concept and component that the data use', async () => {
  type Structures = {
    data: {
      codelists: { id: string; codes: { id: string; parent?: string }[] }[]
      hierarchies: { id: string; hasFormalLevels: boolean; hierarchicalCodes: Nested[] }[]
      conceptSchemes: { concepts: { id: string }[] }[]
      dataStructures: { id: string; dataStructureComponents: Record<string, Record<string, Part[]>> }[]
      dataflows: { id: string; structure: string }[]
    }
  }
  const { body } = await door.ask<Structures>('/sdmx/structure/*/ZHICHENG/*/1.0.0')
  const { codelists, hierarchies, conceptSchemes, dataStructures, dataflows } = body.data
  assert.deepEqual(
    dataflows.map(one => one.structure),
    ['INDICATORS', 'FIGURES'].map(
      one => `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=ZHICHENG:${one}(1.0.0)`,
    ),
  )
  const concepts = new Set(conceptSchemes[0]?.concepts.map(one => one.id))
  for (const { dataStructureComponents: parts } of dataStructures)
    for (const one of [
      ...(parts.dimensionList?.dimensions ?? []),
      ...(parts.attributeList?.attributes ?? []),
    ])
      assert.ok(concepts.has(one.id), one.id)
  const positions = dataStructures[1]?.dataStructureComponents.dimensionList?.dimensions
  assert.deepEqual(
    positions?.map(one => [one.id, one.position, one.localRepresentation?.format?.dataType]),
    [
      ['INPUT', 0, undefined],
      ['REF_AREA', 1, undefined],
      ['SOURCE', 2, 'String'],
      ['VINTAGE', 3, 'GregorianDay'],
    ],
  )
  // The schema lets no parent of a codelist begin with a digit: a hierarchy tells what holds a place.
  for (const { codes } of codelists)
    for (const { id, parent } of codes) assert.ok(ID.test(id) && parent === undefined)
  const [holders] = hierarchies
  const within = (all: readonly Nested[] = [], id: string) =>
    all.find(one => one.id === id)?.hierarchicalCodes
  const hunan = within(within(holders?.hierarchicalCodes, '100000'), '430000')
  assert.equal(
    hunan?.find(one => one.id === '430100')?.code,
    'urn:sdmx:org.sdmx.infomodel.codelist.Code=ZHICHENG:CL_AREA(1.0.0).430100',
  )
  assert.deepEqual([holders?.id, holders?.hasFormalLevels, hierarchies.length], ['H_AREA', false, 1])
  const areas = codelists.find(one => one.id === 'CL_AREA')?.codes.map(one => one.id) ?? []
  assert.ok(areas.includes('430100') && areas.includes('371200'))
  const { status, body: refused } = await door.ask('/sdmx/structure/codelist/ZHICHENG/CL_NONE/1.0.0')
  assert.deepEqual([status, refused.refused], [404, 'unknown-structure'])
})

const load = async (name: string, content: string | Uint8Array) => {
  const path = join(door.house.dir, name)
  await writeFile(path, content)
  return loadFigures(door.house.office, door.house.engine, [path], { load: name, asOf: TODAY })
}

test('figures that go out as SDMX-CSV or xlsx come back in as the same statements, commas and quotes too', async () => {
  const source = '甲局，“公报”, "A"'
  const head = 'place,period,input,value,source,printed\n'
  const first = await load(
    'a.csv',
    `${head}430200,2019,pct-filings,12.5,"${source.replaceAll('"', '""')}",12.50\n`,
  )
  assert.equal(first.stored, 1)
  const path = `${data}/FIGURES/1.0.0/pct-filings.430200`
  const text = await (await door.request(`${path}?format=sdmx-csv`)).text()
  const [heads, row] = text.split('\r\n')
  assert.equal(
    heads,
    'STRUCTURE,STRUCTURE_ID,ACTION,INPUT,REF_AREA,SOURCE,VINTAGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT,PRINTED,SAMPLE',
  )
  assert.ok(row?.startsWith('dataflow,ZHICHENG:FIGURES(1.0.0),I,pct-filings,430200,"甲局，“公报”, ""A""",'))
  const book = new Uint8Array(await (await door.request(`${path}?format=xlsx`)).arrayBuffer())
  for (const [name, content] of [
    ['back.csv', text],
    ['back.xlsx', book],
  ] as const) {
    const { unchanged, stored, rejected } = await load(name, content)
    assert.deepEqual([unchanged, stored, rejected], [1, 0, []], name)
  }
  const other = await load('other.csv', text.replace('12.5,A', '13,A').replace(',I,', ',A,'))
  assert.deepEqual([other.superseded, other.rejectedCount], [1, 0])
})

test('SDMX-CSV of another structure, or that deletes, is refused row by row', async () => {
  const rows = [
    'STRUCTURE,STRUCTURE_ID,ACTION,INPUT,REF_AREA,SOURCE,TIME_PERIOD,OBS_VALUE',
    'dataflow,ZHICHENG:FIGURES(1.0.0),D,pct-filings,430300,x,2019,1',
    'dataflow,OTHER:FLOW(1.0),I,pct-filings,430300,x,2019,1',
    'dataflow,ZHICHENG:FIGURES(1.0.0),I,pct-filings,430300,x,2019,',
  ]
  const { rejected, stored } = await load('wrong.csv', rows.join('\n'))
  assert.equal(stored, 0)
  assert.deepEqual(
    rejected.map(one => one.reason),
    ['deletion-not-loaded', 'unknown-structure', 'cell-empty'],
  )
})

test('what is asked wrongly is refused by name', async () => {
  const refusedAs = async (path: string) => (await door.ask(`${data}/${path}`)).body.refused
  assert.equal(await refusedAs('INDICATORS/1.0.0/none.430100?time=2020-11-30'), 'unknown-indicator')
  assert.equal(await refusedAs('INDICATORS/1.0.0/*.430100?time=yesterday'), 'not-a-day')
  assert.equal(await refusedAs('FIGURES/1.0.0/pct-filings.990100'), 'no-observation')
  assert.equal(await refusedAs('NONE/1.0.0/*.430100'), 'unknown-structure')
})
