import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { ipPlan14th2025 } from '#jurisdictions/targets/ip-plan-14th-2025'
import { evaluate } from '#kernel/formula'
import { roundTo } from '#kernel/indicator'
import type { Figure } from '#kernel/input'
import { readingOf } from '#kernel/memory'
import type { Publication } from '#kernel/publication'
import { figuresOf } from '#kernel/publication-figures'

const folder = new URL('../figures/', import.meta.url)
const figures: Figure[] = []
for (const file of readdirSync(folder).filter(name => name.endsWith('.ts') && !name.includes('.test.')))
  for (const one of Object.values(await import(new URL(file, folder).href)))
    figures.push(...figuresOf(one as Publication))
const nation = readingOf({ figures: figures.filter(one => one.place === '100000') })

test('eight targets for 2025, one for each main indicator of the plan', () => {
  assert.equal(ipPlan14th2025.length, 8)
  assert.equal(new Set(ipPlan14th2025.map(one => one.indicator.id)).size, 8)
  for (const one of ipPlan14th2025) assert.equal(one.basis.source.id, 'ip-plan-14th')
})

test('what is known of each target on the day it was set for', () => {
  const found = ipPlan14th2025.map(({ indicator, by, value: target }) => {
    const { value, refused } = evaluate(indicator.value, nation, by)
    return [indicator.code, target, refused ?? roundTo(value as number, indicator.decimals)]
  })
  assert.deepEqual(found, [
    ['C01', 12, 16],
    ['C10', 90_000, 'no-records'],
    ['U04', 3200, 'no-records'],
    ['U08', 3500, 3987.1],
    ['U01', 13, 13.04],
    ['U03', 7.5, 'missing-input'],
    ['R01', 82, 82.81],
    ['R02', 85, 'missing-input'],
  ])
})
