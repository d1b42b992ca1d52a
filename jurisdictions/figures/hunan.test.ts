import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { hunanValidInventions202011 } from '#jurisdictions/figures/hunan-valid-inventions-2020-11'
import { evaluate } from '#kernel/formula'
import { roundTo } from '#kernel/indicator'
import type { Figure } from '#kernel/input'
import { readingOf } from '#kernel/memory'
import { figuresOf } from '#kernel/publication-figures'
import { validInventionsPer10k as density } from '#policy/indicators/creation/valid-inventions-per-10k'

const figures = figuresOf(hunanValidInventions202011)
const cities = [...new Set(figures.map(one => one.place))].filter(place => !place.endsWith('0000'))
const measure = (place: string, given: readonly Figure[] = figures) =>
  evaluate(density.value, readingOf({ figures: given.filter(one => one.place === place) }), '2020-11-30')
const printed = (input: string, place: string) =>
  figures.find(one => one.input === input && one.place === place && !one.remainder)

test('the density of all fourteen cities and of the province is the printed one, to its last digit', () => {
  assert.equal(cities.length, 14)
  for (const place of [...cities, '430000']) {
    const { value } = measure(place)
    const shown = roundTo(value as number, density.decimals).toFixed(density.decimals)
    assert.equal(shown, printed('published-valid-invention-density', place)?.printed, place)
  }
})

test('ranking the cities by density gives the printed rank', () => {
  const values = new Map(cities.map(place => [place, measure(place).value as number]))
  for (const place of cities) {
    const above = [...values.values()].filter(value => value > (values.get(place) as number)).length
    assert.equal(above + 1, printed('published-valid-invention-density-rank', place)?.value, place)
  }
})

test('the figure names its source and the year of its population', () => {
  const { of } = measure('430100')
  assert.deepEqual(
    of.map(part => part.figure && [part.figure.source, part.figure.period, part.figure.printed]),
    [
      ['hunan-ip-bulletin-2020-11', '2020-11', '32981'],
      ['hunan-ip-bulletin-2020-11', '2019', '839.45'],
    ],
  )
})

test('other (其他) is kept apart: it changes neither the province nor any rank', () => {
  const rest = figures.filter(one => one.remainder)
  assert.deepEqual(
    rest.filter(one => one.input === 'valid-inventions').map(one => [one.place, one.value]),
    [['430000', 2]],
  )
  const without = figures.filter(one => !one.remainder)
  assert.equal(measure('430000', without).value, measure('430000').value)
  assert.equal(measure('430000', rest).refused, 'no-records')
})

test('another vintage of the population does not displace the bulletin’s own', () => {
  const [own] = figures.filter(one => one.input === 'resident-population' && one.place === '430100')
  const later = {
    ...(own as Figure),
    value: 963.56,
    printed: '963.56',
    source: 'yearbook',
    vintage: '2021-10-01',
  }
  assert.equal(measure('430100', [...figures, later]).value, measure('430100').value)
})

test('the table is that of the bulletin, cell by cell', t => {
  const file = new URL(
    '../../../shared/data/statistics/hunan_valid_invention_by_city_2020-11.csv',
    import.meta.url,
  )
  if (!existsSync(file)) return t.skip('../shared/data is not here')
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  const cells = lines
    .flatMap(one => one.trim().split(',').slice(2))
    .filter(cell => cell !== '-' && cell !== '')
  const ours = figures.map(one => one.printed)
  assert.deepEqual([...ours].sort(), [...cells].sort())
})
