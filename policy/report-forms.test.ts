import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duplicatesIn } from '#office/working/report-burden'
import { openCatalogue } from '#server/catalogue'

const { catalogue } = await openCatalogue()
const forms = [...catalogue.reportForms.values()]

test('every schedule has one form, which takes its words and is handed in by acts that there are', () => {
  assert.deepEqual(forms.map(one => one.schedule.id).sort(), [...catalogue.reportSchedules.keys()].sort())
  for (const { id, handedInBy, schedule, standsWith } of forms) {
    const text = JSON.stringify(schedule.procedure.states)
    for (const act of [...handedInBy, ...(standsWith ? [standsWith] : [])])
      assert.ok(text.includes(`"${act}":`), `${id}: ${act}`)
  }
})

test('a number that becomes a figure has the unit of its statistic, and is asked of offices that owe the report', () => {
  const feeding = forms.flatMap(one => Object.values(one.questions).map(question => ({ one, question })))
  const fed = feeding.flatMap(({ one, question: { feeds, asks, unit, askedOf = [] } }) => {
    if (!feeds) return []
    assert.deepEqual([asks, unit, catalogue.inputs.has(feeds.id)], ['number', feeds.unit, true], feeds.id)
    const owing = one.schedule.offices.map(({ id }) => id)
    // Two offices of one place would state two figures of the same thing.
    assert.equal(askedOf.filter(({ id }) => owing.includes(id)).length, 1, feeds.id)
    return [feeds.id]
  })
  assert.ok(fed.length > 0)
  assert.equal(new Set(fed).size, fed.length)
})

test('nothing is asked of an office twice, and nothing that the city knows', () => {
  assert.deepEqual(duplicatesIn(forms, catalogue.indicators.values()), [])
})
