import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRefusal } from '#kernel/refusal'
import { receiveFiles } from '#server/uploads'

const BYTES_MAX = 200_000
const head = '--x\r\ncontent-disposition: form-data; name="files"; filename="大.csv"\r\n\r\n'

/** A form with one file that never ends. */
function endless() {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    start: source => source.enqueue(Buffer.from(head)),
    pull(source) {
      sent += 50_000
      source.enqueue(Buffer.alloc(50_000, 'x'))
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const request = new Request('http://127.0.0.1', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit)
  return { request, sent: () => sent }
}

test('a file beyond the bound is refused by name while it is sent, and nothing of it is kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhicheng-upload-'))
  try {
    const { request, sent } = endless()
    const refused = await receiveFiles(request, folder, BYTES_MAX)
    assert.ok(isRefusal(refused) && refused.refused === 'too-large', JSON.stringify(refused))
    assert.match(refused.detail ?? '', /^大\.csv/)
    assert.ok(sent() < 10 * BYTES_MAX, `${sent()} bytes were read.`)
    assert.equal(existsSync(folder), false)
    const form = new FormData()
    form.append('files', new File(['x'.repeat(BYTES_MAX + 1)], '小.csv'))
    const whole = await receiveFiles(
      new Request('http://127.0.0.1', { method: 'POST', body: form }),
      folder,
      BYTES_MAX,
    )
    assert.ok(isRefusal(whole) && whole.refused === 'too-large')
    assert.equal(existsSync(folder), false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
