import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import excel from 'exceljs'
import { itemOf } from '#kernel/plan/fixtures/plan-of'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { bytesIn } from '#office/documents/template-book'
import { isWellFormed } from '#office/documents/well-formed'
import { textOf, unpackWord } from '#office/documents/word-archive'
import { wordBlocks } from '#office/plan-import/word-blocks'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import type { ScoreboardShape } from '#server/api/scoreboard'
import { type FrontDoor, openFrontDoor, TODAY } from '#server/fixtures/front-door'
import { papersPage, taskLedgerOf, writePlanPaper } from '#server/plan-papers'

// A city with published figures; its people and its plan are invented.
const CITY = '440300'
const KEEPER = `${CITY}-ip-office`
const MARKET = `${CITY}-market-regulation`
const ON = TODAY

let door: FrontDoor
const works = <T>(answer: T | Refusal): T =>
  isRefusal(answer) ? assert.fail(`${answer.refused} ${answer.detail}`) : answer
const as = async (person: string) => (await door.house.people()).viewer(person, door.house.today)

before(async () => {
  door = await openFrontDoor()
  const { house } = door
  const persons = ['ip', 'market'].map(one => ({
    id: `${one}.head`,
    name: `虚构${one}`,
    duties: [{ office: one === 'ip' ? 'ip-office' : 'market-regulation', post: 'head' as const }],
  }))
  const when = { at: house.now(), on: '2026-01-05' }
  const made = await (await house.people()).makeCity(
    prefectureLevelCity,
    house.place(CITY),
    { persons, isSample: true },
    when,
  )
  assert.equal(made, undefined)
  const planning = await house.planning()
  const ladder = { items: ['keeper' as const], promises: ['keeper' as const] }
  const year = { from: '2026-01-01', until: '2026-12-31' }
  works(
    await planning.draft(await as('ip.head'), {
      id: 'year',
      title: '虚构计划',
      keeper: KEEPER,
      ladder,
      ...year,
    }),
  )
  const mine = { owner: { office: KEEPER }, place: CITY }
  const theirs = { parent: 'p', owner: { office: MARKET }, assisting: [KEEPER], place: CITY }
  const items = [
    itemOf('w', { kind: 'programme', title: '大保护工程', ...mine }),
    itemOf('p', { kind: 'project', parent: 'w', title: '=行政执法', ...mine }),
    itemOf('late', { ...theirs, title: '开展<专项>整治', due: '2026-05-31' }),
    itemOf('done', { ...theirs, title: '印发办法', due: '2026-05-31' }),
  ]
  const changes = items.map(to => ({ put: 'item' as const, to }))
  works(await planning.ask(await as('ip.head'), { id: 'issue', plan: 'year', reason: '印发', changes }))
  const said = { plan: 'year', id: 'done' }
  works(
    await planning.progress(await as('market.head'), said, { on: '2026-05-20', share: '1', evidence: [] }),
  )
  works(await planning.explain(await as('market.head'), { ...said, id: 'late' }, '人手不足'))
})
after(() => door.close())

async function written(asked: Partial<Parameters<typeof writePlanPaper>[2]>, person = 'ip.head') {
  const viewer = await as(person)
  const base = { plan: 'year', kind: 'annual-report', language: 'zh', on: ON } as const
  const paper = await writePlanPaper(door.house, viewer, { ...base, ...asked })
  if (isRefusal(paper)) return paper
  const found = works(await (await door.house.planning()).readPaper(viewer, 'year', paper.n))
  return { paper, bytes: await bytesIn(found.content) }
}

/** Every figure that a report prints, by its code. */
async function printed(bytes: Uint8Array): Promise<Map<string, string>> {
  const blocks = works(await wordBlocks(bytes))
  const rows = blocks.flatMap(one => (one.kind === 'table' ? one.rows : []))
  return new Map(
    rows
      .filter(row => /^[A-Z]\d/.test(row[0]?.text ?? ''))
      .map(row => [row[0]?.text ?? '', row[2]?.text ?? '']),
  )
}

