import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Viewer } from '#kernel/authority'
import { rowsOf } from '#kernel/index/fixtures/written'
import { isRefusal } from '#kernel/refusal'
import { pemOf } from '#ledger/keys'
import { type Ledger, openLedger } from '#ledger/open'
import { checkKit, faultOfKit } from '#office/kits/check-kit'
import { isGood } from '#office/kits/check-seal'
import { fileOf } from '#office/kits/kit-files'
import { type Kit, makeKit, packKit } from '#office/kits/make-kit'
import { sealKit } from '#office/kits/seal-kit'

const definition = {
  id: 'four-cities',
  indicators: [
    { id: 'patents', weight: 2 },
    { id: 'days', direction: 'lower' },
  ],
  normalise: { method: 'min-max', from: 1, to: 100 },
  uncertainty: { seed: 9, runs: 60, weights: 0.3 },
}
const rule = { id: 'two', seats: 2, ties: 'lot', seed: 4, caps: [{ by: 'province', most: 1 }] }
const table = 'unit,province,patents,days\n甲,湘,12.5,30\n乙,湘,9,25\n丙,"粤,港",7,40\n丁,鄂,3,20'
const rows = rowsOf(table.replace('"粤,港"', '粤'))
const given = { definition, rows, rule, sources: '甲乙丙丁：虚构', on: '2026-06-30', version: '0.1.0' }

function made(more: object = {}): Kit {
  const kit = makeKit({ ...given, ...more })
  assert.ok(!isRefusal(kit), JSON.stringify(kit))
  return kit
}

async function checked(bytes: Uint8Array, key?: string) {
  const found = await checkKit(bytes, key)
  assert.ok(!isRefusal(found), JSON.stringify(found))
  return found
}

/** The archive with some of its texts changed, and the manifest with it where the changer is careful. */
function changed(bytes: Uint8Array, change: (name: string, text: string) => string | undefined): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const text = change(name, strFromU8(content))
    return text === undefined ? [] : [[name, strToU8(text)] as const]
  })
  return zipSync(Object.fromEntries(files))
}

test('a kit is recomputed from itself alone, byte for byte, and equal kits are equal archives', async () => {
  const found = await checked(packKit(made()))
  assert.deepEqual([found.misfits, found.recomputed], [[], ['result.json', 'cut.json']])
  assert.equal(found.definition, 'four-cities')
  assert.equal(found.digest, made().digest)
  assert.deepEqual(Buffer.from(packKit(made())), Buffer.from(packKit(made())))
  assert.deepEqual(made().manifest.seeds, { uncertainty: 9, runs: 60, lot: 4 })
})

test('a cell with a comma comes back as it was', async () => {
  const quoted = rows.map((row, at) => (at === 3 ? { ...row, cells: ['丙', '粤,"港"', '7', '40'] } : row))
  const kit = made({ rows: quoted })
  assert.match(kit.files.get('table.csv') ?? '', /丙,"粤,""港""",7,40/)
  assert.deepEqual((await checked(packKit(kit))).misfits, [])
})

test('one changed digit of the table is named with its line, and what follows from it with its place', async () => {
  const bytes = changed(packKit(made()), (name, text) =>
    name === 'table.csv' ? text.replace('12.5', '12.6') : text,
  )
  const { misfits } = await checked(bytes)
  assert.deepEqual(misfits[0], { file: 'table.csv', how: 'changed', place: '2', says: '甲,湘,12.6,30' })
  const [, result] = misfits
  assert.equal(result?.how, 'not-what-follows')
  assert.ok(result?.place && result.says !== result.follows)
})

test('a result that was changed together with its digest does not follow, and the value is named', async () => {
  const bytes = packKit(made())
  const original = strFromU8(unzipSync(bytes)['result.json'] as Uint8Array)
  const forged = original.replace('"rank": 2', '"rank": 1')
  assert.notEqual(forged, original)
  const careful = changed(bytes, (name, text) => {
    if (name === 'result.json') return forged
    if (name !== 'manifest.json') return text
    const manifest = JSON.parse(text)
    const own = fileOf('result.json', forged)
    manifest.files = manifest.files.map((one: { name: string }) => (one.name === own.name ? own : one))
    return JSON.stringify(manifest)
  })
  const { misfits, recomputed } = await checked(careful)
  assert.deepEqual(misfits, [
    { file: 'result.json', how: 'not-what-follows', place: 'units[1].rank', says: '1', follows: '2' },
  ])
  assert.deepEqual(recomputed, ['cut.json'])
})

