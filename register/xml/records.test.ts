import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import type { ReadFile } from '#kernel/record'
import { fileOf } from '#register/readers/fixtures/file-of'
import { RECORD_BYTES } from '#register/xml/cut'
import { type Shape, xmlRecords } from '#register/xml/records'

const SHAPE: Shape = { records: ['rec'], want: ['title'], count: { within: ['list'], of: 'item' } }

/** Titles of the records of a file, refusals by name and place. */
async function titles(file: ReadFile, shape = SHAPE): Promise<string[]> {
  const said: string[] = []
  for await (const read of xmlRecords(file, shape))
    said.push(
      'refusal' in read
        ? `${read.refusal.refused}@${read.position.byte}: ${read.refusal.detail}`
        : (read.element.words('title') ?? '-'),
    )
  return said
}

const titlesOf = (text: string | Uint8Array, chunk?: number) => titles(fileOf('t.xml', text, chunk))

test('only what is wanted is parsed, the rest may be anything', async () => {
  const text =
    '<rec><body><not closed & <rubbish></body><title>a</title>' +
    '<list><item/><item x="1"></item><items/></list></rec>'
  assert.deepEqual(await titlesOf(text), ['a'])
  for await (const read of xmlRecords(fileOf('t.xml', text), SHAPE))
    assert.equal('counted' in read && read.counted, 2)
})

test('an end tag inside a comment ends nothing', async () => {
  assert.deepEqual(
    await titlesOf('<rec><body>a<!-- </body> --><body>b</body></body><title>a</title></rec>'),
    ['a'],
  )
})

test('wrong tags of one record do not touch the next', async () => {
  const said = await titlesOf(
    '<all><rec><title>a<b></title></rec><rec><body></rec><rec><title>c</title></rec></all>',
    5,
  )
  assert.deepEqual(
    said.map(one => one.split(':')[0]),
    ['malformed@5', 'malformed@35', 'c'],
  )
})

const bomb = (use: string) =>
  '<?xml version="1.0"?><!DOCTYPE rec [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">' +
  `<!ENTITY c "&b;&b;&b;">]><rec><title>${use}</title></rec>`

test('an entity of the file itself is never expanded', async () => {
  assert.deepEqual(await titlesOf(bomb('&c;')), ['entity-not-allowed@114: &c;'])
  assert.deepEqual(await titlesOf(bomb('plain')), ['plain'])
  const inUnwanted = bomb('x').replace('</rec>', '<body>&a;</body></rec>')
  assert.deepEqual(await titlesOf(inUnwanted), ['entity-not-allowed@114: &a;'])
  const next = `${bomb('&c;')}\n<?xml version="1.0"?><!DOCTYPE rec SYSTEM "x.dtd"><rec><title>b</title></rec>`
  assert.deepEqual((await titlesOf(next, 9))[1], 'b')
})

test('a document type that reads elsewhere is not followed', async () => {
  const outside = '<!DOCTYPE rec SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  assert.match((await titlesOf(`${outside}<rec><title>&x;</title></rec>`))[0] ?? '', /^entity-not-allowed/)
  const parameter = '<!DOCTYPE rec [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>'
  assert.match((await titlesOf(`${parameter}<rec><title>a</title></rec>`))[0] ?? '', /^entity-not-allowed/)
  const hidden = '<!DOCTYPE rec [<!ENTITY e "<rec><title>no</title></rec>">]><rec><title>a</title></rec>'
  assert.match((await titlesOf(hidden))[0] ?? '', /^entity-not-allowed/)
  assert.deepEqual(
    await titlesOf('<!DOCTYPE rec SYSTEM "gone.dtd" [ ]><rec><title>&outside;</title></rec>'),
    ['&outside;'],
  )
  const image = '<!DOCTYPE rec [<!NOTATION TIF SYSTEM "tif"><!ENTITY fig1 SYSTEM "1.tif" NDATA TIF>]>'
  assert.deepEqual(await titlesOf(`${image}<rec><title>a</title></rec>`), ['a'])
})

const chinese = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><rec><title>一种装置，镕㐀</title><body>不</body></rec>`

test('a title is the same in every encoding', async () => {
  const expected = ['一种装置，镕㐀']
  assert.deepEqual(await titlesOf(chinese('UTF-8')), expected)
  assert.deepEqual(await titlesOf(`\ufeff${chinese('UTF-8')}`), expected)
  assert.deepEqual(await titlesOf(iconv.encode(chinese('GB18030'), 'gb18030')), expected)
  assert.deepEqual(await titlesOf(iconv.encode(chinese('GBK').replace('㐀', ''), 'gbk')), ['一种装置，镕'])
  assert.deepEqual(await titlesOf(iconv.encode(chinese('gb2312').replace('镕㐀', ''), 'gbk')), ['一种装置，'])
  for (const encoding of ['utf-16le', 'utf-16be'])
    for (const addBOM of [true, false])
      for (const chunk of [1, 7, 4096])
        assert.deepEqual(
          await titlesOf(iconv.encode(chinese('UTF-16'), encoding, { addBOM }), chunk),
          expected,
        )
  // Saved anew as UTF-8 under an old declaration.
  assert.deepEqual(await titlesOf(chinese('UTF-16')), expected)
})

test('the encoding may change from document to document', async () => {
  const both = Buffer.concat([
    Buffer.from(chinese('UTF-8')),
    Buffer.from('\n'),
    iconv.encode(chinese('GB18030'), 'gb18030'),
  ])
  assert.deepEqual(await titlesOf(both, 11), ['一种装置，镕㐀', '一种装置，镕㐀'])
})

test('text that is not in its encoding is refused by name', async () => {
  const refused = async (bytes: Uint8Array) => (await titlesOf(bytes))[0]?.split(':')[0]
  assert.match((await refused(iconv.encode(chinese('UTF-8'), 'gbk'))) ?? '', /^encoding-not-recognised/)
  assert.match((await refused(Buffer.from(chinese('x-unknown')))) ?? '', /^encoding-not-recognised/)
  assert.match((await refused(Buffer.from(chinese('ISO-2022-JP')))) ?? '', /^encoding-not-recognised/)
  assert.match(
    (await refused(Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]))) ?? '',
    /^encoding-not-recognised/,
  )
  const broken = Buffer.concat([
    iconv.encode('<rec><title>a', 'utf-16le', { addBOM: true }),
    Buffer.from([0x00, 0xd8]),
  ])
  assert.match(
    (await refused(Buffer.concat([broken, iconv.encode('b</title></rec>', 'utf-16le')]))) ?? '',
    /^encoding/,
  )
})

test('a line without end is refused within its bound, and the file is read on', async () => {
  const chunk = Buffer.alloc(4 << 20, 'a')
  let largest = 0
  const file: ReadFile = {
    ...fileOf('t.xml', '<rec>'),
    async *chunks() {
      yield Buffer.from('<all><rec><title>first</title></rec><rec><title>')
      for (let i = 0; i < 50; i += 1) {
        largest = Math.max(largest, process.memoryUsage().arrayBuffers)
        yield chunk
      }
      yield Buffer.from('</title></rec><rec><title>last</title></rec></all>')
    },
  }
  assert.deepEqual(await titles(file), [
    'first',
    `too-large@36: the record is longer than ${RECORD_BYTES} bytes`,
    'last',
  ])
  assert.ok(largest < 6 * RECORD_BYTES, `${largest} bytes were held`)
})

test('a title of millions of bytes is refused', async () => {
  const [said] = await titlesOf(`<rec><title>${'a'.repeat(17 << 20)}</title></rec>`)
  assert.match(said ?? '', /^too-large@0/)
})
