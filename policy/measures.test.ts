import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueOf } from '#kernel/catalogue'
import { importFolder, loadPolicy } from '#policy/load'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

const catalogue = catalogueOf(await loadPolicy())
const measures = [...catalogue.measures.values()]
const files = await importFolder(new URL('./', import.meta.url), 'measures')

/** What is not as it should be, by the codes of the measures. */
const codesOf = (isWrong: (one: (typeof measures)[number]) => boolean) =>
  measures.filter(isWrong).map(one => one.code)

test('the library holds the measures of five missions, numbered without a gap', () => {
  const numbers = [...catalogue.missions.values()].map(({ id, code }) => {
    const own = measures.filter(one => one.mission.id === id)
    assert.deepEqual(
      own.map(one => one.code),
      own.map((_, at) => `${code}.${at + 1}`),
    )
    return own.length
  })
  assert.deepEqual(numbers, [17, 15, 10, 8, 8])
})

test('a measure stands in the folder of its mission', () => {
  for (const { path, name } of files)
    assert.equal(path, `measures/${catalogue.measures.get(name)?.mission.id}/${name}.ts`)
})

test('every measure answers a clause of the Opinions, and none claims that its wording was read', () => {
  const ofOpinions = (one: (typeof measures)[number]) =>
    one.basis.filter(({ source }) => source.id === strongIpCityOpinions2016.id)
  assert.deepEqual(
    codesOf(
      one => ofOpinions(one).length === 0 || ofOpinions(one).some(cited => cited.mark !== 'unverified'),
    ),
    [],
  )
})

test('one office leads, others assist, and something shows that it was done', () => {
  assert.deepEqual(
    codesOf(one => (one.support ?? []).some(({ id }) => id === one.lead.id)),
    [],
  )
  assert.deepEqual(
    codesOf(one => one.evidence.length === 0 || one.standards.length === 0),
    [],
  )
})

test('nothing is named twice in a measure', () => {
  const lists = ({
    basis,
    standards,
    support,
    registers,
    carriedOutBy,
    evidence,
    moves,
  }: (typeof measures)[0]) => [
    basis.map(one => `${one.source.id} ${one.article}`),
    ...[standards, support, registers, carriedOutBy, evidence, moves].map(of =>
      (of ?? []).map(one => one.id),
    ),
  ]
  assert.deepEqual(
    codesOf(one => lists(one).some(ids => new Set(ids).size !== ids.length)),
    [],
  )
})

test('every office kind has a part in a measure, or in procedures alone; every kind of evidence is owed', () => {
  const inProcedures = [...catalogue.roles.values()].flatMap(({ of }) => (typeof of === 'string' ? [] : [of]))
  const used = new Set(
    measures
      .flatMap(one => [one.lead, ...(one.support ?? []), ...one.evidence])
      .concat(inProcedures)
      .map(({ id }) => id),
  )
  const all = [...catalogue.officeKinds.keys(), ...catalogue.evidenceKinds.keys()]
  assert.deepEqual(
    all.filter(id => !used.has(id)),
    [],
  )
})
