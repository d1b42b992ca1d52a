import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '#kernel/refusal'
import type { LinePlace } from '#office/plan-import/block'
import { deadlineIn } from '#office/plan-import/deadline'
import {
  inventedPlan,
  inventedTable,
  inventedWorkbook,
  p,
  wordOf,
} from '#office/plan-import/fixtures/invented-plan'
import { namedOffices } from '#office/plan-import/named-offices'
import { officeFinder } from '#office/plan-import/office-of-name'
import { readPlanDocument } from '#office/plan-import/read-plan-document'
import type { DeskOffice } from '#office/casework/city-people'

const office = (id: string, name: string, place = '990100'): DeskOffice => ({
  ...{ id, officeKind: id, name, place, city: '990100' },
})
const offices = [
  office('ip', '示例市知识产权局'),
  office('market', '示例市市场监督管理局'),
  office('police', '示例市公安局'),
  office('court', '示例市中级人民法院'),
  office('customs', '示例海关'),
  office('district-police', '示例区公安局', '990102'),
]
const plan = {
  ...{ from: '2027-01-01', until: '2027-12-31' },
  office: officeFinder(offices, '990100', '示例市'),
}

async function read(bytes: Uint8Array, name = '计划.docx') {
  const found = await readPlanDocument(name, bytes, plan)
  if (isRefusal(found)) assert.fail(`${found.refused} ${found.detail}`)
  return found
}
type Read = Awaited<ReturnType<typeof read>>

const at = (place: LinePlace): string => Object.values(place).join('/')
const named = (one?: { written: string; office?: string }) => one && `${one.written}=${one.office ?? '?'}`
const lines = ({ drafts }: Read) =>
  drafts.map(one =>
    [
      ...[at(one.place), one.headings.join(' · '), one.number + one.sentence, named(one.lead) ?? '-'],
      ...[one.assisting.map(named).join('、'), one.due ?? '-', one.questions.join(' ')],
    ].join(' | '),
  )
const refused = ({ rejected }: Read) => rejected.map(one => `${at(one.place)} ${one.refused} ${one.text}`)

test('a plan with headings that Word numbers becomes one task a sentence, with its offices', async () => {
  const found = await read(inventedPlan())
  assert.equal(found.title, '示例市2027年知识产权强市建设推进计划')
  const protection = '一、大保护工程 · （一）健全保护体系'
  const checks = '一、大保护工程 · （二）强化行政执法'
  assert.deepEqual(lines(found), [
    `4 | ${protection} | 建立快速协同保护机制，2027年6月底前建成示例市知识产权保护中心 | 市知识产权局=ip | 市公安局=police、各区县=? | 2027-06-30 | office-unknown`,
    `6 | ${checks} | 1.开展重点领域专项整治，全年不少于4次 | 市市场监管局=market | 示例市公安局=police | 2027-11-30 | lead-by-order others-unnamed`,
    `7 | ${checks} | 2.完善海关知识产权保护备案服务 | 示例海关=customs | 市知识产权局=ip | - | no-deadline`,
    '11 | 二、运用促进工程 | 1.推动专利转化 | 市财经委=? |  | - | lead-open no-deadline',
    '11 | 二、运用促进工程 | 1.每季度组织对接活动，到2026年2月30日前见效 | 市知识产权局=ip |  | - | deadline-unclear',
  ])
  assert.deepEqual(refused(found), [
    '2 no-office-named 为深入落实上级部署，制定本计划。',
    '9 heading-alone （三）加强宣传',
    '12 note-only 注：各区县可以另行制定计划。',
  ])
})

test('a table with merged cells becomes one task a row, and rows that are none are told by their place', async () => {
  const found = await read(inventedTable())
  assert.deepEqual(lines(found), [
    '1/2/3 | 一、大保护工程 | 1制定调解工作规则 | 市知识产权局=ip | 中级法院=court、市司法局=? | 2027-09-30 | office-unknown',
    '1/3/3 | 一、大保护工程 | 2培训调解员 | 市知识产权局=ip |  | - | no-deadline',
    '1/6/3 | 二、运用促进工程 | 4编制质押融资指引 | - |  | 2027-09-30 | lead-open',
  ])
  assert.deepEqual(refused(found), [
    '1/4/3 sentence-missing 3 | 2027年',
    '1/5/1 heading-alone 二、运用促进工程',
    '2/1/1 no-task-column 姓名 电话',
    '2 no-office-named 重点任务分解表',
  ])
})

