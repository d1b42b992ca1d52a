import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duplicatesIn } from '#office/working/report-burden'
import { openCatalogue } from '#server/catalogue'

const { catalogue } = await openCatalogue()
const forms = [...catalogue.reportForms.values()]

test('every schedule has one form, which takes its words and is handed in by acts that there are', () => {
  assert.deepEqual(forms.map(one => one.schedule.id).sort(), [...catalogue.reportSchedules.keys()].sort())
  for (const { id, handedInBy, schedule } of forms) {
    const text = JSON.stringify(schedule.procedure.states)
    for (const act of handedInBy) assert.ok(text.includes(`"${act}":`), `${id}: ${act}`)
  }
})

test('nothing is asked of an office twice, and nothing that the city knows', () => {
  assert.deepEqual(duplicatesIn(forms, catalogue.indicators.values()), [])
})
