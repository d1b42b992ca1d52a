import { useSearch } from '@tanstack/react-router'
import type { Address } from '#workbench/address'
import type { Standpoint } from '#workbench/questions'

export const useAddress = (): Address => useSearch({ from: '__root__' })

/** Place and day of the top bar; the router has filled both before any screen is drawn. */
export function useStandpoint(): Standpoint {
  const { place = '', on = '' } = useAddress()
  return { place, on }
}

/** The same for a figure, with the definition by which it is asked for. */
export function useFigureStandpoint(): Standpoint {
  const { place = '', on = '', definition } = useAddress()
  return { place, on, definition }
}