test('a workbook is read by its cells, and a sentence that stands twice is asked about', async () => {
  const found = await read(await inventedWorkbook(), '清单.xlsx')
  assert.equal(found.title, '示例市知识产权强市建设责任清单')
  assert.deepEqual(lines(found), [
    '责任清单/C3 | 大保护工程 | 1建立侵权纠纷检验鉴定名录 | 市知识产权局=ip | 市法院=? | 2027-05-31 | office-unknown',
    '责任清单/C4 | 大保护工程 | 2建立侵权纠纷检验鉴定名录 | 市知识产权局=ip | 市公安局=police | 2027-12-31 | repeated',
  ])
  assert.deepEqual(refused(found), ['责任清单/C5 note-only 合计 | 2项'])
})

test('offices are named in every usual way, and a bracket that names none is no line of offices', () => {
  const cases: [string, string[], string[], boolean][] = [
    ['市知识产权局牵头，市科技局、各区县配合', ['市知识产权局'], ['市科技局', '各区县'], false],
    ['市知识产权局、市科技局，市财政局配合', [], ['市知识产权局', '市科技局', '市财政局'], false],
    ['责任单位：市知识产权局、市教育局', ['市知识产权局', '市教育局'], [], false],
    ['市发展和改革委负责', ['市发展和改革委'], [], false],
    ['市知识产权局牵头负责，市教育局等部门参与', ['市知识产权局'], ['市教育局'], true],
    ['以下简称示范区', [], [], false],
    ['国知发管字〔2016〕86号', [], [], false],
  ]
  for (const [text, lead, assisting, isOpen] of cases)
    assert.deepEqual(namedOffices(text), { lead, assisting, isOpen }, text)
})

test('a deadline is the last day of what is written; what cannot be told is asked', () => {
  const cases: [string, string | undefined, string | undefined][] = [
    ['2027年6月底前完成', '2027-06-30', undefined],
    ['2027年2月底前', '2027-02-28', undefined],
    ['6月底前印发办法', '2027-06-30', undefined],
    ['上半年完成', '2027-06-30', undefined],
    ['2027年第一季度建成', '2027-03-31', undefined],
    ['2027年3月中旬前', '2027-03-20', undefined],
    ['到2027年，建成两家', '2027-12-31', undefined],
    ['年底前实现', '2027-12-31', undefined],
    ['2027年3月底前印发，2027年底前见效', '2027-12-31', 'several-deadlines'],
    ['2027年13月底前完成', undefined, 'deadline-unclear'],
    ['长期坚持', undefined, 'no-deadline'],
    ['落实《强国建设纲要（2021）》', undefined, 'no-deadline'],
  ]
  for (const [text, due, question] of cases) {
    const found = deadlineIn(text, plan)
    assert.deepEqual([found.due, found.question], [due, question], text)
  }
  // A plan of several years does not say which June is meant.
  const long = deadlineIn('6月底前印发办法', { from: '2026-01-01', until: '2027-12-31' })
  assert.deepEqual([long.due, long.question], [undefined, 'deadline-unclear'])
})

test('what is no plan is refused by name', async () => {
  const cases: [string, Uint8Array, string][] = [
    ['旧.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'plan-document-unreadable'],
    ['计划.pdf', Buffer.from('%PDF-1.7'), 'plan-document-unreadable'],
    ['断.docx', wordOf(p('一、任务')).slice(0, 300), 'plan-document-unreadable'],
    ['大.docx', Buffer.alloc(5_000_001), 'too-large'],
    ['空.docx', Buffer.alloc(0), 'plan-document-unreadable'],
  ]
  for (const [name, bytes, refusal] of cases) {
    const found = await readPlanDocument(name, bytes, plan)
    assert.equal(isRefusal(found) && found.refused, refusal, name)
  }
  const none = await read(wordOf(p('只有一段话，没有任务。')))
  assert.deepEqual([none.drafts.length, refused(none)], [0, ['1 no-office-named 只有一段话，没有任务。']])
})
