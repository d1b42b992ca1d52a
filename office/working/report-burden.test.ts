import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficeKind } from '#kernel/procedures/role'
import type { Question, ReportForm } from '#kernel/work/report-form'
import type { Cadence } from '#kernel/work/report-schedule'
import { burdens, duplicatesIn } from '#office/working/report-burden'

const kind = (id: string): OfficeKind =>
  ({ kind: 'office-kind', id, label: { zh: id, en: id } }) as OfficeKind
const question = (zh: string, minutes = 5): Question => ({ label: { zh, en: zh }, asks: 'number', minutes })

const formOf = (id: string, every: Cadence, offices: string[], questions: ReportForm['questions']) =>
  ({
    ...{ kind: 'report-form', id, label: { zh: id, en: id }, questions, sums: [], filledIn: {} },
    schedule: { every, offices: offices.map(kind) },
  }) as unknown as ReportForm

test('the minutes of a year are those of each form times its periods, most first', () => {
  const month = formOf('month', 'month', ['market'], { a: question('线索', 10) })
  const year = formOf('year', 'year', ['market', 'court'], { b: question('成效', 60) })
  assert.deepEqual(
    burdens([month, year]).map(one => [one.officeKind.id, one.minutesAYear]),
    [
      ['market', 180],
      ['court', 60],
    ],
  )
})

test('the same words to the same office in two forms are asked twice; to two offices they are not', () => {
  const one = formOf('one', 'month', ['market'], { a: question('本月 培训场次') })
  const two = formOf('two', 'quarter', ['market', 'court'], { b: question('培训场次') })
  const three = formOf('three', 'quarter', ['customs'], { c: question('培训场次') })
  assert.deepEqual(
    duplicatesIn([one, two, three]).map(({ how, places, officeKinds }) => ({ how, places, officeKinds })),
    [
      {
        how: 'asked-twice',
        places: [
          { form: 'one', question: 'a' },
          { form: 'two', question: 'b' },
        ],
        officeKinds: ['market'],
      },
    ],
  )
})

test('what is asked of one kind of office costs the others nothing, and repeats nothing for them', () => {
  const own = { staff: { ...question('执法人员', 10), askedOf: [kind('market')] } }
  const year = formOf('year', 'year', ['market', 'court'], { b: question('成效', 60), ...own })
  const other = formOf('other', 'year', ['court'], { c: question('执法人员') })
  assert.deepEqual(
    burdens([year]).map(one => [one.officeKind.id, one.minutesAYear, one.forms[0]?.asked]),
    [
      ['market', 70, 2],
      ['court', 60, 1],
    ],
  )
  assert.deepEqual(duplicatesIn([year, other]), [])
})
