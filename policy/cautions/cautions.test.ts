import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Case, openCase, step } from '#kernel/procedures/case'
import type { Facts } from '#kernel/procedures/facts'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal } from '#kernel/refusal'
import type { CaseParty } from '#office/casework/case-entries'
import { type CaseOfDispute, cautionsAmong } from '#office/casework/cautions'
import type { Dossier } from '#office/casework/dossier'
import { book } from '#office/casework/fixtures/desk-over'
import { PLACE } from '#office/casework/fixtures/invented-city'

const TODAY = '2026-06-30'
const utilityModel = { right: '2015201234567', register: 'utility-models' }
const invention = { right: '2015101234567', register: 'inventions' }
const mark = { right: '12345678', register: 'trademarks' }
const trader = (role: string, more: Partial<CaseParty> = {}) => ({
  parties: [{ name: '示例商行', role, ...more }],
})

interface About {
  readonly right?: string
  readonly register?: string
  readonly parties?: readonly CaseParty[]
}

/** What some acts must state, in these cases. */
const stated: Readonly<Record<string, Facts>> = {
  'decline-stay': { noStayGround: 'report' },
  forward: { stateBy: '2026-05-15' },
}

/** A case after the acts of a script, `day act role` a line. */
function caseAfter(id: string, script: string, { register, right, parties = [] }: About): CaseOfDispute {
  const procedure = book.procedures.get(id) as Procedure
  let process: Case | undefined
  for (const line of script.trim().split('\n')) {
    const [at = '', act = '', by = ''] = line.trim().split(/\s+/)
    const facts: Facts = { ...(stated[act] ?? {}) }
    const deed = { at, act, by, facts }
    const next = process ? step(process, deed) : openCase(procedure, book.under(PLACE), deed)
    assert.ok(!isRefusal(next), `${line}: ${JSON.stringify(next)}`)
    process = next
  }
  return { dossier: { id, process, right, parties } as unknown as Dossier, register }
}

/** Cautions that a case must heed for another: `id` each, with what has to be asked first. */
function heeded(heeding: CaseOfDispute, regarding: CaseOfDispute, on = TODAY): string[] {
  const renamed = { ...regarding, dossier: { ...regarding.dossier, id: 'the-other' } }
  return cautionsAmong([heeding, renamed], book.cautions, on)
    .filter(one => one.regarding === 'the-other')
    .map(({ caution, asks }) => [caution.id, ...asks].join(' ? '))
    .sort()
}

const investigated = `2026-03-02 find officer
  2026-03-09 file head-of-authority`
const onTheSpot = `2026-03-02 find officer
  2026-03-02 penalise-on-the-spot officer`
const convicted = `2026-01-05 file police-officer
  2026-02-02 conclude police-officer
  2026-02-27 prosecute prosecutor
  2026-04-10 convict judge`
const penalty = (script: string, about: About = trader('party')) => caseAfter('penalty-case', script, about)
const crime = (script: string, about: About = trader('suspect')) => caseAfter('criminal-case', script, about)

test('one act is fined once: a case heeds the fine of another on the same person, and no other person’s', () => {
  assert.deepEqual(heeded(penalty(investigated), penalty(onTheSpot)), ['one-act-one-fine'])
  assert.deepEqual(heeded(penalty(investigated), penalty(investigated)), [])
  assert.deepEqual(heeded(penalty(onTheSpot), penalty(onTheSpot)), ['one-act-one-fine'])
  const other = { parties: [{ name: '另一商行', role: 'party' }] }
  assert.deepEqual(heeded(penalty(investigated), penalty(onTheSpot, other)), [])
  const counterfeit = caseAfter('counterfeit-patent', '2026-03-02 find officer', trader('party'))
  assert.deepEqual(heeded(counterfeit, penalty(onTheSpot)), ['one-act-one-fine'])
})

test('where nobody is named, or a name is secret, a person is asked whether it is the same', () => {
  const asked = ['one-act-one-fine ? same-person']
  assert.deepEqual(heeded(penalty(investigated), penalty(onTheSpot, {})), asked)
  assert.deepEqual(
    heeded(penalty(investigated, trader('party', { secret: true })), penalty(onTheSpot)),
    asked,
  )
})

test('a fine counts towards the criminal fine, and none follows it', () => {
  const investigating = '2026-01-05 file police-officer'
  assert.deepEqual(heeded(crime(investigating), penalty(onTheSpot)), ['fine-counts-towards-criminal-fine'])
  assert.deepEqual(heeded(penalty(investigated), crime(convicted)), [
    'no-fine-after-criminal-fine',
    'no-penalty-instead-of-referral',
  ])
  assert.deepEqual(heeded(penalty(onTheSpot), crime(convicted)), [])
})

test('a penalty does not take the place of a referral that is under way', () => {
  const referral = caseAfter('criminal-referral', '2026-03-02 suspect officer', {})
  assert.deepEqual(heeded(penalty(investigated), referral), ['no-penalty-instead-of-referral'])
  const cleared = caseAfter(
    'criminal-referral',
    `2026-03-02 suspect officer
     2026-03-04 clear officer`,
    {},
  )
  assert.deepEqual(heeded(penalty(investigated), cleared), [])
})

