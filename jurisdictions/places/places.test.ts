import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { places } from '#jurisdictions/places/places'
import { samplePlaces } from '#jurisdictions/places/sample'
import { isSampleCode, NATION, type PlaceLevel } from '#kernel/place'
import { placesIndex } from '#kernel/places'
import { isRefusal } from '#kernel/refusal'

const index = placesIndex([...places, ...samplePlaces])
const find = (...asked: Parameters<typeof index.find>) => {
  const found = index.find(...asked)
  return isRefusal(found) ? found.refused : found.code
}
const english = (code: string) => index.byCode(code)?.label.en

test('one nation, 34 provinces, 333 cities and 2,845 counties and districts stand', () => {
  const standing = places.filter(one => !one.until)
  const count = (level: PlaceLevel) => standing.filter(one => one.level === level).length
  assert.deepEqual((['nation', 'province', 'city', 'district'] as const).map(count), [1, 34, 333, 2845])
  assert.equal(index.children(NATION).length, 31)
})

test('districts of municipalities and counties of a province hang where they are governed', () => {
  assert.equal(index.byCode('110108')?.parent, '110000')
  assert.equal(index.byCode('429004')?.parent, '420000')
  assert.equal(index.byCode('430104')?.parent, '430100')
  assert.equal(index.byCode('110100'), undefined)
  assert.equal(index.byCode('429000'), undefined)
})

test('places are called in English as on maps', () => {
  const names = {
    '430100': 'Changsha',
    '610100': "Xi'an",
    '341500': "Lu'an",
    '150100': 'Hohhot',
    '433100': 'Xiangxi Tujia and Miao Autonomous Prefecture',
    '652300': 'Changji Hui Autonomous Prefecture',
    '430104': 'Yuelu District',
    '310115': 'Pudong New Area',
    '130921': 'Cangxian County',
    '330382': 'Yueqing',
    '131127': 'Jingxian County',
    '431228': 'Zhijiang Dong Autonomous County',
    '622926': 'Dongxiang Autonomous County',
    '410104': 'Guancheng Hui District',
    '441803': 'Qingxin District',
    '150121': 'Tumed Left Banner',
    '220106': 'Lüyuan District',
  }
  for (const [code, name] of Object.entries(names)) assert.equal(english(code), name, code)
  for (const place of places) assert.match(place.label.en, /^\p{Lu}[\p{L} '()]+$/u, place.code)
})

test('places are found by what people call them', () => {
  const asked = {
    长沙: '430100',
    湘西州: '433100',
    张家界: '430800',
    内蒙古: '150000',
    吉林: '220000',
    吉林市: '220200',
    朝阳: '211300',
    莱芜市: '371200',
    襄樊市: '420600',
    changsha: '430100',
    "Xi'an": '610100',
    Tibet: '540000',
    Haerbin: '230100',
    Macau: '820000',
    湖南省长沙市岳麓区: '430104',
    'Gulou District, Nanjing': '320106',
    鼓楼区: 'ambiguous-place',
    Suzhou: 'ambiguous-place',
    市辖区: 'unknown-place',
    示例市: '990100',
  }
  for (const [name, code] of Object.entries(asked)) assert.equal(find(name), code, name)
})

test('every place is found by its full name in either language', () => {
  for (const place of places.filter(one => !one.until)) {
    assert.equal(find(index.path(place.code, 'zh') || place.label.zh), place.code)
    const inEnglish = find(index.path(place.code, 'en') || place.label.en)
    assert.ok(inEnglish === place.code || inEnglish === 'ambiguous-place', `${place.code} ${inEnglish}`)
  }
})

test('sample places are held by no nation and say what they are', () => {
  for (const place of samplePlaces) {
    assert.ok(place.sample && isSampleCode(place.code), place.code)
    assert.match(place.label.zh, /^示例/)
    assert.match(place.label.en, /^Sample/)
    assert.equal(index.isWithin(place.code, NATION), false)
  }
  assert.equal(index.children('990100').length, 6)
  assert.equal(index.siblings('990100').length, 4)
  assert.equal(
    places.some(place => isSampleCode(place.code)),
    false,
  )
})

const data = new URL('../../../shared/data/', import.meta.url)
const rowsOf = (path: string): Record<string, string>[] | undefined =>
  existsSync(new URL(path, data))
    ? parse(readFileSync(new URL(path, data)), { columns: true, bom: true, relax_column_count: true })
    : undefined

test('every city of the prefecture list is found by name and by short name', t => {
  const rows = rowsOf('classification/regions/prefecture-list/prefecture_level_cities.csv')
  if (!rows) return t.skip('the shared data folder is not here')
  assert.ok(rows.length > 300)
  for (const { city_name = '', city_short_name = '', city_adcode, province_name = '' } of rows) {
    const within = find(province_name)
    assert.equal(find(city_name), city_adcode, city_name)
    if (within === city_adcode) continue
    assert.equal(find(city_short_name, { within, level: 'city' }), city_adcode, city_short_name)
  }
})

test('the places of published statistics are each one place', t => {
  const city = (file: string, column: string, province?: string) =>
    rowsOf(`statistics/${file}`)?.map(row => [row[column] ?? '', province ?? row.province ?? ''] as const)
  const tables = [
    city('hunan_valid_invention_by_city_2020-11.csv', 'region', '湖南省'),
    city('guangdong_cities_invention_grants_2015_2020.csv', 'city', '广东省'),
    city('population_298cities_1998_2024.csv', 'city'),
    city('gdp_real_296cities.csv', 'city'),
    city('gdp_structure_2000_2023.csv', 'city'),
  ]
  if (tables.some(table => !table)) return t.skip('the shared data folder is not here')
  const seen = new Map(tables.flatMap(table => table ?? []).map(row => [row.join('|'), row]))
  for (const [name, province] of seen.values()) {
    if (name === '其他' || name === '全省') continue
    const holder = find(province)
    const code = find(name, name === province ? {} : { within: holder, on: '2010-12-31' })
    assert.match(code, /^\d{6}$/, `${province} ${name}: ${code}`)
    assert.ok(index.isWithin(code, holder), `${name} ${code}`)
  }
})

test('the provinces and cities of the English bulletins are each one place', t => {
  const rows = ['pct_2014_11.csv', 'invention_grants_2014_01.csv'].map(file => rowsOf(`statistics/${file}`))
  if (rows.some(one => !one)) return t.skip('the shared data folder is not here')
  for (const { region = '', level, parent } of rows.flatMap(one => one ?? [])) {
    // The Production and Construction Corps is no division of GB/T 2260.
    if (level === 'total' || region === 'XPCC') continue
    const code = find(region, { level: level as PlaceLevel })
    assert.equal(index.byCode(code)?.level, level, `${region}: ${code}`)
    if (parent) assert.ok(index.isWithin(code, find(parent)), region)
  }
})

test('what ended became places that there are', () => {
  const codes = new Set(places.map(one => one.code))
  const ended = places.filter(one => one.until)
  assert.ok(ended.length > 0)
  for (const { code, successors = [] } of ended) {
    assert.ok(successors.length > 0, `${code} became nothing.`)
    assert.ok(
      successors.every(one => one !== code && codes.has(one)),
      `${code}: ${successors.join()}`,
    )
  }
})
