import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsOf } from '#kernel/procedures/check'
import { factsRead } from '#kernel/procedures/threshold-condition'
import { counterfeitPatentCrime } from '#policy/sentinels/counterfeit-patent-crime'
import { penaltyCaseCrime } from '#policy/sentinels/penalty-case-crime'

const sentinels = [penaltyCaseCrime, counterfeitPatentCrime]

for (const { id, procedure, tables, narrowedBy, none } of sentinels)
  test(`${id}: every fact that its tables read can be stated in the case, in its own unit`, () => {
    const fields = procedure.fields ?? {}
    for (const { id: table, facts, versions } of tables) {
      assert.ok(fields[narrowedBy]?.values?.[table], `${table} cannot be chosen`)
      for (const name of versions.flatMap(one => one.rows.flatMap(row => factsRead(row.when)))) {
        const { unit, none: mayBeNone } = facts[name] ?? assert.fail(name)
        assert.equal(fields[name]?.kind, unit === 'yuan' ? 'amount' : 'number', name)
        assert.equal(Object.hasOwn(none, name), mayBeNone !== undefined, name)
      }
    }
  })

for (const { id, procedure, narrowedBy, day, none, statedBy, answeredBy } of sentinels)
  test(`${id}: its fields and its acts are those of its procedures`, () => {
    for (const name of [narrowedBy, day, ...Object.values(none)]) assert.ok(procedure.fields?.[name], name)
    for (const { procedure: of, acts } of [{ procedure, acts: statedBy }, ...answeredBy])
      for (const name of acts)
        assert.ok(
          actsOf(of).some(one => one.name === name),
          `${of.id} ${name}`,
        )
  })
