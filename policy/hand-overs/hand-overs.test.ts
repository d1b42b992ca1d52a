import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { loadJurisdictions } from '#jurisdictions/load'
import type { Case } from '#kernel/procedures/case'
import { rolesOf, step } from '#kernel/procedures/case'
import { actIn, MAIN, settle } from '#kernel/procedures/chart'
import { actsOf, checkProcedure } from '#kernel/procedures/check'
import type { HandOver } from '#kernel/procedures/hand-over'
import { asProcedure, openHandOver, silenceOn } from '#kernel/procedures/hand-over'
import { histories } from '#kernel/fixtures/histories'
import type { Act } from '#kernel/procedures/procedure'
import { sampleFacts } from '#kernel/procedures/sample-facts'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import { loadPolicy } from '#policy/load'
import { court } from '#policy/office-kinds/court'

const handOvers = (await loadPolicy()).filter(one => one.kind === 'hand-over') as HandOver[]
const limits = (await loadJurisdictions()).filter(one => one.kind === 'limits')
const under = { calendar, limits }

/** The Trademark Law of 2026 is in force from 2027 on; all others are tried in 2026. */
const dayOfTrial = ({ id }: HandOver) => (id === 'trademark-expertise-request' ? '2027-01-04' : '2026-03-02')

function begin(handOver: HandOver): Case {
  const [from, to] = [handOver.from.officeKinds[0], handOver.to.officeKinds[0]]
  assert.ok(from && to)
  return allowed(openHandOver(handOver, under, { from, to }, dayOfTrial(handOver)))
}

const allowed = (next: Case | Refusal): Case => {
  assert.ok(!isRefusal(next), JSON.stringify(next))
  return next
}

/** Acts one after another on a day, each with invented facts where it asks for some. */
function acts(matter: Case, at: string, ...names: string[]): Case {
  return names.reduce((now, name) => {
    const act = actsOf(now.procedure).find(one => one.name === name)?.act as Act
    const facts = sampleFacts(act, now.procedure, now.facts, at)
    const by = [act.by].flat()[0] as { id: string }
    return allowed(step(now, { at, act: name, by: by.id, facts }))
  }, matter)
}

test('there is a hand-over for every row of the matrix, and each can be run', () => {
  assert.equal(handOvers.length, 25)
  for (const handOver of handOvers) checkProcedure(asProcedure(handOver), limits)
})

test('the act that sending a package is, is one of the procedure it comes from, and the sender may do it', () => {
  const sending = handOvers.filter(one => one.sends)
  assert.ok(sending.length > 0)
  for (const { id, from, sends } of sending) {
    const act = from.procedure && actsOf(from.procedure).find(one => one.name === sends)?.act
    assert.ok(act && rolesOf(act.by).some(role => role.of === 'lead'), `${id}: ${sends}`)
    assert.deepEqual(act.needs ?? [], [], `${id}: what sending cannot state`)
  }
})

test('the act after which one is due is an act of the procedure it comes from', () => {
  const triggered = handOvers.filter(one => one.trigger.act)
  assert.ok(triggered.length > 5)
  for (const { id, from, trigger } of triggered) {
    const named = from.procedure && actsOf(from.procedure).some(one => one.name === trigger.act)
    assert.ok(named, `${id}: ${trigger.act}`)
  }
})

test('what a case opens with by being sent is open where it begins, to somebody whom it is about', () => {
  const opening = handOvers.filter(one => one.opensWith)
  assert.ok(opening.length > 0)
  for (const { id, to, opensWith = [] } of opening) {
    assert.ok(to.procedure, id)
    const first = settle(to.procedure, to.procedure.initial)
    const open = actIn(to.procedure, { [MAIN]: first }, opensWith[0] ?? '')
    assert.ok(
      rolesOf(open?.act.by ?? []).some(role => role.of === 'party'),
      id,
    )
  }
})

for (const handOver of handOvers) {
  const day = dayOfTrial(handOver)

  test(`${handOver.id}: sent, then silence`, () => {
    const sent = acts(begin(handOver), day, 'send')
    const soon = silenceOn(sent, day)
    const late = silenceOn(sent, day.replace(/-\d\d-/, '-06-'))
    if (day > calendar.until) {
      // The holidays of 2027 are not announced: the desk asks, and does not guess.
      assert.deepEqual(
        [soon, late].map(one => isRefusal(one) && one.refused),
        ['past-horizon', 'past-horizon'],
      )
      return
    }
    assert.equal(soon, undefined)
    assert.ok(late && !isRefusal(late))
    assert.deepEqual([late.by.id, late.limit, late.since, late.isLegal], ['receiver', 'receipt', day, false])
  })

  test(`${handOver.id}: sent, returned, sent again, accepted`, () => {
    const returned = acts(begin(handOver), day, 'send', 'receive', 'return')
    assert.equal(returned.states[MAIN], 'returned')
    const accepted = acts(returned, day, 'send', 'receive', 'accept')
    assert.equal(accepted.states[MAIN], 'accepted')
    const papers = Object.keys(handOver.package.documents)
    assert.deepEqual(
      accepted.documents.map(one => one.name),
      [...papers, ...papers],
    )
    assert.equal(acts(accepted, day, 'answer').states[MAIN], 'answered')
  })

  test(`${handOver.id}: nothing incomplete is sent, and nothing is returned without reasons`, () => {
    const drafted = begin(handOver)
    const bare = step(drafted, { at: day, act: 'send', by: 'sender' })
    assert.equal(isRefusal(bare) && bare.refused, 'fact-missing')
    const received = acts(drafted, day, 'send', 'receive')
    const silent = step(received, { at: day, act: 'return', by: 'receiver' })
    assert.equal(isRefusal(silent) && silent.refused, 'fact-missing')
  })

  test(`${handOver.id}: an office without that competence is refused`, () => {
    const from = handOver.from.officeKinds[0]
    const strangers = [court, ...handOvers.flatMap(one => one.to.officeKinds)]
    const to = strangers.find(one => !handOver.to.officeKinds.some(own => own.id === one.id))
    assert.ok(from && to)
    const refused = openHandOver(handOver, under, { from, to }, day)
    assert.equal(isRefusal(refused) && refused.refused, 'office-not-competent')
  })

  test(`${handOver.id}: no history traps it`, () => {
    assert.equal(histories(asProcedure(handOver), under, { from: day }), 10)
  })
}
