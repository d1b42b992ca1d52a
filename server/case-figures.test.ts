import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Viewer } from '#kernel/authority'
import { isRefusal } from '#kernel/refusal'
import { type Ledger, openLedger } from '#ledger/open'
import { keepPosition, readPosition } from '#office/case-figures/position'
import { caseProjection } from '#office/casework/case-projection'
import { type Desk, openDesk } from '#office/casework/desk'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { actSome, openSome, proceduresOf } from '#office/casework/fixtures/random-case'
import { peopleProjection } from '#office/people/people-projection'
import { casebookIn } from '#server/casebook'
import { rightPage, searchAll } from '#server/find'
import { good, recomputed, shownFigures } from '#server/fixtures/counted-cases'
import { type House, openHouse } from '#server/house'
import { casesBehind, rowsBehind } from '#server/values'

const TODAY = '2026-06-30'
const people = inventedCity()
const adjudication = { procedure: 'patent-infringement-adjudication', lead: 'ip-office', place: PLACE }
const opened = 'administrative-enforcement-cases-opened'

async function withFolder(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'zhicheng-cases-'))
  try {
    await work(dir)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function withHouse(dir: string, work: (house: House, desk: Desk, ledger: Ledger) => Promise<void>) {
  const house = await openHouse({ dir, today: () => TODAY, empty: true })
  try {
    const ledger = await house.ledger()
    await work(house, deskOver(house, ledger), ledger)
  } finally {
    await house.close()
  }
}

const deskOver = (house: Pick<House, 'catalogue' | 'places'>, ledger: Ledger): Desk =>
  openDesk({ ledger, book: casebookIn(house), people, now: () => `${TODAY}T08:00:00.000Z` })

const rested = async (house: House) => {
  await house.figures()?.rested()
  assert.deepEqual(house.figures()?.state, { is: 'resting', failures: 0 })
}

/** Every row that follows from the ledger, without when and by which load it was told. */
const rowsIn = (house: House) =>
  house.engine.rows('SELECT * FROM rights ORDER BY register, id').then(rows => JSON.stringify(rows))

test('what is entered is counted, and entered while nobody followed it is counted at the next start', () =>
  withFolder(async dir => {
    const viewer = await people.viewer('ip-office.one', TODAY)
    const open = (desk: Desk) => desk.open(viewer, { ...adjudication, on: '2026-03-02', title: '虚拟纠纷' })
    let book: ReturnType<typeof casebookIn> | undefined
    await withHouse(dir, async (house, desk) => {
      book = casebookIn(house)
      await rested(house)
      assert.equal((await shownFigures(house, PLACE, TODAY))[opened], 'no-records')
      const first = good(await open(desk))
      await rested(house)
      assert.equal((await shownFigures(house, PLACE, TODAY))[opened], 1)
      const more = { case: first.case.id, act: 'accept', on: '2026-03-05' }
      good(await desk.act(viewer, more))
      await rested(house)
      const shown = await shownFigures(house, PLACE, TODAY)
      assert.equal(shown['adjudications-accepted'], 1)
      assert.equal(shown['adjudications-accepted-in-time'], 100)
    })
    // Acknowledged by the ledger, and the process ends before anything follows.
    assert.ok(book)
    const ledger = good(await openLedger({ dir, projections: [peopleProjection, caseProjection(book)] }))
    assert.ok(!isRefusal(ledger))
    good(
      await openDesk({ ledger, book, people, now: () => `${TODAY}T09:00:00.000Z` }).open(viewer, {
        ...adjudication,
        on: '2026-03-03',
      }),
    )
    await ledger.close()
    await withHouse(dir, async house => {
      await rested(house)
      assert.equal((await shownFigures(house, PLACE, TODAY))[opened], 2)
    })
  }))

test('after random acts every figure is that of a full recompute, and to be told again changes nothing', () =>
  withFolder(dir =>
    withHouse(dir, async (house, desk, ledger) => {
      const procedures = await proceduresOf(people)
      const heads = people.persons.filter(person => person.endsWith('.head'))
      const viewers = await Promise.all(heads.map(person => people.viewer(person, TODAY)))
      const walk = async (n: number, seed: number[]) => {
        let drawn = 0
        const draw = (below: number) => (seed[drawn++ % seed.length] ?? 0) % Math.max(1, below)
        const asked = {
          ...{ procedure: procedures[n % procedures.length]?.id ?? '', place: PLACE },
          ...{ on: '2026-02-03', today: '2026-02-03' },
        }
        const { outcome } = await openSome(desk, people, asked)
        let after = '2026-02-03'
        for (let step = 0; step < 4; step++) {
          const done = await actSome(desk, viewers, good(outcome).case.id, { after, every: 9, draw })
          after = done?.entries.at(-1)?.happenedAt ?? after
        }
      }
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: 1000 }), fc.array(fc.nat({ max: 9999 }), { minLength: 31 }), walk),
        { numRuns: 20, endOnFailure: true },
      )
      await rested(house)
      const { figures, records } = await recomputed(house, ledger, TODAY)
      assert.ok(records.length >= 20)
      assert.deepEqual(await shownFigures(house, PLACE, TODAY), figures)
      const before = await rowsIn(house)
      const { seq = 0, day = '' } = (await readPosition(house.engine as never)) ?? {}
      await keepPosition(house.engine as never, { seq: 0, day })
      house.figures()?.wake()
      await rested(house)
      assert.equal((await readPosition(house.engine as never))?.seq, seq)
      assert.equal(await rowsIn(house), before)
      assert.deepEqual(await shownFigures(house, PLACE, TODAY), figures)
    }),
  ))