const handled = `2026-03-02 request claimant
  2026-03-06 accept officer`
const adjudication = (script: string, about: About) =>
  caseAfter('patent-infringement-adjudication', script, about)
const attacked = `2026-03-20 request claimant
  2026-03-27 accept cnipa-examiner`
const invalidation = (script: string, about: About) => caseAfter('patent-invalidation', script, about)

test('adjudication on a utility model is stayed once invalidation is accepted, on an invention it may go on', () => {
  const pending = invalidation(attacked, utilityModel)
  assert.deepEqual(heeded(adjudication(handled, utilityModel), pending), ['stay-adjudication-for-validity'])
  assert.deepEqual(
    heeded(adjudication(handled, utilityModel), invalidation('2026-03-20 request claimant', utilityModel)),
    [],
  )
  assert.deepEqual(heeded(adjudication(handled, invention), invalidation(attacked, invention)), [
    'no-stay-of-adjudication-for-invention',
  ])
  assert.deepEqual(heeded(adjudication(handled, utilityModel), invalidation(attacked, invention)), [])
})

test('a stay that was ordered, or declined with its ground, is not asked for again', () => {
  const pending = invalidation(attacked, utilityModel)
  const stayed = adjudication(`${handled}\n2026-04-01 suspend officer`, utilityModel)
  const declined = adjudication(`${handled}\n2026-04-01 decline-stay officer`, utilityModel)
  assert.deepEqual(heeded(stayed, pending), [])
  assert.deepEqual(heeded(declined, pending), [])
})

test('where no register holds the right, its kind is asked; where a case names none, whether it is the same', () => {
  const unknown = { right: utilityModel.right }
  assert.deepEqual(heeded(adjudication(handled, unknown), invalidation(attacked, unknown)), [
    'no-stay-of-adjudication-for-invention ? kind-of-right',
    'stay-adjudication-for-validity ? kind-of-right',
  ])
  assert.deepEqual(heeded(adjudication(handled, {}), invalidation(attacked, utilityModel)), [
    'no-stay-of-adjudication-for-invention ? same-right',
    'stay-adjudication-for-validity ? same-right',
  ])
})

const sued = `2026-02-02 sue claimant
  2026-02-05 file judge
  2026-02-09 serve judge`
const suit = (script: string, about: About) => caseAfter('civil-first-instance', script, about)

// Fifteen days from service on 9 February end on the 24th, the day after the Spring Festival.
test('a suit is stayed where invalidation was asked for within the time to answer, and not where it came late', () => {
  const on = (day: string) => invalidation(`${day} request claimant`, utilityModel)
  assert.deepEqual(heeded(suit(sued, utilityModel), on('2026-02-24')), ['stay-suit-for-validity'])
  assert.deepEqual(heeded(suit(sued, utilityModel), on('2026-02-25')), ['no-stay-after-answer-period'])
  assert.deepEqual(heeded(suit('2026-02-02 sue claimant', utilityModel), on('2026-02-24')), [
    'stay-suit-for-validity',
  ])
  assert.deepEqual(heeded(suit(sued, invention), invalidation('2026-02-20 request claimant', invention)), [
    'no-stay-of-suit-on-invention',
  ])
})

test('what a declaration of invalidity means for suits, enforcement and adjudication', () => {
  const declared = `${attacked}
    2026-04-01 forward cnipa-examiner
    2026-04-20 proceed cnipa-examiner
    2026-05-20 invalidate cnipa-examiner`
  const found = invalidation(declared, utilityModel)
  assert.deepEqual(heeded(suit(sued, utilityModel), found), ['suit-on-claims-declared-invalid'])
  const enforced = caseAfter('civil-enforcement', '2026-05-06 fall-due claimant', utilityModel)
  assert.deepEqual(heeded(enforced, found), ['enforcement-after-invalidity'])
  assert.deepEqual(heeded(adjudication(handled, utilityModel), found), [])
  const announced = `${declared}
    2026-05-25 sue right-holder
    2026-06-25 uphold-invalidity judge
    2026-06-26 announce cnipa-examiner`
  assert.deepEqual(heeded(adjudication(handled, utilityModel), invalidation(announced, utilityModel)), [
    'adjudication-on-invalid-patent',
  ])
})

test('a suit on the mark lets its penalty case be stayed, as long as the law that says so is in force', () => {
  const plain = { ...mark, parties: [] }
  assert.deepEqual(heeded(penalty(investigated, plain), suit(sued, mark)), ['stay-penalty-for-suit'])
  assert.deepEqual(heeded(penalty(investigated, plain), suit(sued, mark), '2027-01-04'), [])
})

test('adjudication is not opened on what is before a court already', () => {
  const requested = adjudication('2026-03-02 request claimant', invention)
  assert.deepEqual(heeded(requested, suit(sued, invention)), ['no-adjudication-while-sued'])
  assert.deepEqual(heeded(adjudication(handled, invention), suit(sued, invention)), [])
})

test('every caution is tried here', () => {
  assert.equal(book.cautions.length, 14)
})
