import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Classification } from '#kernel/classification'
import { classesOf, classValue } from '#kernel/classification'
import type { Entry } from '#kernel/predicate'
import { eventsRead, fieldsRead, holds } from '#kernel/predicate'
import { rightFields } from '#kernel/register'
import { greenInventory } from '#policy/classifications/green-inventory'
import { highValuePatent } from '#policy/classifications/high-value-patent'
import { patentIntensiveIndustries2019 } from '#policy/classifications/patent-intensive-industries-2019'
import { technologyFields35 } from '#policy/classifications/technology-fields-35'
import { inventions } from '#policy/registers/inventions'

const shared = new URL('../../../shared/data/classification/', import.meta.url)
const handed = (path: string) => {
  const file = new URL(path, shared)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
const codes = (scheme: Classification, ...symbols: string[]) =>
  classesOf(scheme, symbols).map(value => value.slice(value.indexOf('/') + 1))

test('there are 35 fields in five sectors, numbered in order', () => {
  assert.deepEqual(
    technologyFields35.classes.map(one => one.code),
    Array.from({ length: 35 }, (_, i) => String(i + 1)),
  )
  assert.equal(new Set(technologyFields35.classes.map(one => one.group?.en)).size, 5)
})

test('a symbol has its field, spaced or not; two symbols may have two; what is no symbol has none', () => {
  assert.deepEqual(codes(technologyFields35, 'H04N   1/00', 'H04N21/2343'), ['3', '4'])
  assert.deepEqual(codes(technologyFields35, 'H04N5/225'), ['2'])
  assert.deepEqual(codes(technologyFields35, 'G01N33/574'), ['11'])
  assert.deepEqual(codes(technologyFields35, 'A61K8/02', 'A61K31/00'), ['14', '16'])
  assert.deepEqual(codes(technologyFields35, 'X00Z1/00', ''), [])
  assert.equal(classesOf(technologyFields35, ['G06F17/00'])[0], 'technology-fields-35@2019/6')
})

test('no two fields claim one prefix', () => {
  const all = technologyFields35.classes.flatMap(one => one.prefixes)
  assert.equal(new Set(all).size, all.length)
})

test('every pattern of the table of fields gives the field that the table gives', t => {
  const text = handed('wipo-35/ipc_technology.csv')
  if (!text) return t.skip('../shared/data is not here')
  const pattern = /^(\d+),.*?,([A-H]\d\d[A-Z][ \d/]*)%/
  const rows = text.split(/\r?\n/).flatMap(line => {
    const found = pattern.exec(line.replace(/^\uFEFF/, ''))
    return found ? [[found[1], found[2]] as [string, string]] : []
  })
  assert.equal(rows.length, 764)
  for (const [field, symbol] of rows) {
    const example = symbol.endsWith('/') ? `${symbol}00` : `${symbol}   1/00`
    assert.deepEqual(codes(technologyFields35, example), [field], symbol)
  }
  const prefixes = technologyFields35.classes.flatMap(one => one.prefixes)
  assert.equal(new Set(rows.map(([, symbol]) => symbol.replaceAll(' ', ''))).size, prefixes.length)
})

test('the green inventory has seven topics, and a symbol may belong to several', () => {
  assert.equal(greenInventory.classes.length, 7)
  assert.deepEqual(codes(greenInventory, 'F03D9/25'), ['alternative-energy'])
  assert.deepEqual(codes(greenInventory, 'B01D53/14'), ['alternative-energy', 'waste-management'])
  assert.deepEqual(codes(greenInventory, 'A01N43/00'), ['agriculture-forestry'])
  assert.deepEqual(codes(greenInventory, 'G21C1/00'), ['nuclear-power'])
})

test('a range stands for its groups and for no group beside it', () => {
  assert.deepEqual(codes(greenInventory, 'C10L5/48'), ['alternative-energy', 'waste-management'])
  assert.deepEqual(codes(greenInventory, 'C10L5/02'), [])
  assert.deepEqual(codes(greenInventory, 'H01L31/0525'), ['alternative-energy'])
  assert.deepEqual(codes(greenInventory, 'H01L31/08'), [])
  assert.deepEqual(codes(greenInventory, 'E04C2/292'), ['energy-conservation'])
  assert.deepEqual(codes(greenInventory, 'A01N24/00'), [])
})

test('every handed green symbol is in a topic, and so are the ends of its ranges', t => {
  const text = handed('green/green_inventory_03.txt')
  if (!text) return t.skip('../shared/data is not here')
  const lines = text.split('\n').map(line => line.replaceAll(/\s/g, ''))
  const listed = lines.filter(line => /^[A-H]\d/.test(line)).flatMap(endsOf)
  assert.equal(listed.length, 393)
  assert.deepEqual(
    listed.filter(symbol => codes(greenInventory, symbol).length === 0),
    [],
  )
})

/** `C10L5/40-48` ends in C10L5/40 and C10L5/48; `A01N25-65` is main groups; a class has any group. */
function endsOf(line: string): string[] {
  const [first = '', to] = line.split('-')
  if (!first.includes('/')) {
    const [subclass, group] = [first.slice(0, 4), first.slice(4)]
    return to ? [`${subclass}${group}/00`, `${subclass}${to}/00`] : [`${first}1/00`]
  }
  // One line of the list has a zero too many: 31/000 is 31/00.
  const start = first.replace('/000', '/00')
  return to ? [start, `${start.slice(0, start.indexOf('/'))}/${to}`] : [start]
}

test('seven classes of patent-intensive industries, which the register cannot tell apart', () => {
  assert.equal(patentIntensiveIndustries2019.classes.length, 7)
  assert.deepEqual(classesOf(patentIntensiveIndustries2019, ['G06F17/00']), [])
  assert.equal(classValue(patentIntensiveIndustries2019, '06'), 'patent-intensive-industries-2019@2019/06')
})

const highValue = (entry: Entry, on = '2020-11-30') => holds(highValuePatent, entry, on)
const found = (code: string) => ({ filedOn: '2018-01-01', events: [{ code, on: '2019-06-01' }] })

test('each of the five tests of a high-value patent is enough by itself', () => {
  for (const code of ['strategic-industry-found', 'overseas-family-found', 'high-pledge-found', 'award']) {
    assert.equal(highValue(found(code)), true, code)
    assert.equal(highValue(found(code), '2019-05-31'), false, `${code} before it was found`)
  }
  assert.equal(highValue({ filedOn: '2010-11-29' }), true)
})

test('ten years are not more than ten; a pledge or a filing abroad is no finding', () => {
  assert.equal(highValue({ filedOn: '2010-11-30' }), false)
  assert.equal(highValue(found('pledge-registered')), false)
  assert.equal(highValue({ filedOn: '2018-01-01', family: ['US', 'EP'] }), false)
  assert.equal(highValue({}), false)
})

test('what the condition reads, the register of inventions has', () => {
  const events = new Set(inventions.events.map(event => event.id))
  for (const code of eventsRead(highValuePatent)) assert.ok(events.has(code), code)
  for (const field of fieldsRead(highValuePatent)) assert.ok(field in rightFields, field)
})
