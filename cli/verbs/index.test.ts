import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import excel from 'exceljs'
import { runIn } from '#cli/fixtures/desk'

let dir = ''
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhicheng-index-'))
  await write('definition.json', definition)
  await write('equal.json', { ...definition, id: 'equal', weigh: 'equal', uncertainty: undefined })
  await writeFile(join(dir, 'now.csv'), table)
  await writeFile(join(dir, 'later.csv'), table.replace('甲,1000,2,40,30', '甲,1000,9,40,5'))
})
after(() => rm(dir, { recursive: true, force: true }))

const write = (name: string, value: unknown) => writeFile(join(dir, name), JSON.stringify(value))

const definition = {
  id: 'test',
  indicators: [
    { id: 'patents', direction: 'higher', weight: 2, group: 'creation' },
    { id: 'share', direction: 'higher', weight: 1, group: 'creation' },
    { id: 'days', direction: 'lower', weight: 1, group: 'protection' },
  ],
  groups: [
    { id: 'creation', weight: 3 },
    { id: 'protection', weight: 1 },
  ],
  denominate: [{ indicator: 'patents', by: 'size' }],
  impute: { method: 'mean' },
  treat: { method: 'winsorise-then-log', skewness: 2, kurtosis: 3.5, maxWinsorised: 1 },
  normalise: { method: 'min-max', from: 1, to: 100 },
  aggregate: ['arithmetic', 'geometric'],
  uncertainty: { seed: 9, runs: 200, weights: 0.3, normalise: ['rank'], cut: 1 },
}
const table = 'unit,size,patents,share,days,note\n甲,1000,2,40,30,x\n乙,500,4,,60,\n丙,2000,10,20,45,\n'

/** No house is opened: a table of anybody's is computed without records. */
const line = (...words: string[]) =>
  runIn(dir, () => Promise.reject(new Error('An index asks for no house.')), ['index', ...words])

