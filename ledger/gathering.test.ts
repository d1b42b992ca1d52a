import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '#ledger/gathering'

/** Work that goes on when it is told to. */
function byHand() {
  const rounds: { asked: readonly number[]; end(problem?: Error): void }[] = []
  let begun: () => void = () => undefined
  const ask = gathering(
    (asked: readonly number[]) =>
      new Promise<number[]>((resolve, reject) => {
        rounds.push({ asked, end: problem => (problem ? reject(problem) : resolve(asked.map(n => n * 2))) })
        begun()
      }),
  )
  const next = async () => {
    if (rounds.length === 0)
      await new Promise<void>(resolve => {
        begun = resolve
      })
    return rounds.shift() as (typeof rounds)[number]
  }
  return { ask, next }
}

test('questions of one turn are answered together, and one that comes later by later work', async () => {
  const { ask, next } = byHand()
  const early = [ask(1), ask(2), ask(3)]
  const first = await next()
  const late = ask(4)
  first.end()
  assert.deepEqual(await Promise.all(early), [2, 4, 6])
  const second = await next()
  second.end()
  assert.equal(await late, 8)
  assert.deepEqual([first.asked, second.asked], [[1, 2, 3], [4]])
})

test('work that fails fails those who waited for it, and nobody after them', async () => {
  const { ask, next } = byHand()
  const both = Promise.allSettled([ask(1), ask(2)])
  const first = await next()
  const later = ask(3)
  first.end(new Error('Failure: away'))
  assert.deepEqual(
    (await both).map(one => one.status),
    ['rejected', 'rejected'],
  )
  ;(await next()).end()
  assert.equal(await later, 6)
})

test('more than one round holds are answered by several', async () => {
  const sizes: number[] = []
  const ask = gathering(async (asked: readonly number[]) => {
    sizes.push(asked.length)
    return asked
  })
  const all = Array.from({ length: 600 }, (_, n) => n)
  assert.deepEqual(await Promise.all(all.map(ask)), all)
  assert.deepEqual(sizes, [256, 256, 88])
})

test('nobody waits in a line without end', async () => {
  const { ask, next } = byHand()
  const within = Array.from({ length: 10_000 }, (_, n) => ask(n))
  await assert.rejects(ask(0), /more than 10000 wait/)
  for (let done = 0; done < 10_000; ) {
    const round = await next()
    done += round.asked.length
    round.end()
  }
  assert.equal((await Promise.all(within)).at(-1), 19_998)
})
