import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Read, ReadFile } from '#kernel/record'
import { RECORD_LINES_HEAD, recordLines } from '#register/readers/record-lines'

const fileOf = (text: string, chunk: number): ReadFile => {
  const bytes = Buffer.from(text)
  return {
    name: 'x.jsonl',
    bytes: bytes.length,
    head: bytes.subarray(0, 100),
    async *chunks() {
      for (let i = 0; i < bytes.length; i += chunk) yield bytes.subarray(i, i + chunk)
    },
  }
}
const RECORD =
  '{"register":"inventions","office":"CN","applicationNumber":"1","title":"装置","parties":[],"events":[]}'

test('lines become records whatever the chunks, and a bad line does not stop the rest', async () => {
  for (const chunk of [1, 5, 1000]) {
    const all: Read[] = []
    const file = fileOf(
      [RECORD_LINES_HEAD, RECORD, '{"register":1}', 'not json', '', RECORD].join('\n'),
      chunk,
    )
    assert.ok(recordLines.recognises(file))
    for await (const one of recordLines.read(file)) all.push(one)
    assert.deepEqual(
      all.map(one => ('record' in one ? one.record.title : `${one.position.record} ${one.rejected}`)),
      ['装置', '2 malformed', '3 malformed', '装置'],
    )
  }
})

test('a line without an end is refused by size and the next is read', async () => {
  const all: Read[] = []
  for await (const one of recordLines.read(
    fileOf([RECORD_LINES_HEAD, 'a'.repeat(5 * 1024 ** 2), RECORD].join('\n'), 65_536),
  ))
    all.push(one)
  assert.deepEqual(
    all.map(one => ('record' in one ? 'record' : one.rejected)),
    ['too-large', 'record'],
  )
})
