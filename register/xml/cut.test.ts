import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Cutter } from '#register/xml/cut'

/** What a cutter says of a text, fed in chunks: records as text, refusals by name and place. */
function cut(text: string, chunk: number, names = ['rec'], limit?: number): string[] {
  const cutter = new Cutter(names, limit)
  const bytes = Buffer.from(text)
  const said: string[] = []
  const take = () => {
    for (let one = cutter.next(); one; one = cutter.next())
      said.push('refused' in one ? `${one.refused}@${one.at}` : `${one.at}:${one.bytes.toString()}`)
  }
  for (let at = 0; at < bytes.length; at += chunk) {
    cutter.feed(bytes.subarray(at, at + chunk))
    take()
  }
  const end = cutter.end()
  return end ? [...said, `${end.refused}@${end.at}`] : said
}

test('records are cut by their tags, with any prefix and white space', () => {
  assert.deepEqual(cut('<all><rec a="1">x</rec><p:rec >y</p:rec ><records/><rec/></all>', 7), [
    '5:<rec a="1">x</rec>',
    '23:<p:rec >y</p:rec >',
  ])
})

test('what is cut does not depend on how the stream is chunked', () => {
  const piece = fc.constantFrom(
    '<rec>a</rec>',
    '<q:rec x="1">b</q:rec>',
    '<other>rec</other>',
    '<!-- <rec> -->',
    'rec',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), (pieces, chunk) => {
      const text = `<all>${pieces.join('')}</all>`
      assert.deepEqual(cut(text, chunk), cut(text, text.length))
    }),
  )
})

test('a record that is commented out is none', () => {
  assert.deepEqual(cut('<all><!-- <rec>x</rec> --><rec>y</rec></all>', 5), ['26:<rec>y</rec>'])
})

test('a record that loses its end is refused, and the next one is read', () => {
  assert.deepEqual(cut('<all><rec>x<rec>y</rec></all>', 3), ['truncated@5', '11:<rec>y</rec>'])
  assert.deepEqual(cut('<rec>x</rec><rec>y', 3), ['0:<rec>x</rec>', 'truncated@12'])
  assert.deepEqual(cut('<all><rec>x</rec></al', 3), ['5:<rec>x</rec>', 'truncated@21'])
  assert.deepEqual(cut('<rec>x</rec><?xml version="1.0"?>', 3), ['0:<rec>x</rec>', 'truncated@33'])
  assert.deepEqual(cut('<rec>x</rec><!DOCTYPE seq SYSTEM "s"><seq>1</s', 3), [
    '0:<rec>x</rec>',
    'truncated@46',
  ])
  assert.deepEqual(cut('<rec>x</rec><!DOCTYPE seq SYSTEM "s"><seq>1</seq>\n', 3), ['0:<rec>x</rec>'])
})

test('a file without a record says so', () => {
  assert.deepEqual(cut('<all><rex>x</rex></all>', 5), ['malformed@0'])
  assert.deepEqual(cut('', 5), ['malformed@0'])
})

test('a record beyond the bound is refused at its place, and the next one is read', () => {
  const long = `<all><rec>${'a'.repeat(5000)}</rec><rec>b</rec></all>`
  for (const chunk of [100, 999, 10_000])
    assert.deepEqual(cut(long, chunk, ['rec'], 4096), ['too-large@5', '5016:<rec>b</rec>'], String(chunk))
})

test('of several names each is found, and none inside another', () => {
  assert.deepEqual(cut('<a1>x<b1>y</b1></a1><b1>z</b1><a1>w</a1>', 4, ['a1', 'b1']), [
    '0:<a1>x<b1>y</b1></a1>',
    '20:<b1>z</b1>',
    '30:<a1>w</a1>',
  ])
})

test('a gap without end is not kept', () => {
  const cutter = new Cutter(['rec'])
  const junk = Buffer.alloc(1 << 20, 'a')
  for (let i = 0; i < 64; i += 1) {
    cutter.feed(junk)
    assert.equal(cutter.next(), undefined)
  }
  cutter.feed(Buffer.from('<rec>x</rec>'))
  const piece = cutter.next()
  assert.ok(piece && 'bytes' in piece && piece.bytes.toString() === '<rec>x</rec>')
  assert.equal(piece.at, 64 << 20)
  assert.ok(piece.gap.length <= 2 << 20)
})
