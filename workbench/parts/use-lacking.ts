import type { Label } from '#kernel/source'
import type { Refused } from '#server/api/refusals'
import { useCatalogue } from '#workbench/parts/use-catalogue'

/** What a refusal names as missing, found in the definitions: statistics with their supplier, registers. */
export function useLacking() {
  const { input, register } = useCatalogue()
  return ({ detail = '' }: Refused): { what: Label[]; suppliers: Label[] } => {
    const ids = detail.split(', ').filter(Boolean)
    const inputs = ids.flatMap(id => input.get(id) ?? [])
    const registers = ids.flatMap(id => register.get(id) ?? [])
    if (inputs.length + registers.length < ids.length) return { what: [], suppliers: [] }
    return {
      what: [...inputs, ...registers].map(one => one.label),
      suppliers: inputs.map(one => one.supplier),
    }
  }
}
