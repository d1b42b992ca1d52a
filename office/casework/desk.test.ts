import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { withDesk } from '#office/casework/fixtures/desk-over'
import { PLACE } from '#office/casework/fixtures/invented-city'
import { verify } from '#ledger/verify'

/** What was done, where it was not refused. */
export function good<T extends object>(result: T | Refusal): T {
  assert.ok(!isRefusal(result), JSON.stringify(result))
  return result as T
}

const adjudication = { procedure: 'patent-infringement-adjudication', lead: 'ip-office', place: PLACE }

onBothStores(freshPlace => {
  test('a case is opened, acted on, shown and listed, and verifies', async () =>
    withDesk(await freshPlace(), async ({ desk, ledger, as }) => {
      const one = await as('ip-office.one')
      const opened = good(await desk.open(one, { ...adjudication, on: '2026-03-02', title: '虚拟专利纠纷' }))
      assert.equal(opened.case.id, `${PLACE}-patent-infringement-adjudication-2026-1`)
      const page = good(await desk.show(one, opened.case.id))
      assert.deepEqual(page.row, opened.case)
      assert.ok(page.acts.some(act => act.mine.length > 0))
      const listed = good(await desk.list(one, {}))
      assert.deepEqual(listed.rows, [opened.case])
      assert.equal((await verify(ledger)).misfit, undefined)
    }))
})