/** What the scoreboard of that day says, by code. */
async function scored(): Promise<Map<string, number>> {
  const { body } = await door.ask<ScoreboardShape>(`/api/scoreboard?place=${CITY}&on=${ON}`)
  const rows = body.standards.flatMap(one => one.rows).filter(one => one.value !== undefined)
  const codeOf = (id: string) => door.house.catalogue.indicators.get(id)?.code ?? id
  return new Map(rows.map(one => [codeOf(one.indicator), one.value ?? Number.NaN]))
}

test('the numbers of the annual report are those of the scoreboard of its day, and stay so', async () => {
  const made = works(await written({}))
  const score = await scored()
  assert.ok(score.size > 2)
  const figures = await printed(made.bytes)
  assert.deepEqual([...figures.keys()].sort(), [...score.keys()].sort())
  for (const [code, value] of score) assert.equal(Number(figures.get(code)), value, code)
  const kept = new Map(made.paper.figures.map(one => [one.indicator, one]))
  assert.equal(kept.size, score.size)
  assert.ok([...kept.values()].every(one => /^[\w.-]*[0-9a-f]{8}$/.test(one.definition)))
  const parts = works(await unpackWord(made.bytes))
  for (const name of parts.keys()) assert.ok(isWellFormed(textOf(parts, name)), name)
  assert.match(textOf(parts, 'word/charts/chart1.xml'), /大保护工程.*50\.0/)
  const text = textOf(parts, 'word/document.xml')
  for (const one of [
    /关于《虚构计划》2026年度执行情况的报告/,
    /广东省知识产权局：/,
    /一、总体情况/,
    /（一）大保护工程/,
    /人手不足/,
  ])
    assert.match(text, one)
  assert.equal(
    ((await papersPage(door.house, await as('ip.head'), 'year', ON)) as { papers: unknown[] }).papers.length,
    1,
  )
})

test('a notice goes to an office that owes something, by its keeper, and to nobody else', async () => {
  const asked = { kind: 'supervision-notice', office: MARKET, by: '2026-07-15' } as const
  const refused = async (more: object, person?: string) => {
    const answer = await written({ ...asked, ...more }, person)
    return isRefusal(answer) && answer.refused
  }
  assert.equal(await refused({ office: KEEPER }), 'nothing-to-supervise')
  assert.equal(await refused({ office: 'none' }), 'unknown-office')
  assert.equal(await refused({ by: ON }), 'date-order')
  assert.equal(await refused({ on: '2026-12-31' }), 'later-than-today')
  assert.equal(await refused({ plan: 'none' }), 'unknown-plan')
  assert.equal(await refused({}, 'market.head'), 'not-competent')
  const made = works(await written(asked))
  const lines = works(await wordBlocks(made.bytes)).map(one => (one.kind === 'paragraph' ? one.text : ''))
  assert.ok(
    lines.some(one =>
      /^1\.开展<专项>整治。期限2026年5月31日，已逾期30天，进度0\.0%，说明：人手不足。$/.test(one),
    ),
  )
  assert.ok(lines.includes('深圳市市场监督管理局：'))
})

test('the ledger of duties holds every task, and a text that looks like a formula stays a text', async () => {
  for (const language of ['zh', 'en'] as const) {
    const bytes = works(
      await taskLedgerOf(door.house, await as('market.head'), { plan: 'year', on: ON, language }),
    )
    const book = new excel.Workbook()
    await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0])
    const sheet = book.worksheets[0]
    const rows = [4, 5].map(row => sheet?.getRow(row).values as unknown[])
    assert.deepEqual(
      rows.map(one => [one[3], one[4], one[8], one[9], one[10], one[12]]),
      [
        ['=行政执法', '印发办法', '2026-05-31', 1, language === 'zh' ? '已完成' : 'done', ''],
        ['=行政执法', '开展<专项>整治', '2026-05-31', 0, language === 'zh' ? '逾期' : 'overdue', '人手不足'],
      ],
    )
    assert.equal(
      rows[0]?.[5],
      language === 'zh' ? '深圳市市场监督管理局' : 'Shenzhen Administration for Market Regulation',
    )
  }
})
