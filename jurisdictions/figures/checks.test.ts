import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { daysOf } from '#kernel/date'
import { evaluate, growth, input } from '#kernel/formula'
import { roundTo } from '#kernel/indicator'
import type { Figure } from '#kernel/input'
import { chooseFigure } from '#kernel/input'
import { readingOf } from '#kernel/memory'
import type { Publication } from '#kernel/publication'
import { runChecks } from '#office/publication-checks'
import { figuresOf } from '#kernel/publication-figures'
import { inventionGrants } from '#policy/inputs/invention-grants'
import { inventionGrantsInMonth } from '#policy/inputs/invention-grants-in-month'
import { piiValueAdded } from '#policy/inputs/pii-value-added'
import { publishedPiiShareOfGdp } from '#policy/inputs/published-pii-share-of-gdp'

const folder = new URL('.', import.meta.url)
const publications: Publication[] = []
for (const file of readdirSync(folder).filter(name => name.endsWith('.ts') && !name.includes('.test.')))
  publications.push(...(Object.values(await import(new URL(file, folder).href)) as Publication[]))

const figures = publications.flatMap(figuresOf)
const of = (input: string, place: string, period: string): Figure[] =>
  figures.filter(one => one.input === input && one.place === place && one.period === period)

test('the publications differ from their own parts in exactly these places', () => {
  const findings = publications.flatMap(publication =>
    runChecks(publication).map(one => ({ publication: publication.id, ...one, says: undefined })),
  )
  assert.deepEqual(findings, [
    {
      publication: 'hunan-valid-inventions-2020-11',
      check: 'places-add-up',
      says: undefined,
      input: 'resident-population',
      place: '430000',
      period: '2019',
      printed: '6918.40',
      given: 6918.5,
      difference: -0.1,
    },
  ])
})

test('every publication is a file of its name, with checks where its parts can be checked', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.ts') && !name.includes('.test.'))
  assert.deepEqual(publications.map(one => `${one.id}.ts`).sort(), files.sort())
  assert.ok(publications.flatMap(one => one.checks ?? []).length >= 30)
})

test('no figure is dated after it was published, and none is empty', () => {
  for (const one of figures) {
    const days = daysOf(one.period)
    assert.ok(days, `${one.input} ${one.period}`)
    assert.ok(days.from <= one.vintage, `${one.source}: ${one.input} of ${one.period}`)
    assert.ok(Number.isFinite(one.value))
  }
})

test('within one publication no place has two figures for one input and period', () => {
  for (const publication of publications) {
    const keys = figuresOf(publication).map(one =>
      [one.input, one.place, one.period, one.remainder ?? false].join(' '),
    )
    assert.equal(new Set(keys).size, keys.length, publication.id)
  }
})

test('a census revision is kept as a second vintage, and the newer one stands', () => {
  const both = of('published-pii-share-of-gdp', '100000', '2022')
  assert.deepEqual(
    both.map(one => [one.printed, one.vintage]),
    [
      ['12.71', '2022-12-31'],
      ['12.60', '2023-12-31'],
    ],
  )
  const standing = chooseFigure(publishedPiiShareOfGdp, both, '2023-06-30')
  assert.ok('value' in standing)
  assert.equal(standing.value, 12.6)
})

test('the printed growth of patent-intensive value added follows from the printed levels', () => {
  const reading = readingOf({ figures: figures.filter(one => one.place === '100000') })
  for (const year of ['2020', '2021', '2022']) {
    const { value } = evaluate(growth(input(piiValueAdded)), reading, `${year}-12-31`)
    const printed = of('published-pii-growth', '100000', year)[0]
    assert.equal(roundTo(value as number, 1), printed?.value, year)
  }
})

test('in January the month is the year to date, for every region', () => {
  const january = figures.filter(one => one.period === '2014-01' && one.input === inventionGrants.id)
  assert.equal(january.length, 50)
  for (const one of january)
    assert.equal(of(inventionGrantsInMonth.id, one.place, '2014-01')[0]?.value, one.value, one.place)
})

test('the fifteen sub-provincial cities are within their provinces and not beside them', () => {
  for (const [id, period] of [
    ['invention-grants', '2014-01'],
    ['pct-filings', '2014-11'],
  ] as const) {
    const rows = figures.filter(one => one.input === id && one.period === period)
    const provinces = rows.filter(one => one.place.endsWith('0000') && one.place !== '100000')
    const cities = rows.filter(one => !one.place.endsWith('0000'))
    const total = rows.find(one => one.place === '100000')?.value as number
    const sum = (some: Figure[]) => some.reduce((all, one) => all + one.value, 0)
    assert.equal(provinces.length, 34)
    assert.equal(cities.length, 15)
    assert.equal(sum(provinces), total)
    assert.ok(sum(provinces) + sum(cities) > total)
  }
})
