import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { formerNames } from '#jurisdictions/places/former-names'
import { places } from '#jurisdictions/places/places'
import { postcodes } from '#jurisdictions/places/postcodes'
import { samplePlaces } from '#jurisdictions/places/sample'
import { placesIndex } from '#kernel/places'
import type { Address } from '#kernel/record'
import { makePlaceResolver } from '#register/places/place-resolver'

const index = placesIndex([...places, ...samplePlaces])
const resolve = makePlaceResolver(index, postcodes, formerNames)
const placeOf = (address: Address) => {
  const answer = resolve(address)
  return 'place' in answer ? answer.place : 'undecided' in answer ? answer.undecided : answer.abroad
}
const inText = (cases: Record<string, string>) => {
  for (const [text, place] of Object.entries(cases))
    assert.equal(placeOf({ country: 'CN', text }), place, text)
}

test('a Chinese address is read from the wider place to the smaller', () => {
  inText({
    湖南省长沙市岳麓区麓山南路1号: '430104',
    长沙市岳麓区麓山南路: '430104',
    岳麓区: '430104',
    广东深圳南山区科技园: '440305',
    北京市北京市大兴区: '110115',
    北京市市辖区朝阳区: '110105',
    '650000 云南省昆明市五华区1号': '530102',
    湖南省长沙市岳麓区１号: '430104',
    '湖南省, 长沙市, 岳麓区': '430104',
    广东省东莞市松山湖: '441900',
    湖北省仙桃市: '429004',
    河南省济源市: '419001',
    广东省深圳市高新技术产业园区南山区科技路: '440305',
    '中国（上海）自由贸易试验区临港': '310000',
    示例省示例市示例东城区: '990101',
  })
})

test('names that begin or repeat each other are told apart', () => {
  inText({
    吉林省吉林市昌邑区: '220202',
    海南省海口市: '460100',
    青海省海南藏族自治州共和县: '632521',
    内蒙古自治区乌海市海南区: '150303',
    辽宁省朝阳市双塔区: '211302',
    朝阳市朝阳县: '211321',
    北京市朝阳区: '110105',
    云南省大理白族自治州大理市: '532901',
    湖南省湘西吉首市: '433101',
    河北区: '120105',
  })
})

test('a road, a university or a company named after a place is not that place', () => {
  inText({
    上海市南京西路1号: '310000',
    南京市中山北路: '320100',
    岳麓大道1号: 'no-known-place',
    北京路1号: 'no-known-place',
    北京理工大学珠海学院: 'no-known-place',
    湖南长沙中南大学: '430100',
    大上海市场1号: 'no-known-place',
    西区3栋: 'no-known-place',
  })
})

test('names that have gone lead to where they now lie', () => {
  inText({
    长沙市望城县: '430112',
    浙江省萧山市: '330109',
    杭州市下城区: '330105',
    杭州市江干区: '330100',
    湖北省襄樊市: '420600',
    山东省莱芜市莱城区: '370116',
    山东省莱芜市钢城区: '370117',
    安徽省巢湖市庐江县: '340124',
    安徽省巢湖市: '340181',
    四川省重庆市沙坪坝区: '500106',
    重庆市江北县: '500112',
    江苏省锡山市: '320200',
    新疆伊犁哈萨克自治州塔城地区乌苏市: '654202',
    内蒙古呼伦贝尔盟海拉尔市: '150702',
    河南省洛阳市偃师市: '410307',
  })
})

test('an English address of China is read in any order', () => {
  inText({
    'Shenzhen, Guangdong, CN': '440300',
    'Beijing (CN)': '110000',
    'Shenzhen City': '440300',
    "Chang'sha": '430100',
    "Xi'an, Shaanxi": '610100',
    'Haidian District, Beijing 100084': '110108',
    'Futian District Shenzhen Guangdong': '440304',
    'Nanjing East Road, Shanghai': '310000',
    'Taizhou City, Zhejiang Province': '331000',
    'Hohhot, Inner Mongolia': '150100',
    'Jilin City': '220200',
    Kunshan: '320583',
    'Yiwu, Zhejiang': '330782',
    Suzhou: 'several-places',
    'Suzhou, Jiangsu': '320500',
    '12 Beijing West Rd.': 'no-known-place',
    'Guangxi Zhuang Autonomous Region, Nanning': '450100',
  })
  assert.equal(placeOf({ text: 'Shenzhen, China' }), '440300')
  assert.equal(placeOf({ text: 'Shenzhen' }), 'no-known-place')
})

test('fields go before the text, and what contradicts them is told', () => {
  const fields = { country: 'CN', province: '湖南省', city: '长沙市', county: '岳麓区' }
  assert.deepEqual(resolve(fields), { place: '430104', level: 'district', method: 'structured' })
  assert.equal(placeOf({ province: '湖南', city: '长沙', county: '岳麓' }), '430104')
  assert.equal(placeOf({ province: '重庆市', city: '县', county: '城口县' }), '500229')
  assert.equal(placeOf({ province: '湖北省', city: '省直辖县级行政区划', county: '仙桃市' }), '429004')
  assert.equal(placeOf({ country: 'CN', province: 'Guangdong', city: 'Shenzhen' }), '440300')
  assert.equal(placeOf({ province: '0', city: '0', text: '湖南省长沙市' }), '430100')
  assert.deepEqual(resolve({ ...fields, postcode: '510000' }), {
    place: '430104',
    level: 'district',
    method: 'structured',
    conflict: '440100',
  })
  assert.deepEqual(resolve({ province: '湖南省', text: '江苏省南京市' }), {
    place: '430000',
    level: 'province',
    method: 'structured',
    conflict: '320100',
  })
  assert.deepEqual(resolve({ city: '长沙市', text: '湖南省长沙市岳麓区' }), {
    place: '430104',
    level: 'district',
    method: 'text',
  })
})