test('what is missing, what is too much and what is no kit are told', async () => {
  const without = changed(packKit(made()), (name, text) => (name === 'cut.json' ? undefined : text))
  const told = (await checked(without)).misfits.map(one => `${one.file} ${one.how}`)
  assert.deepEqual(told, ['cut.json missing', 'cut.json missing'])
  const more = zipSync({ ...unzipSync(packKit(made())), 'note.txt': strToU8('x') })
  assert.deepEqual((await checked(more)).misfits, [{ file: 'note.txt', how: 'stray' }])
  for (const bytes of [strToU8('no archive'), zipSync({ 'a.txt': strToU8('a') })]) {
    const found = await checkKit(bytes)
    assert.ok(isRefusal(found) && found.refused === 'kit-damaged')
  }
})

test('names that lead out of an archive, stand twice or promise too much are refused before it is unpacked', async () => {
  const whole = unzipSync(packKit(made()))
  const text = strToU8('x')
  const told = async (bytes: Uint8Array) => {
    const found = await checkKit(bytes)
    return isRefusal(found) ? `${found.refused} ${found.detail}` : 'checked'
  }
  // An archive is written by hand where its writer would not do it: a name of the same length is put in.
  const named = (name: string) => {
    const own = 'n'.repeat(name.length)
    const bytes = Buffer.from(zipSync({ ...whole, [own]: text }))
    for (let at = bytes.indexOf(own); at >= 0; at = bytes.indexOf(own)) bytes.write(name, at)
    return bytes
  }
  for (const name of ['../note.txt', '/note.txt', 'a/note.txt', '__proto__', 'C:\\note.txt'])
    assert.equal(await told(named(name)), `kit-damaged zip: ${JSON.stringify(name)}`)
  assert.equal(await told(named('rule.json')), 'kit-damaged zip: rule.json, rule.json')
  const promising = Buffer.from(packKit(made()))
  promising.writeUInt32LE(4_000_000_000, promising.indexOf('PK\u0001\u0002') + 24)
  assert.equal(await told(promising), 'too-large zip: 4000000000 > 200000000')
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`n${n}`, text]))
  assert.equal(await told(zipSync(many)), 'too-large files: 21 > 20')
  const lines = strToU8('\n'.repeat(2_000_001))
  assert.match(await told(zipSync({ ...whole, 'sources.txt': lines })), /^too-large lines: 2000/)
  // A mark that reading takes away is a changed byte like any other.
  const marked = zipSync({
    ...whole,
    'table.csv': Buffer.from(`\uFEFF${strFromU8(whole['table.csv'] as Uint8Array)}`),
  })
  assert.equal((await checked(marked)).misfits[0]?.how, 'changed')
})

test('what would take hours to compute again is neither made nor checked', () => {
  const wide = [
    rows[0],
    ...Array.from({ length: 64 }, (_, n) => ({ place: `${n}`, cells: [`u${n}`, '湘', `${n}`, '1'] })),
  ]
  const doubts = { seed: 9, runs: 1_000_000, weights: 0.3 }
  const kit = makeKit({
    ...given,
    definition: { ...definition, aggregate: 'outranking', uncertainty: doubts },
    rows: wide as typeof rows,
  })
  assert.ok(isRefusal(kit))
  assert.deepEqual([kit.refused, kit.detail], ['too-large', '1000000 × 64 × 2'])
})

test('a ground that cannot be computed makes no kit', () => {
  const kit = makeKit({ ...given, definition: { ...definition, indicators: [{ id: 'patents', weight: 0 }] } })
  assert.ok(isRefusal(kit) && kit.refused === 'weight-not-positive')
})

let dir = ''
let ledger: Ledger
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhicheng-kit-'))
  const opened = await openLedger({ dir })
  assert.ok(!isRefusal(opened))
  ledger = opened
})
after(async () => {
  await ledger.close()
  await rm(dir, { recursive: true, force: true })
})

const head: Viewer = {
  ...{ person: 'ip.head', on: '2026-06-30' },
  duties: [
    {
      ...{ id: 'duty-1', person: 'ip.head', post: 'head', from: '2026-01-01' },
      office: { id: '990100-ip-office', officeKind: 'ip-office', name: '知识产权局', place: '990100' },
    },
  ],
}
const AT = '2026-06-30T01:02:03.004Z'