test('neither a name nor a title nor the number of a closed file is anywhere in the register', () =>
  withFolder(dir =>
    withHouse(dir, async (house, desk) => {
      const [reporter, title] = ['虚拟举报人某甲', '虚拟标题某乙']
      const head = await people.viewer('market-regulation.head', TODAY)
      const report = good(
        await desk.open(head, {
          ...{ procedure: 'report', lead: 'market-regulation', place: PLACE, on: '2026-03-02', title },
          ...{ parties: [{ name: reporter, role: 'reporter', secret: true }] },
          ...{ facts: { realName: true }, right: 'CN203812345' },
        }),
      )
      const ordinary = good(
        await desk.open(await people.viewer('ip-office.one', TODAY), {
          ...{ ...adjudication, on: '2026-03-02', title },
        }),
      )
      await rested(house)
      const [closedId, id] = [report.case.id, ordinary.case.id]
      const tables = await house.engine.rows<{ name: string }>(
        'SELECT name FROM system.tables WHERE database = currentDatabase()',
      )
      let all = ''
      for (const { name } of tables) all += JSON.stringify(await house.engine.rows(`SELECT * FROM ${name}`))
      for (const secret of [reporter, title, closedId, 'CN203812345', '203812345'])
        assert.ok(!all.includes(secret), `the register holds ${secret}`)
      assert.ok(all.includes(id))
      assert.equal((await shownFigures(house, PLACE, TODAY))['social-supervision-cases-opened'], 1)
      const page = { limit: 10, offset: 0 }
      const indicator = house.catalogue.indicators.get('social-supervision-cases-opened')
      assert.ok(indicator)
      const behind = await rowsBehind(house, indicator, PLACE, TODAY, page)
      assert.deepEqual([behind.total, behind.unlisted, behind.rows], [0, 1, []])
      const seenBy = async (viewer: Viewer) => {
        const found = await casesBehind(house, viewer, indicator, PLACE, TODAY, 0)
        return found.cases.map(one => one.id)
      }
      assert.deepEqual(await seenBy(head), [closedId])
      assert.deepEqual(await seenBy(await people.viewer('market-regulation.one', TODAY)), [])
      assert.deepEqual(await seenBy(await people.viewer('customs.head', TODAY)), [])
      for (const text of [id, `CN${id}`, 'entry-1', reporter, PLACE]) {
        const found = good(await searchAll(house, text, { on: TODAY }, page))
        assert.deepEqual(found.rows, [], text)
      }
      for (const register of house.catalogue.registers.values())
        if (register.fromLedger) {
          const asked = { on: TODAY, register: register.id }
          assert.equal(refusedBy(await searchAll(house, '', asked, page)), 'unknown-register')
          assert.equal(refusedBy(await rightPage(house, register.id, `CN${id}`, TODAY)), 'unknown-register')
        }
      assert.equal(refusedBy(await rightPage(house, undefined, id, TODAY)), 'unknown-right')
    }),
  ))

const refusedBy = (result: object) => (isRefusal(result) ? result.refused : 'not refused')
