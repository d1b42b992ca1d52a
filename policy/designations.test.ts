import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOf } from '#kernel/assessment/designation-scheme'
import { pilotDemonstration2014 } from '#policy/designations/pilot-demonstration-2014'
import { strongCity2016 } from '#policy/designations/strong-city-2016'
import { strongCityPilotDemonstration2021 } from '#policy/designations/strong-city-pilot-demonstration-2021'

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
