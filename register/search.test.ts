import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '#kernel/refusal'
import { nameKey } from '#register/names'
import { findRight, listRights, undecidedRights } from '#register/rights'
import { search } from '#register/search'
import { termsOf } from '#register/search-terms'
import type { Store } from '#register/store/engine'
import { openStore } from '#register/store/open'

const dir = mkdtempSync(join(tmpdir(), 'search-'))
const on = '2026-01-01'
let store: Store

before(async () => {
  const opened = await openStore({ dir })
  assert.ok(!isRefusal(opened))
  store = opened
})
after(async () => {
  await store.close()
  rmSync(dir, { recursive: true })
})

interface Right {
  id: string
  title: string
  abstract: string
  applicant: string
}

async function put(rights: readonly Right[], more: object = {}) {
  await store.run('TRUNCATE TABLE rights')
  await store.insert(
    'rights',
    rights.map(right => ({
      register: 'inventions',
      ...right,
      applicantKey: nameKey(right.applicant),
      applicantKeys: [nameKey(right.applicant)],
      ...more,
    })),
  )
}

// Few characters, so that words often touch, overlap and stand apart; one lies outside the basic plane.
const letter = fc.constantFrom(...'电池锂充桩网络𠮷AaBb1，（', ' ', '\u00e9')
const text = (max: number) => fc.array(letter, { maxLength: max }).map(letters => letters.join(''))

test('a search finds what a plain search through all titles finds', async () => {
  const rights = fc.sample(fc.record({ title: text(14), abstract: text(30), applicant: text(8) }), {
    numRuns: 3000,
    seed: 7,
  })
  const all = rights.map((right, i) => ({ ...right, id: `CN${i}` }))
  await put(all)
  const lower = (s: string) => s.replace(/[A-Z]/g, c => c.toLowerCase())
  await fc.assert(
    fc.asyncProperty(
      text(7),
      fc.constantFrom('title' as const, 'abstract' as const),
      async (query, within) => {
        const terms = termsOf(query)
        const expected = all.filter(
          one => terms.length > 0 && terms.every(term => lower(one[within]).includes(term)),
        )
        const found = await search(store, { text: query, within, on, limit: 1000 })
        if (found.totalIs === 'exact') assert.equal(found.total, expected.length)
        else if (found.totalIs === 'at-most') assert.ok(found.total >= expected.length)
        else assert.ok(found.total <= expected.length)
        const ids = new Set(expected.map(one => one.id))
        assert.equal(found.rows.length, Math.min(1000, expected.length))
        assert.ok(found.rows.every(row => ids.has(row.id)))
      },
    ),
    { numRuns: 150, seed: 11 },
  )
})

test('a search looks among numbers, titles, holders and abstracts in this order', async () => {
  await put([
    { id: 'CN2015104814953', title: '充电桩', abstract: '一种电池', applicant: '测试（集团）有限责任公司' },
    { id: 'CN.104968889', title: '网络', abstract: '', applicant: '别的公司' },
  ])
  const at = async (query: string) => {
    const { rows, within } = await search(store, { text: query, on, limit: 10 })
    return [within, rows.map(row => row.id)]
  }
  assert.deepEqual(await at('ZL201510481495.3'), ['number', ['CN2015104814953']])
  assert.deepEqual(await at('201510'), ['number', ['CN2015104814953']])
  assert.deepEqual(await at('CN104968889A'), ['number', ['CN.104968889']])
  assert.deepEqual(await at('充电'), ['title', ['CN2015104814953']])
  assert.deepEqual(await at('测试(集团)有限公司'), ['holder', ['CN2015104814953']])
  assert.deepEqual(await at('一种 电池'), ['abstract', ['CN2015104814953']])
  assert.deepEqual(await at('没有'), ['abstract', []])
  assert.deepEqual(await at(' '), ['title', []])
})

test('a search and a list keep to kind, place and status, page by page', async () => {
  const many = Array.from({ length: 30 }, (_, i) => ({
    id: `CN${100 + i}`,
    title: '充电',
    abstract: '',
    applicant: 'a',
  }))
  await put(many, {
    place: '430104',
    places: ['430104', '430100', '430000', '100000'],
    statusFrom: ['2020-01-01'],
    status: ['filed'],
  })
  await store.insert('rights', [
    { register: 'inventions', id: 'CN99', title: '充电', place: '', placeBy: 'no-address' },
  ])
  const page = await search(store, {
    text: '充电',
    place: '430000',
    status: 'filed',
    on,
    limit: 7,
    offset: 28,
  })
  assert.deepEqual([page.total, page.rows.map(row => row.id)], [30, ['CN128', 'CN129']])
  assert.equal(page.rows[0]?.status, 'filed')
  assert.equal((await search(store, { text: '充电', registers: ['designs'], on, limit: 7 })).total, 0)
  assert.equal((await search(store, { text: '充电', status: 'filed', on: '2019-12-31', limit: 7 })).total, 0)
  assert.equal((await listRights(store, { on, place: '430100' }, { limit: 5 })).total, 30)
  assert.deepEqual(
    (await undecidedRights(store, on, { limit: 5 })).rows.map(row => row.id),
    ['CN99'],
  )
  assert.equal((await findRight(store, 'inventions', 'CN128'))?.place, '430104')
  assert.equal(await findRight(store, 'inventions', 'CN1'), undefined)
})

test('few are found the newest first, each in its own register where two have the number', async () => {
  const right = (n: number, register: string, title: string, filedOn: string) => ({
    ...{ register, id: `CN${n}`, title, filedOn, place: n % 2 ? '430104' : '', applicant: 'a' },
  })
  await put([])
  await store.insert('rights', [
    right(1, 'designs', '充电桩', '2015-01-01'),
    right(1, 'trademarks', '别的', '2024-01-01'),
    right(2, 'designs', '别的', '2023-01-01'),
    right(2, 'trademarks', '充电桩', '2019-01-01'),
    right(3, 'trademarks', '充电桩', '2017-01-01'),
    // The pairs of the words without the word.
    right(4, 'trademarks', '充电，电桩', '2025-01-01'),
  ])
  const pages = await Promise.all(
    [0, 2, 4].map(offset => search(store, { text: '充电桩', within: 'title', on, limit: 2, offset })),
  )
  const keys = pages.map(({ rows }) => rows.map(row => `${row.register} ${row.id} ${row.filedOn}`))
  const newest = ['trademarks CN2 2019-01-01', 'trademarks CN3 2017-01-01']
  assert.deepEqual(keys, [newest, ['designs CN1 2015-01-01'], []])
  assert.deepEqual(
    pages.map(({ total, totalIs, order }) => [total, totalIs, order]),
    pages.map(() => [3, 'exact', 'newest']),
  )
})