test('a postcode decides among places of one name, and alone no further than its zone', () => {
  assert.deepEqual(resolve({ country: 'CN', postcode: '410000' }), {
    place: '430100',
    level: 'city',
    method: 'postcode',
  })
  assert.equal(placeOf({ country: 'CN', postcode: '300000' }), '120000')
  assert.equal(placeOf({ country: 'CN', postcode: '080000' }), 'no-address')
  assert.equal(placeOf({ county: '鼓楼区', postcode: '350001' }), '350102')
  assert.equal(placeOf({ text: '100020 朝阳区建国路' }), '110105')
  assert.equal(placeOf({ county: '鼓楼区', text: '南京市中山路' }), '320106')
})

test('what cannot be decided is told with its candidates', () => {
  assert.deepEqual(resolve({ text: '鼓楼区湖东路' }), {
    undecided: 'several-places',
    candidates: ['320106', '320302', '350102', '410204'],
  })
  assert.deepEqual(resolve({}), { undecided: 'no-address' })
  assert.deepEqual(resolve({ country: 'CN', text: '火星基地' }), { undecided: 'no-known-place' })
})

test('other countries are abroad; Hong Kong, Macao and Taiwan have their codes', () => {
  assert.deepEqual(resolve({ country: 'US', text: 'Shenzhen' }), { abroad: 'US' })
  assert.deepEqual(resolve({ country: 'CN', text: '美国印第安纳州' }), { abroad: 'US' })
  assert.deepEqual(resolve({ text: '日本东京都' }), { abroad: 'JP' })
  for (const [country, place] of [
    ['HK', '810000'],
    ['MO', '820000'],
    ['TW', '710000'],
  ] as const)
    assert.equal(placeOf({ country, text: '1' }), place)
  inText({ 香港九龙: '810000', 台湾省台北市: '710000', 中国台湾台北市: '710000', 'Hong Kong': '810000' })
})

const districts = places.filter(one => one.level === 'district' && !one.until)
const streets = fc.constantFrom(
  '麓山南路1号',
  '科技园2栋',
  '建设大道',
  '城关镇南京村',
  '（高新区）上海路',
  '1号',
)
const noise = fc.string({ maxLength: 60 })

test('every district of the country is found from its full address', () => {
  for (const { code } of districts)
    for (const street of ['', '人民路1号', '高新技术产业开发区', '朝阳区大厦'])
      assert.equal(placeOf({ text: index.path(code, 'zh') + street }), code, index.path(code, 'zh') + street)
})

test('every district is found from its city and itself', () => {
  for (const { code, parent = '', label } of districts)
    assert.equal(placeOf({ text: `${index.byCode(parent)?.label.zh}${label.zh}人民路` }), code)
})

test('what stands after the district changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...districts), streets, noise, ({ code }, street, rest) => {
      assert.equal(placeOf({ country: 'CN', text: `${index.path(code, 'zh')}${street} ${rest}` }), code)
    }),
  )
})

test('fields and text lead to the same place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...districts), streets, ({ code, label }, street) => {
      const [province, city] = index.ancestors(code).filter(one => one.level !== 'nation')
      const fields = { province: province?.label.zh, city: (city ?? province)?.label.zh, county: label.zh }
      const structured = resolve({ country: 'CN', ...fields })
      const free = resolve({ country: 'CN', text: index.path(code, 'zh') + street })
      assert.deepEqual({ ...structured, method: '' }, { ...free, method: '' })
    }),
  )
})

test('every city is found in English, or is one of several of its name', () => {
  for (const { code, parent = '' } of places.filter(one => one.level === 'city' && !one.until)) {
    const [city, province] = [index.byCode(code)?.label.en, index.byCode(parent)?.label.en]
    assert.equal(placeOf({ country: 'CN', text: `1 Renmin Road, ${city}, ${province}` }), code)
    assert.match(placeOf({ country: 'CN', text: `${city}` }), new RegExp(`^(${code}|several-places)$`), city)
  }
})

test('any text at all is answered, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), noise, (text, field) => {
      const address = { country: 'CN', text, city: field }
      assert.deepEqual(resolve(address), resolve({ ...address }))
    }),
  )
})

const records = new URL('../../../shared/data/records/cnipa-xml/', import.meta.url)
const fieldsOf = (file: string, tag: string): string[] =>
  [...readFileSync(new URL(file, records), 'utf8').matchAll(new RegExp(`<${tag}>([^<]+)<`, 'g'))].map(
    one => one[1] as string,
  )

test('the addresses of CNIPA’s own files are placed', t => {
  if (!existsSync(records)) return t.skip('the shared data folder is not here')
  const addresses = (file: string) => fieldsOf(file, 'text').filter(text => /省|市|州/.test(text))
  const placed = ['cn_old1.xml', 'cn_old4.xml', '200880114428_A.xml'].flatMap(file =>
    addresses(file).map(text => placeOf({ text })),
  )
  assert.deepEqual(placed, ['530102', '330304', 'US'])
  const [province, city, county] = ['base:Province', 'base:City', 'base:County'].map(
    tag => fieldsOf('cn_new2.xml', tag)[0],
  )
  assert.deepEqual(resolve({ province, city, county, postcode: '0', text: '0' }), {
    place: '330109',
    level: 'district',
    method: 'structured',
  })
})
