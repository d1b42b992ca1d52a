import type { Facts } from '#kernel/procedures/facts'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Field } from '#kernel/register'
import type { Label } from '#kernel/source'
import type { FactShape, FieldShape } from '#server/api/cases'

type Fielded = Pick<Procedure, 'fields'>

/** Where no definition knows a document any more, its name stands for itself. */
export const documentLabel = ({ documents = {} }: Pick<Procedure, 'documents'>, name: string): Label =>
  documents[name] ?? { zh: name, en: name }

export const fieldsIn = ({ fields = {} }: Fielded, names: readonly string[]): FieldShape[] =>
  names.flatMap(name => {
    const field: Field | undefined = fields[name]
    return field ? [{ name, label: field.label, kind: field.kind, values: field.values }] : []
  })

/** What is known, in the order of the definition: the ledger keeps none. */
export const factsIn = (of: Fielded, facts: Facts): FactShape[] =>
  fieldsIn(of, Object.keys(of.fields ?? {})).flatMap(field => {
    const value = facts[field.name]
    return value === undefined ? [] : [{ ...field, value }]
  })
