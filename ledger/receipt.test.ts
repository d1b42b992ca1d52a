import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { isRefusal } from '#kernel/refusal'
import { act, RECORDED_AT } from '#ledger/fixtures/act'
import { openLedger } from '#ledger/open'
import type { Receipt } from '#ledger/receipt'

const dir = mkdtempSync(join(tmpdir(), 'zhicheng-receipt-'))
const receipts: Receipt[] = []

before(async () => {
  const ledger = await openLedger({ dir })
  assert.ok(!isRefusal(ledger))
  for (const count of [1, 6, 30, 3]) {
    const entries = Array.from({ length: count }, (_, n) =>
      act(`case/${n}`, { body: { note: '受理通知书 ✓', n } }),
    )
    await ledger.append({ entries, recordedAt: RECORDED_AT })
  }
  for (const seq of [1, 2, 7, 8, 20, 37, 40]) {
    const receipt = await ledger.receipt(seq)
    assert.ok(!isRefusal(receipt))
    receipts.push(receipt)
  }
  await ledger.close()
})

after(() => rmSync(dir, { recursive: true, force: true }))

/** Verification as docs/receipts.md tells it, with nothing of ours: SHA-256 and Ed25519 alone. */
function holds(receipt: Receipt, trustedKey: string): boolean {
  const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  let hash = sha256(Buffer.of(0), Buffer.from(receipt.entry, 'utf8'))
  let [place, last] = [BigInt(receipt.index), BigInt(receipt.head.size) - 1n]
  if (place > last) return false
  for (const step of receipt.proof) {
    const other = Buffer.from(step, 'hex')
    if (last === 0n) return false
    if (place % 2n === 1n || place === last) {
      hash = sha256(Buffer.of(1), other, hash)
      while (place % 2n === 0n && place !== 0n) [place, last] = [place / 2n, last / 2n]
    } else hash = sha256(Buffer.of(1), hash, other)
    ;[place, last] = [place / 2n, last / 2n]
  }
  const { size, root, signedAt, signature, publicKey } = receipt.head
  const text = `zhicheng tree head\n${size}\n${root}\n${signedAt}\n`
  const key = createPublicKey(trustedKey)
  const raw = key.export({ type: 'spki', format: 'der' }).subarray(12).toString('hex')
  const isSigned = verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'))
  return last === 0n && hash.toString('hex') === root && isSigned && raw === publicKey
}

const trusted = () => readFileSync(join(dir, 'keys', 'ledger.pub.pem'), 'utf8')

test('a receipt holds by SHA-256 and Ed25519 alone', () => {
  assert.equal(receipts.length, 7)
  for (const receipt of receipts) assert.ok(holds(receipt, trusted()), receipt.entry)
})

test('a receipt of which anything was changed does not hold', () => {
  const flipped = (hex: string) => (hex[0] === '0' ? '1' : '0') + hex.slice(1)
  const changed = receipts.flatMap(({ head, ...receipt }): Receipt[] => [
    { ...receipt, head, entry: receipt.entry.replace('受理', '驳回') },
    { ...receipt, head, index: receipt.index + 1 },
    { ...receipt, head: { ...head, root: flipped(head.root) } },
    { ...receipt, head: { ...head, size: head.size + 1 } },
    { ...receipt, head: { ...head, signedAt: '2026-05-05T00:00:00.000Z' } },
    { ...receipt, head: { ...head, signature: flipped(head.signature) } },
    { ...receipt, head: { ...head, publicKey: flipped(head.publicKey) } },
    { ...receipt, head, proof: [...receipt.proof, head.root] },
    ...receipt.proof.map((hash, at) => ({
      ...receipt,
      head,
      proof: receipt.proof.map((one, n) => (n === at ? flipped(hash) : one)),
    })),
  ])
  assert.ok(changed.length > 70)
  for (const one of changed) assert.ok(!holds(one, trusted()), JSON.stringify(one))
})

test('the head of a receipt is verified by openssl as the page tells', t => {
  const { head } = receipts[3] as Receipt
  const text = join(dir, 'head.txt')
  const signature = join(dir, 'head.sig')
  writeFileSync(text, `zhicheng tree head\n${head.size}\n${head.root}\n${head.signedAt}\n`)
  writeFileSync(signature, Buffer.from(head.signature, 'hex'))
  const key = join(dir, 'keys', 'ledger.pub.pem')
  const words = ['pkeyutl', '-verify', '-pubin', '-inkey', key, '-rawin', '-in', text, '-sigfile', signature]
  const ran = spawnSync('openssl', words, { encoding: 'utf8' })
  if (ran.error) return t.skip('openssl is not installed')
  assert.equal(ran.status, 0, ran.stdout + ran.stderr)
})
