import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DueCaseShape } from '#server/api/due'
import { dueCalendar } from '#server/due-calendar'

const label = { zh: '决定', en: 'Decision' }
const row = (more: Partial<DueCaseShape>): DueCaseShape => ({
  ...{ id: '990100-complaint-2026-1', place: '990100', title: '', openedOn: '2026-01-05', version: 1 },
  procedure: { id: 'complaint', label: { zh: '投诉', en: 'Complaint' } },
  channel: { id: 'any', label },
  lead: { id: 'office', name: '示例局' },
  state: { path: 'received', label },
  isClosedFile: false,
  next: { limit: 'decision', label, due: '2026-03-31', isOverdue: false },
  ...more,
})
const STAMP = '2026-03-02T08:00:00.123Z'
const told = (...rows: DueCaseShape[]) => dueCalendar({ rows }, 'zh', STAMP)
const unfolded = (text: string) => text.replaceAll('\r\n ', '')

test('a due day is a whole day, and a due hour an hour', () => {
  const text = told(row({ title: '甲；乙' }))
  assert.match(text, /\r\nDTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\n/)
  assert.match(text, /\r\nDTSTAMP:20260302T080000Z\r\n/)
  assert.match(text, /\r\nSUMMARY:决定 · 甲；乙\r\n/)
  const hours = { limit: 'decision', label, due: '2026-03-31T16:30', isOverdue: false }
  assert.match(told(row({ next: hours })), /\r\nDTSTART:20260331T163000\r\n/)
  assert.doesNotMatch(told(row({ next: undefined })), /VEVENT/)
})

test('lines end with CR LF, none is longer than 75 octets, and what was folded reads as it was', () => {
  const title = `${'很长的案件名称'.repeat(20)}, a; b\\c\nd`
  const text = told(row({ title }))
  assert.ok(text.endsWith('END:VCALENDAR\r\n') && !/[^\r]\n/.test(text))
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  const summary = unfolded(text).match(/SUMMARY:(.*)\r\n/)?.[1]
  assert.equal(summary, `决定 · ${'很长的案件名称'.repeat(20)}\\, a\\; b\\\\c\\nd`)
})

test('of a closed file only the number and the limit go out', () => {
  const text = unfolded(told(row({ title: '某人泄露商业秘密案', isClosedFile: true })))
  assert.doesNotMatch(text, /某人|投诉|示例局/)
  assert.match(text, /SUMMARY:决定 · 990100-complaint-2026-1\r\n/)
  assert.match(text, /CLASS:PRIVATE/)
})
