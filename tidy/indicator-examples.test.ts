import { test } from 'node:test'
import { definitionFiles } from '#tidy/definitions'
import { nobody } from '#tidy/tree'

const files = await definitionFiles()
const isRefusal = (expected: unknown) =>
  typeof expected === 'object' && expected !== null && 'refused' in expected

test('every indicator has an example with a value and one without', () => {
  const bare = files
    .filter(({ definitions }) =>
      definitions.some(({ value: { kind, examples = [] } }) => {
        if (kind !== 'indicator') return false
        const without = examples.filter(one => isRefusal(one.expect)).length
        return without === 0 || without === examples.length
      }),
    )
    .map(one => one.file)
  nobody(bare, 'Add an example that gives a number, and one that says when there is none (`refused`):')
})
