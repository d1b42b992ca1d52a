import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const room = join(import.meta.dirname, '..')
const [zh, en] = ['zh', 'en'].map(language =>
  JSON.parse(readFileSync(join(room, 'text', `${language}.json`), 'utf8')),
) as [object, object]

function keysOf(words: object, above = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [above + key] : keysOf(value, `${above}${key}.`),
  )
}

const textOf = (words: object, key: string) =>
  String(key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words))

const gapsOf = (words: object, key: string) =>
  [...textOf(words, key).matchAll(/\{\{(\w+)(?:, counted\(one: [^;]+; other: [^;)]+\))?\}\}/g)]
    .map(one => one[1])
    .sort()

test('everything is said in both languages, with the same gaps to fill', () => {
  assert.deepEqual(keysOf(en).sort(), keysOf(zh).sort())
  for (const key of keysOf(zh)) assert.deepEqual(gapsOf(en, key), gapsOf(zh, key), key)
})

/** What stands before a noun and is not a count of it. */
const NAMES = 'day|from|to|place|input|what|who|reason|asks|category'

test('what is counted in English has its word for one and for many', () => {
  const bare = new RegExp(`\\{\\{(?!(?:${NAMES})\\}\\})\\w+\\}\\} (?:more )?[a-z]+s\\b(?! of)`)
  const texts = keysOf(en).map(key => [key, textOf(en, key)] as const)
  assert.deepEqual(
    texts.filter(([, text]) => bare.test(text)),
    [],
  )
})

const sources = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !/\.test\.|fixtures/.test(file))
  .map(file => readFileSync(join(room, file), 'utf8'))
  .join('\n')

test('every word a screen asks for is there', () => {
  const known = new Set(keysOf(zh))
  const asked = [...sources.matchAll(/[^\w.]t\(\s*'([^']+)'/g)].map(one => one[1] ?? '')
  assert.ok(asked.length > 200, `Only ${asked.length} were found.`)
  assert.deepEqual(
    asked.filter(key => !known.has(key)),
    [],
  )
})

test('every word that is there is asked for', () => {
  const whole = new Set([...sources.matchAll(/'([\w.-]+)'/g)].map(one => one[1]))
  const begun = [...sources.matchAll(/`([\w.-]+[.-])\$\{[^`]*\}([\w.]*)`/g)]
  const asked = (key: string) =>
    whole.has(key) || begun.some(([, start = '', end = '']) => key.startsWith(start) && key.endsWith(end))
  assert.deepEqual(
    keysOf(zh).filter(key => !asked(key)),
    [],
  )
})
