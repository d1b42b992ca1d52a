import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FAILURES_MAX, followerOf } from '#office/case-figures/follower'

const atOnce = { pause: async () => {}, failed: () => {} }

test('what comes while it works is followed by one further run, however often it was asked', async () => {
  let runs = 0
  let letGo = () => {}
  const held = new Promise<void>(done => {
    letGo = done
  })
  const follower = followerOf({ ...atOnce, follow: () => (runs++ === 0 ? held : Promise.resolve()) })
  for (let n = 0; n < 100; n++) follower.wake()
  assert.equal(follower.state.is, 'following')
  letGo()
  await follower.rested()
  assert.equal(runs, 2)
  assert.deepEqual(follower.state, { is: 'resting', failures: 0 })
})

test('a failure is tried again, each time after a longer pause, and told', async () => {
  const [pauses, told]: [number[], number[]] = [[], []]
  let runs = 0
  const follower = followerOf({
    follow: async () => {
      runs += 1
      if (runs < 4) throw new Error('away')
    },
    failed: (_, failures) => told.push(failures),
    pause: async ms => void pauses.push(ms),
  })
  follower.wake()
  await follower.rested()
  assert.deepEqual(told, [1, 2, 3])
  assert.deepEqual(pauses, [500, 1000, 2000])
  assert.equal(follower.state.is, 'resting')
})

test('it gives up after so many failures, says so, and begins again when it is woken', async () => {
  let isAway = true
  let runs = 0
  const follower = followerOf({
    ...atOnce,
    follow: async () => {
      runs += 1
      if (isAway) throw new Error('away')
    },
  })
  follower.wake()
  await follower.rested()
  assert.equal(runs, FAILURES_MAX)
  assert.deepEqual(follower.state, { is: 'failed', failures: FAILURES_MAX })
  isAway = false
  follower.wake()
  await follower.rested()
  assert.deepEqual(follower.state, { is: 'resting', failures: 0 })
})

test('once stopped it begins nothing', async () => {
  let runs = 0
  const follower = followerOf({ ...atOnce, follow: async () => void runs++ })
  await follower.stop()
  follower.wake()
  await follower.rested()
  assert.equal(runs, 0)
})