async function answer(...words: string[]) {
  const { exit, said } = await line(...words, '--json')
  return { exit, ...JSON.parse(said) }
}

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}, not ${expected}`)

test('an index of any table, every step of it by unit and column', async () => {
  const { exit, units, steps, about } = await answer('compute', 'definition.json', '--data', 'now.csv')
  assert.equal(exit, 0)
  // 丙 < 乙 < 甲 in the order of code points: the rows of every step.
  assert.deepEqual(steps.denominated, [
    { unit: '丙', patents: 0.005, share: 20, days: 45 },
    { unit: '乙', patents: 0.008, share: null, days: 60 },
    { unit: '甲', patents: 0.002, share: 40, days: 30 },
  ])
  assert.deepEqual(steps.imputed[1], { unit: '乙', patents: 0.008, share: 30, days: 60 })
  assert.deepEqual(about.imputed, [{ unit: '乙', indicator: 'share', value: 30 }])
  assert.deepEqual(steps.treated, steps.imputed)
  near(steps.normalised[0].patents, 1 + (0.003 / 0.006) * 99)
  assert.deepEqual([steps.normalised[1].days, steps.normalised[2].days], [1, 100])
  const creation = (2 * 1 + 100) / 3
  near(steps.aggregated[2].creation, creation)
  near(steps.aggregated[2].score, (creation ** 3 * 100) ** 0.25)
  assert.deepEqual(
    units.map((one: { unit: string; rank: number }) => [one.unit, one.rank]),
    [
      ['甲', 1],
      ['丙', 2],
      ['乙', 3],
    ],
  )
  for (const { interval, rank, above } of units) {
    assert.ok(interval[0] <= rank && rank <= interval[1] && interval[1] <= 3)
    assert.ok(above >= 0 && above <= 1)
  }
  assert.deepEqual(about.unusedColumns, ['note'])
  assert.deepEqual(about.weights.creation, { patents: 2 / 3, share: 1 / 3 })
})

test('equal seeds give equal bytes, whatever the order of the file', async () => {
  const [head = '', ...rows] = table.trim().split('\n')
  await writeFile(join(dir, 'turned.csv'), [head, ...rows.reverse()].join('\n'))
  const said = async (file: string) =>
    (await line('compute', 'definition.json', '--data', file, '--json')).said
  assert.equal(await said('now.csv'), await said('turned.csv'))
})

test('a workbook gives what the same table as text gives', async () => {
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('城市')
  for (const row of table.trim().split('\n'))
    sheet.addRow(row.split(',').map((cell, at) => (at > 0 && /^\d+$/.test(cell) ? Number(cell) : cell)))
  await book.xlsx.writeFile(join(dir, 'now.xlsx'))
  const [text, cells] = await Promise.all(
    ['now.csv', 'now.xlsx'].map(file => line('compute', 'definition.json', '--data', file, '--json')),
  )
  assert.equal(cells?.said, text?.said)
  sheet.getCell('D3').value = 'n/a'
  await book.xlsx.writeFile(join(dir, 'bad.xlsx'))
  const bad = await answer('compute', 'definition.json', '--data', 'bad.xlsx')
  assert.deepEqual([bad.exit, bad.refused, bad.detail], [1, 'not-a-number', '城市 row 3, share: n/a'])
})

test('a person reads the ranking with its intervals', async () => {
  const { said } = await line('compute', 'definition.json', '--data', 'now.csv', '--lang', 'en')
  assert.match(said, /rank +interval +unit +score\n1 +\d–\d +甲 +\d+\.\d{4}\n/)
  assert.match(said, /甲 +(\w+ \+[\d.]+ *){3}\n/)
})

test('a change between two tables is told by its causes, which add up', async () => {
  const { exit, accounts } = await answer(
    'compare',
    'definition.json',
    '--data',
    'now.csv',
    '--later',
    'later.csv',
  )
  assert.equal(exit, 0)
  assert.equal(accounts.length, 3)
  for (const { ranks, twentyFourths } of accounts) {
    const parts = Object.values(twentyFourths as Record<string, number>)
    assert.equal(
      parts.reduce((sum, part) => sum + part, 0),
      24 * (ranks[1] - ranks[0]),
    )
  }
  const two = await answer('compare', 'definition.json', 'equal.json', '--data', 'now.csv', '--unit', '甲')
  assert.deepEqual([two.accounts.length, two.accounts[0].twentyFourths.data], [1, 0])
  const { said } = await line('compare', 'definition.json', '--data', 'now.csv', '--later', 'later.csv')
  assert.match(said, /甲 +1 → 1 +0/)
})

test('which doubts move the ranks is told by factor', async () => {
  const { factors, shift, ranks } = await answer('sensitivity', 'definition.json', '--data', 'now.csv')
  assert.deepEqual(factors, ['normalise', 'weights'])
  assert.equal(shift === null || shift.first.length === 2, true)
  assert.deepEqual(
    ranks.map((one: { unit: string }) => one.unit),
    ['丙', '乙', '甲'],
  )
  const without = await answer('sensitivity', 'equal.json', '--data', 'now.csv')
  assert.deepEqual([without.refused, without.detail], ['index-invalid', 'uncertainty'])
})

test('without stated doubts there is no interval', async () => {
  const { units, about } = await answer('compute', 'equal.json', '--data', 'now.csv')
  assert.deepEqual([units[0].interval, about.uncertainty], [null, null])
})

test('the indices of the house are listed and shown without opening it', async () => {
  const { exit, said } = await line('list', '--json')
  const listed = JSON.parse(said) as { id: string; isSuggestion: boolean }[]
  assert.equal(exit, 0)
  assert.ok(listed.length > 0)
  for (const { id } of listed) {
    const shown = await answer('show', id)
    assert.ok(shown.standards.length > 0 && shown.basis.length > 0)
    assert.match((await line('show', id, '--lang', 'en')).said, /weight\nS\d/)
  }
  assert.equal((await answer('show', 'none')).refused, 'unknown-index')
  assert.equal((await line('list', 'more')).exit, 2)
  assert.equal((await line('places', 'none')).exit, 2)
})

test('bad input is refused by name, and wrong use is told', async () => {
  const refused = async (file: string, data: string) => {
    const { exit, refused: name, detail, sentence } = await answer('compute', file, '--data', data)
    assert.equal(exit, 1)
    assert.ok(sentence.zh && sentence.en)
    return [name, detail]
  }
  await writeFile(join(dir, 'twice.csv'), `${table}甲,1,1,1,1,\n`)
  assert.deepEqual(await refused('definition.json', 'twice.csv'), ['unit-twice', '甲: row 2, row 5'])
  await writeFile(join(dir, 'zero.csv'), table.replace('丙,2000', '丙,0'))
  assert.deepEqual(await refused('definition.json', 'zero.csv'), ['zero-denominator', '丙, size'])
  await writeFile(join(dir, 'torn.json'), '{"id": ')
  assert.deepEqual(await refused('torn.json', 'now.csv'), ['malformed', 'torn.json: JSON'])
  assert.equal((await refused('nothing.json', 'now.csv'))[0], 'file-not-found')
  assert.equal((await refused('definition.json', 'nothing.csv'))[0], 'file-not-found')
  assert.equal((await line('compute', 'definition.json')).exit, 2)
  assert.equal((await line('guess', 'definition.json', '--data', 'now.csv')).exit, 2)
})

test('the cheapest way of a unit to the line, with costs of its own', async () => {
  await write('steps.json', { share: { most: 0 }, days: { step: 5, cost: 2 } })
  const words = ['path', 'definition.json', '--data', 'now.csv', '--unit', '乙', '--seats', '1']
  const { exit, rank, alone, together, line: edge } = await answer(...words, '--steps', 'steps.json')
  assert.equal(exit, 0)
  assert.ok(rank > 1 && edge > 0 && together.cost > 0)
  assert.ok(![...alone, ...together.changes].some((one: { indicator: string }) => one.indicator === 'share'))
  for (const [steps, at] of [
    [{ days: { step: 0 } }, 'days.step'],
    [{ days: { stride: 1 } }, 'days.stride'],
  ] as const) {
    await write('bad.json', steps)
    const { refused, detail } = await answer(...words, '--steps', 'bad.json')
    assert.deepEqual([refused, detail], ['index-invalid', at])
  }
  assert.match((await line(...words)).said, /单独改一项|在界限内/)
})
