import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptAnswers } from '#office/kept-answers'

const DAY = '2020-11-30'

/** A work that tells how often it was begun, and ends only when it is let go on. */
function held() {
  const begun: { place: string; go(answer: string): void; fail(): void }[] = []
  const work = (place: string) =>
    new Promise<string>((go, stop) => begun.push({ place, go, fail: () => stop(new Error('Failure: held')) }))
  return { begun, work }
}

test('an answer is worked out once while its grounds stand, also for those who ask meanwhile', async () => {
  const { begun, work } = held()
  const kept = keptAnswers(work, async () => ['a'])
  const asked = [kept.of('1', DAY), kept.of('1', DAY)]
  await Promise.resolve()
  begun[0]?.go('first')
  assert.deepEqual(await Promise.all(asked), ['first', 'first'])
  assert.equal(await kept.of('1', DAY), 'first')
  assert.equal(begun.length, 1)
})

test('who asks after a change never gets what was begun before it', async () => {
  const { begun, work } = held()
  let grounds = ['a', 1]
  const kept = keptAnswers(work, async () => grounds)
  const before = kept.of('1', DAY)
  await Promise.resolve()
  grounds = ['a', 2]
  const after = kept.of('1', DAY)
  await Promise.resolve()
  begun[0]?.go('old')
  begun[1]?.go('new')
  assert.deepEqual([await before, await after, await kept.of('1', DAY)], ['old', 'new', 'new'])
  assert.equal(begun.length, 2)
})

test('what failed is tried again', async () => {
  const { begun, work } = held()
  const kept = keptAnswers(work, async () => [])
  const failing = kept.of('1', DAY)
  await Promise.resolve()
  begun[0]?.fail()
  await assert.rejects(failing)
  const second = kept.of('1', DAY)
  await Promise.resolve()
  begun[1]?.go('well')
  assert.equal(await second, 'well')
})

test('so many are kept, and the one not asked for longest goes first', async () => {
  const begun: string[] = []
  const kept = keptAnswers(
    async (place, on) => {
      begun.push(`${place} ${on}`)
      return place
    },
    async () => [],
    2,
  )
  for (const place of ['1', '2', '1', '3', '1', '2']) await kept.of(place, DAY)
  assert.deepEqual(begun, [`1 ${DAY}`, `2 ${DAY}`, `3 ${DAY}`, `2 ${DAY}`])
  await kept.of('2', '2019-11-30')
  assert.equal(begun.length, 5)
})
