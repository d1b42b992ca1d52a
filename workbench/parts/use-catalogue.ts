import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { askCatalogue } from '#workbench/questions'

/** The definitions, found by their id. */
export function useCatalogue() {
  const { data: catalogue } = useSuspenseQuery(askCatalogue())
  return useMemo(() => {
    const byId = <T extends { id: string }>(of: readonly T[]) => new Map(of.map(one => [one.id, one]))
    const [indicators, inputs, registers] = [catalogue.indicators, catalogue.inputs, catalogue.registers]
    return {
      ...catalogue,
      indicator: byId(indicators),
      input: byId(inputs),
      register: byId(registers),
      standard: byId(catalogue.standards),
      mission: byId(catalogue.missions),
    }
  }, [catalogue])
}
