import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Definition } from '#kernel/catalogue'
import { catalogueOf } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import { daysOf } from '#kernel/date'
import { evaluate, inputsOf } from '#kernel/formula'
import type { Example, Indicator } from '#kernel/indicator'
import { roundTo } from '#kernel/indicator'
import type { Figure } from '#kernel/input'
import { readingOf } from '#kernel/memory'
import type { Publication } from '#kernel/publication'
import { sayFormula } from '#kernel/sentence'
import { asDefined, versionsOf } from '#kernel/versions/version'
import type { DefinitionFile } from '#policy/load'
import { definitionIn, importFolder, loadPolicy } from '#policy/load'

const catalogue = catalogueOf(await loadPolicy())
const indicatorFiles = await importFolder(new URL('./', import.meta.url), 'indicators')
const indicators = indicatorFiles.map((file: DefinitionFile) => ({
  path: file.path,
  indicator: definitionIn(file, 'indicator') as Indicator,
}))

/** A figure given without a period is one of the day itself. */
const figuresOf = (example: Example): Figure[] =>
  Object.entries(example.given.inputs ?? {}).flatMap(([input, given]) =>
    Object.entries(typeof given === 'number' ? { [example.on]: given } : given).map(([period, value]) => ({
      input,
      place: '',
      period,
      value,
      printed: String(value),
      source: 'example',
      vintage: daysOf(period)?.to as Day,
    })),
  )

const isRefused = (expect: Example['expect']) => typeof expect !== 'number'

for (const { path, indicator } of indicators)
  for (const example of indicator.examples)
    test(`${path}: ${example.says.en}`, () => {
      const { rights, events } = example.given
      const reading = readingOf({ rights, events, figures: figuresOf(example) })
      const { value, refused } = evaluate(asDefined(indicator, example.on).value, reading, example.on)
      const found = refused ? { refused } : roundTo(value as number, indicator.decimals)
      assert.deepEqual(found, example.expect, `policy/${path}`)
    })

test('there are at least sixty indicators, each with an example that has no value', () => {
  assert.ok(indicators.length >= 60, `${indicators.length}`)
  for (const { path, indicator } of indicators) {
    assert.ok(indicator.examples.length >= 2, path)
    assert.ok(
      indicator.examples.some(one => isRefused(one.expect)),
      `${path} has no refused example`,
    )
    assert.ok(!indicator.examples.every(one => isRefused(one.expect)), `${path} has no example of a value`)
  }
})

test('codes are unique and stand for one row of the catalogue', () => {
  const codes = indicators.map(one => one.indicator.code)
  assert.equal(new Set(codes).size, codes.length)
  for (const code of codes) assert.match(code, /^[CURGE]\d\d[a-e]?$/)
})

test('every figure walks up to a clause of the Opinions and to an instrument or publisher', () => {
  for (const { path, indicator } of indicators) {
    const clauses = indicator.basis.filter(one => one.source.clauses && one.article)
    assert.ok(clauses.length > 0, `${path} answers no clause`)
    assert.ok(indicator.basis.length > clauses.length, `${path} cites no instrument beside the clause`)
  }
})

test('a published figure has the unit of the count it stands beside', () => {
  for (const { path, indicator } of indicators) {
    const { value } = indicator
    if (value.node === 'known' || value.node === 'input') {
      const first = inputsOf(value)[0]
      assert.deepEqual(first?.unit, indicator.unit, path)
    }
  }
})

test('an example gives nothing that its formula does not read', () => {
  for (const { path, indicator } of indicators) {
    for (const { on, given } of indicator.examples) {
      const read = new Set(inputsOf(asDefined(indicator, on).value).map(one => one.id))
      for (const one of Object.keys(given.inputs ?? {})) assert.ok(read.has(one), `${path}: ${one}`)
    }
  }
})

test('every version of a definition has its days, its basis and an example', () => {
  const changed = indicators.filter(one => one.indicator.earlier)
  assert.ok(changed.length > 0)
  for (const { path, indicator } of changed) {
    const ends = (indicator.earlier ?? []).map(one => one.until)
    assert.deepEqual(ends, [...new Set(ends)].sort().reverse(), path)
    for (const { from = '', until = '9999-12-31', basis } of versionsOf(indicator)) {
      assert.ok(basis.length > 0, path)
      assert.ok(
        indicator.examples.some(({ on }) => from <= on && on < until),
        `${path}: nothing shows what it was until ${until}`,
      )
    }
  }
})

test('an example is said in both languages, each time differently', () => {
  for (const { path, indicator } of indicators) {
    for (const { says } of indicator.examples) {
      assert.match(says.zh, /\p{Script=Han}/u, path)
      assert.doesNotMatch(says.en, /\p{Script=Han}/u, path)
    }
    for (const language of ['zh', 'en'] as const)
      assert.equal(
        new Set(indicator.examples.map(one => one.says[language])).size,
        indicator.examples.length,
        path,
      )
  }
})

test('every formula can be said in both languages', () => {
  for (const { path, indicator } of indicators)
    for (const language of ['zh', 'en'] as const)
      assert.ok(sayFormula(indicator.value, language).length > 3, path)
})

test('every input is read by an indicator or stands in a published table', async () => {
  const tables = await importFolder(new URL('../jurisdictions/', import.meta.url), 'figures')
  const printed = tables.flatMap(({ value }) => (value as Publication).series.map(one => one.input.id))
  const read = indicators.flatMap(({ indicator }) =>
    versionsOf(indicator).flatMap(({ value }) => inputsOf(value).map(one => one.id)),
  )
  const used = new Set([...printed, ...read])
  assert.deepEqual(
    [...catalogue.inputs.keys()].filter(id => !used.has(id)),
    [],
  )
})

test('two indicators of one id are a fault', () => {
  const [first] = indicators
  const twice: Definition[] = [first?.indicator as Indicator, first?.indicator as Indicator]
  assert.throws(
    () => catalogueOf([...catalogue.inputs.values(), ...catalogue.registers.values(), ...twice]),
    /two definitions/,
  )
})