test('a sealed kit stands in the log of the office whose key one has, and no other kit does', async () => {
  const [kit, other] = [made(), made({ sources: '别的来源' })]
  const receipt = await sealKit(ledger, head, kit, AT)
  assert.ok(!isRefusal(receipt), JSON.stringify(receipt))
  const key = pemOf(Buffer.from(receipt.head.publicKey, 'hex'))
  const { seal } = await checked(packKit(kit, receipt), key)
  assert.deepEqual(seal, {
    ...{ by: { person: 'ip.head', office: '990100-ip-office' }, recordedAt: AT },
    ...{ isInLog: true, isOfThisKit: true, key: 'given' },
  })
  assert.equal((await checked(packKit(kit, receipt))).seal?.key, 'unknown')
  const taken = (await checked(packKit(other, receipt), key)).seal
  assert.ok(taken?.isInLog && !taken.isOfThisKit && !isGood(taken))
  const strange = (await checked(packKit(kit, receipt), pemOf(Buffer.alloc(32, 9)))).seal
  assert.ok(strange && strange.key === 'another' && !isGood(strange))
  const fault = async (bytes: Uint8Array, with_ = key) => faultOfKit(await checked(bytes, with_), with_)
  assert.equal(await fault(packKit(kit, receipt)), undefined)
  // Whoever has a key asks for the seal; without one he asks for the computation alone.
  assert.equal((await fault(packKit(kit)))?.refused, 'kit-unsealed')
  assert.equal(faultOfKit(await checked(packKit(kit))), undefined)
  assert.equal((await fault(packKit(other, receipt)))?.refused, 'kit-seal-broken')
  assert.equal((await fault(packKit(kit, receipt), pemOf(Buffer.alloc(32, 9))))?.refused, 'kit-seal-broken')
  const strangeKey = await checkKit(packKit(kit, receipt), 'no key')
  assert.ok(isRefusal(strangeKey) && strangeKey.refused === 'key-unreadable')
  await neverFaults(packKit(kit, receipt), key)
  // Sealed again it is the same entry, and nobody but a head seals.
  assert.deepEqual(await sealKit(ledger, head, kit, AT), receipt)
  const nobody = await sealKit(ledger, { ...head, duties: [] }, kit, AT)
  assert.ok(isRefusal(nobody) && nobody.refused === 'not-competent')
})

/**
 * Goal: whatever comes in an archive, the answer is a refusal with a name, or what was computed again.
 * Method: of a sealed kit every value of its JSON is replaced by what it is not, and single bytes are turned.
 */
async function neverFaults(sealed: Uint8Array, key: string): Promise<void> {
  const tell = async (bytes: Uint8Array) => {
    const found = await checkKit(bytes, key)
    return isRefusal(found) ? found.refused : (faultOfKit(found, key)?.refused ?? 'sound')
  }
  const files = unzipSync(sealed)
  const told = new Set<string>()
  for (const name of Object.keys(files)) {
    const { [name]: _, ...others } = files
    const found = await tell(zipSync(others))
    assert.notEqual(found, 'sound', name)
    told.add(found)
  }
  for (const name of ['manifest.json', 'receipt.json', 'definition.json', 'rule.json']) {
    const whole = JSON.parse(strFromU8(files[name] as Uint8Array))
    for (const text of spoiled(whole)) {
      const found = await tell(zipSync({ ...files, [name]: strToU8(text) }))
      assert.notEqual(found, 'sound', `${name}: ${text}`)
      told.add(found)
    }
  }
  for (let at = 0; at < sealed.length; at += 97) {
    const turned = sealed.slice()
    turned[at] = (turned[at] as number) ^ (1 << (at % 8))
    told.add(await tell(turned))
  }
  for (const one of ['kit-changed', 'kit-damaged', 'kit-unsealed']) assert.ok(told.delete(one), one)
  // Keys are drawn anew: whether a byte of a signature is among those that were turned is chance.
  assert.deepEqual(
    [...told].filter(one => !['kit-seal-broken', 'sound'].includes(one)),
    [],
  )
}

const LINES = /^lines\b/
/** The text with one value after another replaced by what it is not, taken away, and told twice. */
function spoiled(whole: object): string[] {
  const texts: string[] = []
  const original = JSON.stringify(whole)
  const walk = (held: Record<string, unknown>) => {
    for (const key of Object.keys(held).filter(one => !LINES.test(one))) {
      const value = held[key]
      const odd = [null, -1, 1e308, [], { toString: 1 }, JSON.parse('{"__proto__": {"name": 1}}')]
      for (const other of [...odd, undefined]) {
        held[key] = other
        texts.push(JSON.stringify(whole))
      }
      held[key] = value
      if (typeof value === 'object' && value !== null) walk(value as Record<string, unknown>)
    }
  }
  walk(whole as Record<string, unknown>)
  return [...texts.filter(text => text !== original), 'null', '[]', '7', '{"__proto__": []}', '{']
}
