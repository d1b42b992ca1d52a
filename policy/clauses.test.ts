import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, catalogueOf } from '#kernel/catalogue'
import { cite, showCitation } from '#kernel/source'
import { loadPolicy } from '#policy/load'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

const catalogue = catalogueOf(await loadPolicy())
const answers = answersTo(strongIpCityOpinions2016, catalogue)

test('the Opinions are held clause by clause, each named in both languages and citable', () => {
  assert.equal(answers.length, 35)
  for (const { clause } of answers) {
    assert.ok(clause.label.zh && clause.label.en, clause.id)
    const citation = cite(strongIpCityOpinions2016, clause.id)
    assert.ok(showCitation(citation, 'zh').endsWith(clause.label.zh), clause.id)
    assert.equal(citation.mark, 'unverified', clause.id)
  }
})

test('the seven channels of grand protection are a clause each', () => {
  const channels = answers.filter(({ clause }) => clause.id.startsWith('feature-grand-protection-'))
  assert.equal(channels.length, 7)
})

test('the standards and the missions answer the clauses that set them', () => {
  const by = (id: string) => answers.find(one => one.clause.id === id)?.answeredBy.map(one => one.id) ?? []
  assert.ok(by('standard-governance').includes('governance'))
  assert.ok(by('standard-environment').includes('protective-environment'))
  assert.ok(by('standard-contribution').includes('economic-contribution'))
  assert.ok(by('standard-exchange').includes('exchange'))
  assert.ok(by('mission-1').includes('management-capability'))
  assert.ok(by('mission-2').includes('grand-protection'))
  assert.ok(by('mission-3').includes('use-promotion'))
  assert.ok(by('mission-4').includes('quality'))
  assert.ok(by('mission-5').includes('development-environment'))
})

test('no clause of the Opinions is without an answer', () => {
  assert.deepEqual(
    answers.filter(one => one.answeredBy.length === 0).map(one => one.clause.id),
    [],
  )
})
