import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineDesignationScheme, standingOf } from '#kernel/assessment/designation-scheme'
import { pilotDemonstration2014 } from '#policy/designations/pilot-demonstration-2014'
import { strongCity2016 } from '#policy/designations/strong-city-2016'
import { strongCityPilotDemonstration2021 } from '#policy/designations/strong-city-pilot-demonstration-2021'
import { strongNationDemonstration2025 as scheme } from '#policy/designations/strong-nation-demonstration-2025'

const days = ['2022-06-30', '2022-07-01', '2025-06-30', '2025-07-01', '2025-12-31']
const standings = (of: Parameters<typeof standingOf>[0] | undefined) =>
  days.map(on => (of ? standingOf(of, on) : 'none'))

test('a title of 2022 runs for its term; then pilots end and demonstrations keep theirs', () => {
  const { pilot, demonstration } = strongCityPilotDemonstration2021.levels
  assert.deepEqual(standings(pilot), ['not-yet', 'in-term', 'in-term', 'term-over', 'ended'])
  assert.deepEqual(standings(demonstration), ['not-yet', 'in-term', 'in-term', 'term-over', 'kept'])
})

test('a title whose term is not known stays open until something is known of it', () => {
  assert.deepEqual(standings(pilotDemonstration2014.levels.pilot), ['open', 'open', 'open', 'open', 'ended'])
  assert.deepEqual(standings(strongCity2016.levels.strong), Array(5).fill('open'))
})

test('what is known to the month stands from the last day that the month has', () => {
  const label = { zh: '试点城市', en: 'pilot city' }
  const level = { label, became: { since: '2025-06', is: 'ended', says: label } } as const
  assert.deepEqual(standings(level), ['open', 'open', 'ended', 'ended', 'ended'])
})

test('a scheme says no period that has no days, and is carried out by procedures that know its names', () => {
  assert.throws(() => defineDesignationScheme({ ...scheme, since: '2025-13' }), /since '2025-13'/)
  const run = scheme.carriedOut
  assert.ok(run)
  const without = (of: 'round' | 'application' | 'objection', fact: string) => {
    const { [fact]: _, ...fields } = run[of].fields ?? {}
    return () => defineDesignationScheme({ ...scheme, carriedOut: { ...run, [of]: { ...run[of], fields } } })
  }
  assert.throws(without('round', 'declaredTies'), /asks for 'declaredTies' of designation-round/)
  assert.throws(without('round', 'minimum'), /asks for 'minimum' of designation-round/)
  assert.throws(without('application', 'veto'), /asks for 'veto' of designation-application/)
  assert.throws(without('objection', 'of'), /asks for 'of' of designation-objection/)
  assert.throws(
    () => defineDesignationScheme({ ...scheme, carriedOut: { ...run, upheld: 'nowhere', score: 'sing' } }),
    /act 'sing' of designation-application; names state 'nowhere' of designation-objection/,
  )
})
